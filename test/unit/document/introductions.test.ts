import assert from 'node:assert/strict';
import { assertDuties, sectionOf } from './readings';

/** Documents with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['what a company does under the heading of the duties', 'Receptionist\n\nRoles & Responsibilities\n\nAlder House Hotels operates nine inns in Wales. We believe in good breakfasts.\n\nThe incumbent will:\n- ⟦Greet guests at the desk⟧\n- ⟦Take bookings by phone⟧\n'],
  ['what a company does under its own heading', '# Roofer\n\n## Who we are\n\nBrookside Roofing installs and repairs slate roofs for farms across Devon.\n\n## Duties\n\n- ⟦Strip old slates⟧\n- ⟦Load the van⟧\n'],
  ['what the holder of a job does', '# Manager\n\n## Responsibilities\n\n⟦The Store Manager manages the daily work of the shop.⟧\n\n⟦Planners provide weekly figures to the board.⟧\n\n## Requirements\n\n- Two years in a shop\n'],
  ['whom the holder joins', '# Buyer\n\n## About the role\n\nYou will be the first hire in our Leeds office. You’ll report to the Finance Director and work closely with Sales. We are seeking a Buyer to cover maternity leave from May.\n\n## Duties\n\n- ⟦Order yarn⟧\n'],
  ['who will run something', '# Buyer\n\n## About the role\n\n⟦You will be the person who runs our weekly payroll and prepares the reports.⟧\n\n## Duties\n\n- ⟦Order yarn⟧\n'],
  ['a list of benefits below a list with an announcement of its form', 'Cook\n\nJob Description\n\nThe jobholder will:\n• ⟦Cook lunch for forty children⟧\n• ⟦Keep the kitchen clean⟧\n\nWhat’s on offer:\n• Five-day week with a birthday off\n• Staff rates in both our restaurants\n'],
  ['what success looks like where nothing else tells the work', '# Planner\n\n## In short\n\nA busy bakery needs a planner.\n\n## What success looks like\n\n- ⟦You publish the rolling plan each Friday⟧\n- ⟦You work with suppliers to shorten lead times⟧\n- ⟦You raise purchase orders where needed⟧\n\n## You have\n\n- Two years in planning\n'],
  ['what success looks like beside the duties', '# Planner\n\n## Duties\n\n- ⟦Publish the weekly plan⟧\n\n## What success looks like\n\n- You publish the plan on time every Friday\n- You keep stock within its target\n'],
  ['what only announces a list', 'Curator\n\nDuties\n\nThe duties of the office will include but are not limited to the following:\n- ⟦Open the museum on Saturdays⟧\n- ⟦Answer visitors’ questions⟧\n\nThe Curator will assist the board in the following areas:\n- ⟦Planning exhibitions⟧\n- ⟦Raising funds⟧\n'],
  ['lead-ins of other forms', 'Warden\n\nDuties\n\nReporting to the Head Warden, the warden will be required to:\n- ⟦Open the gates at eight⟧\n- ⟦Count visitors⟧\n\nUnder the direction of the Town Clerk, performs any or all of the following:\n- ⟦Issue fishing permits⟧\n- ⟦Empty the bins⟧\n\nMain responsibilities of this role include -\n\n⟦Keep the paths clear of leaves.⟧\n'],
  ['work in front of a colon', 'Warden\n\nDuties\n\n⟦Train the volunteers of the two parks each spring in how to do the following:⟧\n- ⟦Open the gates at eight every morning⟧\n- ⟦Count the visitors at the bridge⟧\n'],
  ['a sentence that announces a list', 'Warden\n\nEssential Functions\nThe following are the functions essential to this job.\n- ⟦Open the gates at eight⟧\n\nOther Functions\nIndividuals in this job may be assigned one or more of the following tasks now and then.\n- ⟦Guide groups of pupils⟧\n\nRequired Knowledge, Skills, and Abilities\n- Knowledge of birds\n- Ability to walk ten miles\n'],
  ['what else is told of the following', 'Warden\n\nDuties\n\n⟦Assign the following tasks to volunteers every Monday.⟧\n\n⟦Volunteers must be given one or more of the keys each day.⟧\n'],
  ['a list that an introduction announces', 'Warden\n\nJob summary\n\nThe park needs one more warden this summer. The warden will perform the following tasks/duties:\n- ⟦Open the gates at eight⟧\n- ⟦Count visitors at the bridge⟧\n\nRequirements\n- Two years in a park\n'],
  ['lead-ins that address the holder', 'Porter\n\nDuties\n\n- ⟦Carry bags to the rooms⟧\n\nSince you are the first person whom our guests meet at the door, you will also:\n- ⟦Park their cars⟧\n- ⟦Call taxis for them⟧\n'],
  ['what is said of a list in other words', 'Porter\n\nDuties\n\n⟦Greet guests at the door.⟧ The list below is not to be construed as complete. As the house grows, these duties may be modified.\n- ⟦Carry bags to the rooms⟧\n- ⟦Park the cars of guests⟧\n'],
  ['short lines that tell work one below the other', 'Clerk\n\nTasks\nThe kind of tasks that will be performed include:\n⟦Banking cheques⟧\n⟦Writing letters⟧\n⟦Booking rooms⟧\n\nRequirements\n- Two years in an office\n'],
  ['titles of such words above lists', 'Clerk\n\nTasks\n\nBooking rooms\n- ⟦Answer requests within a day⟧\n- ⟦Keep the calendar of the hall⟧\n\nOrdering paper\n- ⟦Compare the prices of three suppliers⟧\n- ⟦Check what is delivered⟧\n'],
  ['a job by its name in words of a company', 'Porter / Grounds Keeper\n⟦The Grounds Keeper is responsible for the overall upkeep of the gardens and the image of the community.⟧\n\nDuties\n- ⟦Keep the paths clear⟧\n'],
  ['an employer that seeks someone, by its name', 'Headquarters: Leeds\n\nThe Boat House seeks an Events Manager who is calm. ⟦The Events Manager will plan the concerts of the season.⟧\n\nRequirements\n- Two years in a hall\n'],
  ['a list for which someone is sought', 'Warden\n\nThe park has five gates and a lake. We are seeking a patient person to join our crew to:\n\n- ⟦Plan the guided walks of the season⟧\n- ⟦Train the volunteers at both bridges⟧\n\nRequirements\n- Two years in a park\n'],
  ['a list of what one must be able to do', 'Warden\n\nDuties\n- ⟦Open the gates⟧\n\nAbout you\nWe are looking for someone who is able to:\n- Walk ten miles a day\n- Speak clearly to groups\n'],
  ['an employer that hires several', 'Larkfield Books is now hiring both full-time and part-time drivers. Our company sells used books to schools. ⟦The driver will be responsible for collecting books from schools.⟧\n\nQualifications\n- A clean licence\n'],
  ['what a company with a name of capitals is', '# Warden\n\n## Who we are\n\nLPT is one of the oldest park trusts and runs five lakes in the county.\n\n## Duties\n\n- ⟦Open the gates⟧\n'],
  ['a list at the top that is no title', '• Enjoy working outdoors\n• Good eye for detail\n• Honest and calm\n\nDuties:\n1. ⟦Wash the boats and the piers⟧\n2. ⟦Empty the bins⟧\n'],
  ['a post that is to be filled', '# Warden\n\n## About the role\n\nLarkfield Trust is seeking to recruit a patient person to fill the post of warden. We are looking for a calm warden with the ability to listen to visitors.\n\n⟦We are looking for a warden to lead walks on Sundays.⟧\n\n## Duties\n\n- ⟦Open the gates⟧\n'],
  ['what a project and a unit do', '# Warden\n\n## Background\n\nThe project, which is funded by the lottery, aims to support wardens in five parks and strengthen their training. Park Units have been set up to support rangers and assist visitors. As the heart of the town, Larkfield Park promotes walking, learning and play.\n\n## Duties\n\n- ⟦Open the gates⟧\n'],
  ['what a job gives', '# Warden\n\n## About the role\n\n⟦The warden will manage the bookings of the boathouse.⟧ The job will also provide great opportunities to build a network of park people. The project will last for a year and help build trust in the park.\n\n## Duties\n\n- ⟦Open the gates⟧\n'],
  ['titles above lists', 'Warden\n\nDuties and Responsibilities\n\nPath Works, Contracts and Finances\n\n●⟦Order gravel from suppliers⟧\n●⟦Check invoices⟧\n\nImplementation of the yearly plan within the park team\n\n● ⟦Plan the works with the head warden⟧\n● ⟦Report on progress⟧\n'],
  ['titles above texts', 'Warden\n\nDuties\nBoat and Hall Bookings\n⟦The warden is responsible for handling all bookings of the hall and the boats and for sending letters that confirm them to groups.⟧\nGate Rota and Volunteer Cover\n⟦The warden keeps the rota of the gates and finds cover for every volunteer who falls ill during the season.⟧\n'],
  ['titles in capitals', 'Warden\n\nKey Responsibilities\nPARK SERVICES & VISITOR SUPPORT\n⟦Greet visitors at the bridge and answer their questions⟧\n⟦Manage the bookings of the hall⟧\n'],
  ['work in title case or capitals', 'Warden\n\nKey Responsibilities\n⟦MANAGE GATES AND PATHS⟧\n⟦Greet visitors at the bridge⟧\n\n- ⟦Support of Park Events⟧\n- ⟦Manage the bookings of the hall⟧\n'],
  ['a duty with parts', 'Curator\n\nDuties\n\n⟦You will prepare the yearly accounts and the audit file, including:⟧\n- ⟦Accounts of the museum and its two shops by the river⟧\n'],
  ['what is said of the list', 'Clerk\n\nEssential duties\n\nThe duties listed below are illustrative and not all-inclusive.\n- ⟦Issue permits at the counter⟧\n- ⟦Keep the register of dogs⟧\n'],
  ['a list that is checked', 'Clerk\n\nEssential duties\n\n⟦Ensure that monthly statements are complete and comprehensive.⟧\n\n⟦Maintain the list of members and keep it exclusive to staff.⟧\n'],
  ['what we and the team do', 'Clerk\n\nJob description\n\nThis team works closely with planners to launch and improve permits for builders. We handle both large schemes and small sheds.\n\nDuties\n- ⟦Issue permits⟧\n'],
  ['a summary without a subject', 'Clerk\n\nPosition summary\n\n⟦Provides clerical support to the permit office.⟧ ⟦Prepares letters and files.⟧ Reports to the Town Clerk.\n\nEssential duties\n- ⟦Issue permits⟧\n'],
  ['whom the job will suit', 'Clerk\n\nAbout the role\n\nIf you enjoy asking questions before making assumptions, you will succeed in this role. By joining our team, you will be part of an organisation that values care, promotes learning and strives to build safe homes.\n\nDuties\n- ⟦Issue permits⟧\n'],
  ['who receives visitors, and what the holder receives', 'Porter\nLeeds, UK\n\n⟦You will receive visitors at the front desk and hand out badges.⟧\n⟦You will log parcels every morning.⟧\nYou will receive full training and a uniform.\n\nRequirements\n- Two years at a desk\n'],
  ['the next job of a posting', '诚聘\n\n保洁员 6名\n待遇：2600元/月\n职责：⟦清扫楼道和大厅⟧\n\n门岗 2名\n待遇：3000元/月\n职责：⟦登记来访车辆⟧\n'],
  ['tags of a board', '店长助理\n职位描述\n排班 陈列 童装 导购\n我们是一家童装品牌，有四十家门店。\n你要做的事：\n1、⟦协助店长排班⟧\n2、⟦每天盘点⟧\n'],
  ['fields of a form', '岗位说明书\n文件编号：HR-021  版本：B\n\n岗位名称：护士\n\n工作职责\n1、⟦每天巡查病房⟧\n2、⟦维护仪器⟧\n'],
  ['the number of positions', 'JOB DESCRIPTION\n\nPosition : Fitter\nNo. of Positions : 02\n\nKey Responsibility Areas\n1. ⟦Repair pumps and motors⟧\n2. ⟦Keep the tool store in order⟧\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['Alder House Hotels operates nine inns in Wales.', 'Clerk\n\nRoles & Responsibilities\n\nAlder House Hotels operates nine inns in Wales. We believe in good breakfasts.\n\nYou will:\n- Greet guests\n- Take bookings\n', 'company'],
  ['We are looking for a patient Clerk for our depot in Hull.', 'Clerk\nPosted: 3 days ago  Applicants: 41\n\nWe are looking for a patient Clerk for our depot in Hull.\n\nDuties\n- Greet guests\n', 'purpose'],
  ['As Payroll Clerk you will join a team of four and report to the Bursar.', '# Clerk\n\nOakham School has 400 pupils.\n\nAs Payroll Clerk you will join a team of four and report to the Bursar.\n\n## Duties\n\n- Pay wages\n', 'purpose'],
  ['Your role', '# Clerk\n\n## Your role\n\n- Prepare the payroll every month\n- File letters and answer calls\n\n## You have\n\n- Two years in payroll\n', 'duties'],
  ['About the role', '## About the role\n\nA calm job in a small school.\n\n## Duties\n\n- Pay wages every month\n', 'purpose'],
  ['Meals on duty', 'Cook\n\nDuties:\nCook lunch for the team\nClean the kitchen\n\nPackage:\n£28,000 a year\nMeals on duty\nFree parking\n', 'benefits'],
  ['£28,000 a year', 'Cook\n\nDuties:\nCook lunch for the team\nClean the kitchen\n\nPackage:\n£28,000 a year\nMeals on duty\n', 'pay'],
  ['SHIFT MANAGER – The Old Mill Hotel, Quayside, Cork', 'SHIFT MANAGER – The Old Mill Hotel, Quayside, Cork\n\nA hotel of 40 rooms by the river.\n\nDuties:\nBrief the team\n', undefined],
  ['We share one big room above the bakery.', '## Duties\n\n- Plan orders\n\n## Our workplace\n\nWe share one big room above the bakery.\n', 'environment'],
  ['Our last two clerks run shops of their own now.', '## Duties\n\n- Plan orders\n\n## Where this can take you\n\nOur last two clerks run shops of their own now.\n', 'growth'],
  ['The park lies by the river Wey.', '1.0 Organisational Background\n\nThe park lies by the river Wey.\n\n1.1 Key Duties\n\n- Open the gates\n- Count visitors\n', 'company'],
  ['A calm job for a patient person.', '1.0 Organisational Background\n\nThe park lies by the river Wey.\n\n1.2 Job Purpose and Summary\n\nA calm job for a patient person.\n\n2.0 Key Duties\n\n- Open the gates\n- Count visitors\n', 'purpose'],
  ['Review the training', 'Duties\n\n1.1 Staff Training\n1.2 Review the training\n1.3 Plan the rota\n', 'duties'],
  ['Founded in 1990, the society plants trees.', 'Requirements:\nTwo years in a park\n\nAbout Society for Parks, Rural Paths and Bridges of the Northern Provinces (SPRBN):\n\nFounded in 1990, the society plants trees.\n', 'company'],
  ['The closing date is 28 July 2031', 'Larkfield Hospitals\n\nBooking Clerk\n\nThe closing date is 28 July 2031\n\nJob summary\n\nA calm job.\n\nDuties\n\nBook patients\n', 'openings'],
  ['Deadline to apply is Monday, December 2.', 'Salary: $53,800\nDeadline to apply is Monday, December 2.\nDuties\n- Book patients\n', 'openings'],
  ['Deadlines are set by the editor', 'Clerk\n\nDuties\n- Write the newsletter\n- Deadlines are set by the editor\n- Interviews are held with visitors on 4 May\n', 'duties'],
  ['The perfect candidate has run a box office and is calm at the desk.', 'Clerk\n\nDuties:\n\n– Sell tickets\n\n– Answer calls\n\nThe perfect candidate has run a box office and is calm at the desk.\n', 'requirements'],
  ['加店长微信 mianbao_88，备注姓名', '## 工作内容\n\n- 接待顾客\n\n## 怎么来\n\n加店长微信 mianbao_88，备注姓名\n', 'apply'],
]; // prettier-ignore

suite('introductions and what stands around the work', () => {
  for (const [name, withDuties] of DUTIES) test(`leaves the duties right in ${name}`, () => assertDuties(withDuties));

  for (const [line, text, kind] of KINDS) test(`reads «${line}» as ${String(kind)}`, () => assert.equal(sectionOf(text, line), kind));
});
