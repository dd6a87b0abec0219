import assert from 'node:assert/strict';
import { headingMeaning } from '../../../src/core/document/headings/labels';
import { assertDuties, sectionOf } from './readings';

/** Headings with what they name, each found whether or not the line is formed as one. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Preferred candidate profile', 'requirements'], ['Ideal candidate profile:', 'requirements'], ['Who can apply?', 'requirements'],
  ['Working for our organisation', 'company'], ['About company', 'company'], ['关于晨光', 'company'], ['🌱 关于青禾食品', 'company'],
  ['Detailed job description and main responsibilities', 'duties'], ['Detailed responsibilities', 'duties'],
  ['What will I actually be doing?', 'duties'], ['What would I do?', 'duties'], ['What does the role involve?', 'duties'],
  ['What would a typical week look like?', 'duties'], ['What are you going to do?', 'duties'], ['来了都做什么？', 'duties'],
  ['Who will I work with?', 'reporting'], ['Who would I report to?', 'reporting'], ['向谁汇报？', 'reporting'],
  ['What do I need to know?', 'requirements'], ['What are we looking for?', 'requirements'], ['我们想找的人', 'requirements'], ['我们在找谁', 'requirements'],
  ['Where is it?', 'place'], ['Where will I be working?', 'place'], ['上班在哪里？', 'place'],
  ['What does it pay?', 'pay'], ['How much will I earn?', 'pay'], ['一个月能拿多少？', 'pay'], ['关于薪资', 'pay'], ['Comp', 'pay'],
  ['What do you offer?', 'benefits'], ['What else do I get?', 'benefits'], ['怎么排班？', 'hours'], ['When will I work?', 'hours'],
  ['Why are we hiring?', 'purpose'], ['成长路径', 'growth'], ['📈 晋升路径', 'growth'], ['以后怎么发展？', 'growth'],
  ['The incumbent will:', 'duties'], ['The post holder will:', 'duties'], ['来了之后干啥', 'duties'], ['为什么招你', 'purpose'], ['学校概况', 'company'],
  ['To be successful you will have:', 'requirements'], ['We think you', 'requirements'], ['Minimum criteria', 'requirements'], ['我们需要', 'requirements'], ['你要有', 'requirements'],
  ['The treats', 'benefits'], ['Our promise to you', 'benefits'], ['好处', 'benefits'], ['来这里有什么', 'benefits'], ['排班', 'hours'], ['怎么投', 'apply'],
  ['Where it could go', 'growth'], ['Where this can take you', 'growth'], ['Role in a nutshell', 'purpose'], ['Our workplace', 'environment'], ['Workplace', 'place'],
  ['Purpose of role', 'purpose'], ['Overview of this role', 'purpose'], ['The Branch Manager role', 'purpose'], ['About the Head of Sales position', 'purpose'], ['About the Branch Manager', 'purpose'], ['About the Senior Payroll Officer:', 'purpose'],
  ['About the Sales Team', 'company'], ['About the Candidate', 'requirements'], ['About the Housing Officers', 'company'], ['About the Science Center', 'company'], ['Definition', 'purpose'],
  ['KEY PERFORMANCE AREAS:', 'duties'], ['How to apply for this offer', 'apply'], ['Method of application', 'apply'], ['What will set you apart from the rest?', 'requirements'],
  ['About The Mill of Leeds and Gallery', 'company'], ['Requirements :-', 'requirements'],
  ['Further details / informal visits contact', 'apply'], ['How can I apply?', 'apply'], ['考试', 'apply'],
  ['岗位要求、职责', 'duties'], ['任职要求、工作内容', 'duties'], ['岗位职责以及要求', 'duties'], ['岗位要求与职责', 'duties'], ['岗位职责、任职资格', 'duties'],
]; // prettier-ignore

/** Names of what the holder can do, and lines like them that are none. */
const ABILITIES = [
  '能力',
  '一、专业能力',
  '【核心能力】',
  '平台专项技能',
  '软技能：',
  '所需技能',
  '综合素质',
  '职业素养',
  '行业知识',
  '知识、技能',
];
const NO_ABILITIES = [
  '提升团队能力',
  '培养新人技能',
  '团队能力',
  '二、打造服务能力',
  '员工技能培训',
  '能力建设',
  '评估供应商能力',
  '加强专业素养',
];

/** Lines that are like those and are no headings. */
const NO_NAMES = ['Whatever the week brings', 'Whereabouts of the vans', 'How do we keep the tills right', 'Training of new staff', '培训新员工', '关于新员工入职培训的通知', '关注成长路径', '排班与考勤', '负责排班', 'Why the vans are late', 'Treat guests well', 'Life jackets', 'What we sell in spring', 'Purpose of visit', 'The branch manager plays no role', 'About half of the mill and gallery', 'Key performance areas of the shop floor', 'Remote', 'Remote (US)', 'Detailed plans']; // prettier-ignore

/** Documents with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['a list above a line that stands alone', 'Florist\nShop in Bath\n\nDuties\n- ⟦Cut and arrange flowers⟧\n- ⟦Deliver orders by van⟧\nLittle luxuries\n- Free lunch every day\n- 28 days of holiday\n- A staff discount of 20%\n'],
  ['a list above an unknown line with a pictograph', '蓝莓科技 前端工程师\n\n🎁 福利\n三餐\n年假\n💡 工作内容\n⟦编写页面⟧\n⟦和后端联调⟧\n🍀 来吧伙计\n熟悉 React\n三年经验\n🗓 招聘流程\n面试两轮\n'],
  ['a list above an unknown line in capitals', 'Clerk\nDepot\n\nJOB DUTIES\n⟦Load trucks⟧\n⟦Count stock⟧\nTHE FULL MONTY\nFree lunch and a pension\n28 days of holiday\nREQUIREMENTS\nForklift licence\n'],
  ['a plain list with short lines', 'Sales Rep\nBath\n\nResponsibilities\n\n⟦Visit forty shops a week⟧\n⟦Collect payments⟧\n⟦Update stock⟧\n⟦Prepare weekly reports for the manager⟧\n\n⟦Send invoices⟧\n⟦Call customers about late orders⟧\n'],
  ['a plain list with names of fields', 'Assistant\nBath\n\nDuties\n\nFront of house\n⟦Greet guests⟧\n⟦Take bookings⟧\n\nBack office\n⟦Pay invoices⟧\n⟦File receipts⟧\n'],
  ['a list whose items have pictographs', '店员\n\n💡 工作内容\n⟦📍拜访医院⟧\n⟦📍维护代理商⟧\n🎯 任职要求\n有耐心\n'],
  ['a list with a short line about training', 'Duties\n⟦Run the shop day to day⟧\n⟦Training of new staff⟧\n⟦Order stock from suppliers⟧\n'],
  ['a Chinese list with a short line about training', '岗位职责\n⟦接待顾客⟧\n⟦培训新员工⟧\n⟦每天盘点⟧\n'],
  ['a Markdown list above an unknown heading of its level', '## What fills your week\n\n- ⟦Building the cash forecast⟧\n- ⟦Breaking margin down by product⟧\n\n## Wind in your hair\n\n- You have worked with a distributor before\n- Experience in a yard\n'],
  ['a Markdown list with headings of a deeper level', '## Responsibilities\n\n### Front of house\n\n- ⟦Greet guests and take bookings⟧\n\n### Back office\n\n- ⟦Pay supplier invoices⟧\n'],
  ['an outline of numbers', '1. Position details\n1.1 Title: Bursar\n1.2 Reports to: Head\n2. Position summary\n2.1 The Bursar looks after the money of the school.\n3. Key responsibilities\n3.1 ⟦Pay invoices each week.⟧\n3.2 ⟦Prepare the yearly budget.⟧\n4. Selection criteria\n4.1 Essential\n4.1.1 A degree in accounting.\n4.2 Desirable\n4.2.1 Experience in a school.\n5. Performance indicators\n5.1 No late payments.\n'],
  ['sections with numbers', 'Data Clerk\n\n1. Position information\n\nRef: 12\n\n2. About Marlow Weather\n\nMarlow Weather carries out forecasts for farms.\n\n3. Summary of the role\n\nA calm job in a small office by the river.\n\n4. Main duties\n\n1. ⟦Check the daily readings⟧\n2. ⟦Training⟧\n3. ⟦Answer questions from farms⟧\n\n5. Benefits\n\n- Free lunch\n'],
  ['a name with its colon and a dash', 'Storekeeper\n\nDuties and Responsibilities:-\n⟦Count stock every Friday⟧\n⟦Load the vans⟧\n\nRequirements:-\nTwo years in a warehouse\n'],
  ['a bullet that lost its words', 'Storekeeper\n\nDuties\n- ⟦Count stock⟧\n-\n- ⟦Load the vans⟧\n'],
  ['names to which the text is glued', 'Shop Manager\n\nAbout the TeamThe shop has six people and a cat.\n\nKey ResponsibilitiesFront of House\n- ⟦Greet guests and take bookings⟧\n- ⟦Run the till⟧\n\nWhat You’ll NeedTwo years in a shop\n'],
  ['a first item glued to the name', 'Shop Manager\n\nResponsibilities- ⟦Greet guests and take bookings⟧\n- ⟦Run the till⟧\n'],
  ['titles in capitals within the list', 'Shop Manager\n\nResponsibilities\n\nPlanning & Delivery\n- ⟦Plan the weekly rota⟧\n- ⟦Order stock⟧\nReporting & Analytics\n- ⟦Prepare the weekly sales report⟧\n- ⟦Analyse returns and suggest changes⟧\nBuild World-Class Windows\n- ⟦Dress the windows⟧\n'],
  ['small Roman numbers', 'Clerk\n\nDuties\n(i) ⟦drafting letters to members;⟧\n(ii) ⟦keeping the register;⟧\n(iii) ⟦taking minutes.⟧\n'],
  ['a line that breaks behind a small word', 'Clerk\n\nDuties\n- ⟦Prepare the monthly figures and the notes for the\nFinance Committee of the town⟧\n- ⟦Keep the register⟧\n'],
  ['职位描述 right above work', '仓管员\n\n职位描述\n1. ⟦负责片区内的送货和签收⟧\n2. ⟦冷链车的温度记录⟧\n3. ⟦库房的整洁和安全⟧\n\n任职要求\n1. 有驾照\n'],
  ['岗位描述 right above work, with requirements behind it', '仓管员\n\n岗位描述：\n- ⟦负责片区内的送货和签收⟧\n- ⟦协助盘点库房⟧\n- 大专及以上学历，两年以上仓库经验\n'],
  ['职位描述 above the employer', '仓管员\n\n职位描述\n我们是一家成立于2009年的冷链企业。\n\n岗位职责\n1. ⟦记录冷链车的温度⟧\n'],
  ['bullets that only name a topic', '店长\n\n岗位职责\n- 数据分析与决策：\n- ⟦每周整理进店人数和成交额，找出下滑的品类并调整陈列⟧\n- 团队管理：\n- ⟦安排早晚班次，带教新来的同事，每月做一次面谈和评估⟧\n'],
  ['bullets that state work and end in a colon', '店长\n\n岗位职责\n- ⟦负责门店的日常事务：⟧\n- ⟦每周整理进店人数和成交额，找出下滑的品类并调整陈列⟧\n'],
  ['a bullet that names a topic and is no shorter than its detail', '店长\n\n岗位职责\n- ⟦门店物料与低值易耗品的管理：⟧\n- 每周整理货架与陈列\n'],
  ['具体要求如下 within the text', '仓管员\n\n工作内容\n1、⟦记录冷链车的温度⟧\n2、⟦清点库房⟧\n具体要求如下：\n1、能搬重物，吃苦耐劳\n2、有驾照\n'],
  ['工作职责如下 within the text', '仓管员\n能搬重物，吃苦耐劳\n\n工作职责如下：\n1、⟦冷链车的温度记录⟧\n2、⟦库房的整洁和安全⟧\n'],
  ['a posting that is quoted as a whole', '# 磨坊招人\n\n> 岗位职责\n> - ⟦登记每日的进料和出粉⟧\n> - ⟦清洁磨盘，更换筛网⟧\n>\n> 任职要求\n> - 有耐心\n'],
  ['a posting that is quoted as a whole, with numbers', '# 磨坊招人\n\n> **岗位职责：**\n> 1. ⟦登记每日的进料和出粉⟧\n> 2. ⟦清洁磨盘，更换筛网⟧\n>\n> **任职要求：**\n> 1. 有耐心\n'],
  ['an English posting that is quoted as a whole', '# The mill is hiring\n\n> ## Responsibilities\n> - ⟦Grind the rye⟧\n> - ⟦Clean the stones⟧\n>\n> ## Requirements\n> - Patience\n'],
  ['a quotation below a heading', '# 磨坊招人\n\n## 岗位职责\n\n> 负责把麦子变成面粉的人\n\n- ⟦登记每日的进料和出粉⟧\n'],
  ['a quotation that opens with the name of a section in a sentence', '# 磨坊招人\n\n> 岗位职责不只是登记和清洁，更是一种态度\n> 负责每一粒麦子\n\n## 岗位职责\n\n- ⟦登记每日的进料和出粉⟧\n'],
  ['a quotation behind a quoted posting', '# 磨坊招人\n\n> 岗位职责\n> - ⟦登记每日的进料和出粉⟧\n\n> 负责每一粒麦子，这是我们的座右铭\n'],
  ['a numbered list with a field for an item', 'Duties\n1. ⟦Run the shop.⟧\n2. ⟦Training⟧\n3. ⟦Order stock.⟧\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['Experience in a yard', '## What fills your week\n\n- Building the cash forecast\n\n## Wind in your hair\n\n- Experience in a yard\n', 'requirements'],
  ['Experience in a school.', '3. Selection criteria\n3.1 Essential\n3.1.1 A degree.\n3.2 Desirable\n3.2.1 Experience in a school.\n', 'preferred'],
  ['Train new cashiers on the tills', 'Key duties\n\n1. Training\n- Train new cashiers on the tills\n2. Benefits\n- Enrol staff in the pension\n', 'duties'],
  ['Enrol staff in the pension', 'Key duties\n\n1. Training\n- Train new cashiers on the tills\n2. Benefits\n- Enrol staff in the pension\n', 'duties'],
  ['Free lunch', '1. Purpose of the job\n\nRuns the shop.\n\n2. Key duties\n\n- Greet guests\n\n3. Benefits\n\n- Free lunch\n', 'benefits'],
  ['A tidy desk', 'Clerk\n\nA. JOB PURPOSE\nA tidy desk\n\nB. KEY DUTIES\nFile letters\n', 'purpose'],
  ['The RolePlay studio trains actors.', 'Clerk\n\nThe RolePlay studio trains actors.\n\nDuties\n- File letters\n', 'company'],
  ['能通过后台数据优化投放；', '店铺运营\n\n岗位职责\n1、负责店铺活动；\n2、每周复盘；\n\n一、专业能力\n1、能通过后台数据优化投放；\n2、能独立排期；\n', 'requirements'],
  ['有独立站经验；', '店铺运营\n\n岗位要求、职责\n1、负责店铺活动；\n2、每周复盘；\n3、有独立站经验；\n4、大专以上学历；\n', 'requirements'],
  ['负责店铺活动；', '店铺运营\n\n岗位要求、职责\n1、负责店铺活动；\n2、每周复盘；\n3、有独立站经验；\n4、大专以上学历；\n', 'duties'],
  ['No late payments.', '3. Key responsibilities\n3.1 Pay invoices each week.\n4. Performance indicators\n4.1 No late payments.\n', 'kpi'],
]; // prettier-ignore

suite('a heading that stands alone', () => {
  for (const [label, kind] of NAMES)
    test(`is known in «${label}»`, () => {
      assert.equal(headingMeaning(label, false)?.kind, kind);
      assert.equal(headingMeaning(label, true)?.kind, kind);
    });

  for (const label of ABILITIES)
    test(`is that of the requirements in «${label}»`, () => {
      assert.equal(headingMeaning(label, true)?.kind, 'requirements');
    });

  for (const label of NO_ABILITIES)
    test(`is not that of the requirements in «${label}»`, () => {
      assert.notEqual(headingMeaning(label, true)?.kind, 'requirements');
    });

  for (const label of NO_NAMES)
    test(`is not seen in «${label}»`, () => {
      assert.equal(headingMeaning(label, false), undefined);
    });

  for (const [name, withDuties] of DUTIES) test(`leaves the duties right in ${name}`, () => assertDuties(withDuties));

  for (const [line, text, kind] of KINDS) test(`leaves «${line}» to ${String(kind)}`, () => assert.equal(sectionOf(text, line), kind));
});
