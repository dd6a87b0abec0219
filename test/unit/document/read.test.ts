import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markAt } from '../../../src/core/document/marks';
import { readDocument } from '../../../src/core/document/read';
import { marked } from './marked';
import { assertDuties, sectionOf } from './readings';

/** What stands in the text, with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['a paragraph below 职位说明', '美工\n\n职位说明：\n⟦负责店铺首页的美术设计⟧\n\n职位要求：\n1、会用修图软件\n2、有作品集\n'],
  ['职位说明 above a heading of its own', '美工\n\n职位说明\n\n工作职责：\n1、⟦设计店铺首页⟧\n2、⟦修整商品图片⟧\n\n职位要求：\n1、会用修图软件\n'],
  ['a Markdown list', '## 岗位职责\n\n- ⟦负责店铺日常运营⟧\n- ⟦每周分析销售数据⟧\n\n## 任职要求\n\n- 本科及以上学历\n'],
  ['numbers with an enumeration comma', '岗位职责：\n1、⟦负责店铺日常运营；⟧\n2、⟦每周分析销售数据。⟧\n任职要求：\n1、大专以上学历\n2、两年以上工作经验\n'],
  ['full-width numbers and brackets', '【岗位职责】\n（１）⟦负责店铺日常运营⟧\n（２）⟦每周分析销售数据⟧\n【任职要求】\n（１）大专以上学历\n'],
  ['circled numbers', '一、工作内容\n①⟦负责店铺日常运营⟧\n②⟦每周分析销售数据⟧\n二、任职资格\n①大专以上学历\n'],
  ['items glued to one line', '岗位职责：1、⟦负责店铺日常运营；⟧2、⟦每周分析销售数据；⟧3、⟦处理客户投诉。⟧任职要求：1、大专以上学历；2、两年经验。'],
  ['bold labels and CRLF', '**岗位职责：**\r\n- ⟦负责店铺日常运营⟧\r\n- ⟦每周分析销售数据⟧\r\n**任职要求：**\r\n- 大专以上学历\r\n'],
  ['several jobs by their number', '岗位一：收银员\n职责：\n1、⟦每班清点现金⟧\n2、⟦为顾客结账⟧\n岗位二：理货员\n职责：\n1、⟦把货物上架⟧\n2、⟦检查商品的保质期⟧\n'],
  ['several jobs by a letter', '职位A：文案\n工作内容：\n⟦每周写两篇推文⟧\n⟦校对海报上的文字⟧\n职位B：美工\n工作内容：\n⟦制作活动海报⟧\n'],
  ['several jobs by their number, in English', 'Position 1: Driver\nDuties:\n- ⟦Drive the van⟧\n- ⟦Load the van⟧\n\nPosition 2: Packer\nDuties:\n- ⟦Pack the boxes⟧\n'],
  ['duties that are listed by their number', '岗位职责\n- ⟦岗位一：为顾客结账⟧\n- ⟦岗位二：把货物上架⟧\n'],
  ['HTML of a job board', '<p>岗位职责：</p><ul><li>⟦负责店铺日常运营⟧</li><li>⟦每周分析销售数据⟧</li></ul><p>任职要求：</p><ul><li>大专以上学历</li></ul>'],
  ['a nested list', '## Responsibilities\n\n- ⟦Run the shop day to day⟧\n  - ⟦Answer customer complaints by phone⟧\n- ⟦Analyse weekly sales data⟧\n'],
  ['a wrapped item', "## What you'll do\n\n- ⟦Run the shop day to day and\n  keep the stock up to date⟧\n- ⟦Analyse weekly sales data⟧\n"],
  ['no headings at all', '1、⟦负责店铺日常运营与活动策划；⟧\n2、⟦每周分析销售数据，提交报表；⟧\n3、大专以上学历，两年以上电商运营经验；\n4、熟练使用 Excel，沟通能力强。\n'],
  ['an introduction that tells the work', '# Shop Manager\n\nWe are looking for someone to join our friendly team as our Shop Manager. We need people who are happy to jump in. ⟦We are seeking a calm person to run the counter.⟧ ⟦You will order stock and train new colleagues.⟧\n\n## About us\n\nOur buyers order stock from two hundred suppliers. We will open three shops next year.\n'],
  ['bold labels of a messenger', '*Front Desk Officer*\n\n*Job Role*\n✅ ⟦Answer the phone and greet guests⟧\n✅ ⟦Keep the visitors’ book⟧\n\n*Requirements*\n✅ Two years at a front desk\n\n*Salary*: N70,000\n'],
  ['the names of the employer and the town below the title', 'Depot Supervisor\nOak & Fern Timber Co.\n\n⟦Load the lorries⟧\n⟦Count the stock every week⟧\n'],
  ['a town below the title', 'Depot Supervisor\nGqeberha, Eastern Cape\n\n⟦Load the lorries⟧\n⟦Count the stock every week⟧\n'],
  ['blocks below lines of their own', 'Responsibilities\n\nThe shop floor\n\n⟦Run the shop day to day.⟧\n⟦Answer customer complaints by phone.⟧\n\nThe back office\n\n⟦Analyse weekly sales data.⟧\n⟦Pay supplier invoices.⟧\n'],
  ['a list with names of fields in it', '## Responsibilities\n\n- ⟦Run events for our members⟧\n- Sponsorship\n- Marketing/PR\n- ⟦Send the weekly newsletter⟧\n- ⟦Bookkeeping and payroll⟧\n'],
  ['numbered headings of a Word file', '1. About us\n\nWe sell tea.\n\n2. Key Responsibilities\n\n- ⟦Run the shop day to day⟧\n- ⟦Analyse weekly sales data⟧\n\n3. Requirements\n\n- Two years in retail\n'],
  ['a list of lower-case lines', 'Responsibilities\n\nThe successful candidate will:\n⟦run the shop day to day⟧\n⟦analyse weekly sales data⟧\n⟦answer complaints by phone⟧\n'],
  ['numerals before sentences', '岗位职责\n（一）⟦负责店铺日常运营，条件成熟后开设分店；⟧\n（二）⟦管理运营团队（4人），制定绩效指标并考核。⟧\n任职要求\n（一）大专以上学历，优秀者可放宽条件；\n'],
  ['items about what sections are named after', '岗位职责：\n1、⟦企业文化：组织员工活动和节日慰问；⟧\n2、⟦绩效考核：每月汇总各部门得分。⟧\n任职要求：\n1、大专以上学历\n'],
  ['one paragraph between two headings', '工作内容\n⟦手机配件的组装、检验与包装⟧\n薪资待遇\n5000元/月\n'],
  ['a list under «The role»', '# Assistant\n\n**The role**\n\n- ⟦Keep the diary and book meetings⟧\n- ⟦Travel, visas and hotels for the family⟧\n- ⟦Pay invoices and keep receipts⟧\n\n**About you**\n\n- Two years in an office\n'],
  ['quantities in a line', '岗位职责：\n1、⟦每月组织 2 场线上 3 场线下活动⟧\n2、⟦每周发布 3 篇图文⟧\n'],
  ['headings between ornaments', '⭐岗位职责⭐\n⟦迎接顾客，整理货架⟧\n⟦每天盘点收银⟧\n⭐任职要求⭐\n有耐心\n━━ 福利 ━━\n年假\n'],
  ['English headings between ornaments', '★ RESPONSIBILITIES ★\n⟦Greet guests and take bookings⟧\n⟦Handle complaints⟧\n★ REQUIREMENTS ★\nFluent English\n>>> Benefits <<<\nStaff meals\n'],
  ['headings in two languages', '工作内容 / Responsibilities\n1、⟦维护供应商档案⟧\n2、⟦跟进订单交期⟧\n应聘条件 / Requirements\n1、三年采购经验\n'],
  ['a list behind a table of conditions', '# 店员\n\n## 岗位职责\n\n- ⟦接待顾客⟧\n\n| 项目 | 内容 |\n| --- | --- |\n| 学历 | 大专 |\n\n- ⟦每周盘点货架，说明差异并补货⟧\n'],
  ['a list behind a table in English', '# Clerk\n\n## Responsibilities\n\n- ⟦File the letters⟧\n\n| Item | Details |\n| --- | --- |\n| Requirements | A degree |\n| Salary | $30,000 |\n\n- ⟦Answer the phone until noon⟧\n'],
  ['a list whose bullets are escaped', '# Clerk\n\n## Responsibilities\n\n\\- ⟦File the letters⟧\n\n\\- ⟦Answer the phone⟧\n\n## Requirements\n\n\\* Two years in a mill\n'],
  ['a list whose numbers are escaped', '# 店员\n\n## 岗位职责\n\n1\\. ⟦登记每日的进料⟧\n2\\. ⟦清洁磨盘⟧\n'],
  ['a list in HTML', '# Clerk\n\n<h2>Responsibilities</h2>\n<ul>\n<li>⟦File the letters⟧</li>\n<li>⟦Answer the phone⟧</li>\n</ul>\n<h2>Requirements</h2>\n<p>Two years in a mill</p>\n'],
  ['paragraphs in HTML', '# 店员\n\n<h2>岗位职责</h2>\n<p>⟦登记每日的进料⟧</p>\n<p>⟦清洁磨盘，更换筛网⟧</p>\n<h2>任职要求</h2>\n<p>大专</p>\n'],
  ['a table with numbered rows and shares', '# Clerk\n\n## Responsibilities\n\n| No. | Duty | Share |\n| --- | --- | --- |\n| 1 | ⟦File the letters⟧ | 60% |\n| 2 | ⟦Answer the phone⟧ | 40 % |\n'],
  ['a Chinese table with numbered rows', '# 店员\n\n## 岗位职责\n\n| 序号 | 工作内容 |\n| --- | --- |\n| （1） | ⟦登记每日的进料⟧ |\n| （2） | ⟦清洁磨盘⟧ |\n'],
  ['a table with areas, work and shares', '# 店员\n\n| 职责 | 具体内容 | 占比 |\n| --- | --- | --- |\n| ⟦日常 | 登记每日的进料⟧ | 60% |\n| ⟦设备 | 清洁磨盘，更换筛网⟧ | 40% |\n\n## 任职要求\n\n- 大专\n'],
  ['such a table with the line breaks of Windows', '# Miller\r\n\r\n| Duties | Details |\r\n| --- | --- |\r\n| ⟦Rye | Grind it every morning⟧ |\r\n'],
  ['a table whose first row is that of the duties', '| 岗位职责 | 1、⟦维护办公环境⟧ 2、⟦落实本岗位职责范围内的安全工作⟧ 3、⟦组织新员工培训⟧ |\n| --- | --- |\n| 任职要求 | 1、大专以上学历 2、会开车者优先 |\n'],
  ['such a table without numbers', '| 岗位职责 | ⟦组织新员工培训；发放节日福利；维护办公环境。⟧ |\n| --- | --- |\n| 任职要求 | 大专以上学历。 |\n'],
  ['a table in two languages', '| 岗位名称 | 店铺运营 |\n| --- | --- |\n| 岗位职责 / Duties | 1. ⟦上架商品，维护详情页⟧ 2. ⟦处理售后问题⟧ |\n| 任职要求 / Requirements | 1. 大专以上 |\n'],
  ['a list under «你将参与»', '数据实习生\nbase：成都\n你将参与：\n1️⃣ ⟦整理用户访谈⟧\n2️⃣ ⟦用 Excel 统计转化数据⟧\n我们希望你：\n1️⃣ 每周到岗四天\n'],
  ['a list under «In this position, you will»', 'In this position, you will:\n- ⟦Draft contracts and track renewals⟧\n- ⟦Advise the sales team⟧\nYou will have:\n- A law degree\n'],
  ['numerals without a full stop', '二、岗位职责\n（一）⟦负责日常账务处理与纳税申报⟧\n（二）⟦编制月度财务报表⟧\n三、应聘条件\n（一）持有初级会计证书\n'],
  ['numerals before short lines and long ones', '岗位职责\n一、⟦仓库盘点⟧\n二、⟦负责收发货，核对数量⟧\n三、⟦资料归档⟧\n四、⟦落实岗位职责范围内的安全检查⟧\n五、⟦负责搬运，协助装车⟧\n六、⟦组织新员工培训⟧\n任职要求\n一、会开叉车\n二、大专以上学历，身手灵活\n'],
  ['more than ten numerals', '岗位职责\n一、⟦登记来访人员⟧\n二、⟦收发快递⟧\n三、⟦订购文具⟧\n四、⟦安排会议室⟧\n五、⟦更新通讯录⟧\n六、⟦保管印章⟧\n七、⟦核对水电费⟧\n八、⟦联系保洁⟧\n九、⟦张贴通知⟧\n十、⟦整理档案⟧\n十一、⟦维护办公环境⟧\n十二、⟦完成月报，提交主管⟧\n任职要求\n一、大专以上学历\n'],
  ['numbers that are bold', '岗位职责：\n**1.** ⟦核对收发货单据；⟧\n**2.** ⟦优化工作时间安排；⟧\n**（3）** ⟦制定岗位职责说明书。⟧\n任职要求：\n**1.** 大专以上学历\n'],
  ['a list without marks that names what sections are called after', '岗位职责：\n⟦接待来访人员⟧\n⟦发放节日福利⟧\n⟦优化工作时间安排⟧\n⟦收集客户的联系方式⟧\n任职要求：\n大专以上学历\n'],
  ['Roman numerals of one character', 'Ⅰ、你将负责\n1、⟦盘点库存⟧\n2、⟦安排配送⟧\nⅡ、我们希望你\n1、会开叉车\n'],
  ['numbered titles that stand apart from their bullets', '你要做的事\n\n1. 读书会 / 分享会\n\n* ⟦策划每月的读书会⟧\n* ⟦布置场地⟧\n\n⸻\n\n2. 会员群运营（40%）\n\n* ⟦每天在群里发起话题⟧\n* ⟦解答会员的疑问⟧\n\n⸻\n\n我们希望你\n\n* 两年社群经验\n'],
  ['a duty apart from the bullets that it announces', '岗位职责：\n\n1. ⟦安排每日收发货⟧\n\n2. ⟦培训新员工，包括：⟧\n\n* 系统操作\n* 安全须知\n\n3. ⟦每周盘点库存⟧\n\n任职要求：\n- 会开叉车\n'],
  ['a numeral before a line that text follows', '一、岗位职责\n1、⟦核对每日账目，登记凭证；⟧\n二、其他说明\n每天八小时，周末双休。\n'],
  ['headings with numerals and lists below them', '岗位职责\n一、门店运营\n1、⟦负责陈列与盘点⟧\n二、社群运营\n1、⟦维护顾客群，每周发活动⟧\n'],
  ['a posting that names the job, the department and the papers to bring', '岗位名称：门店店长\n部门：零售部\n工作职责：\n⟦负责排班、考勤与盘点⟧\n⟦带教新员工⟧\n入职需提供：身份证、银行卡\n'],
  ['a posting that names the job in English', 'Position: Store Manager\nDepartment: Retail\nResponsibilities:\n- ⟦Lead a team of eight⟧\n- ⟦Own the weekly rota⟧\n'],
  ['the work of a recruiter', '岗位职责\n1、⟦简历筛选、电话邀约面试；⟧\n2、⟦加微信好友，维护候选人库；⟧\n3、⟦将简历发给用人部门，跟进反馈；⟧\n'],
  ['the work of an English recruiter', 'Responsibilities\n- ⟦Send resumes to hiring managers and follow up⟧\n- ⟦Email candidates and schedule interviews⟧\n- ⟦Apply at least three sourcing channels⟧\n'],
  ['capitals with numbers', '1. KEY RESPONSIBILITIES\n⟦Manage the help desk and resolve tickets⟧\n⟦Document solutions⟧\n2. WORKING CONDITIONS\nOffice-based.\n3. REMUNERATION\n$22 an hour\n'],
  ['an item that sounds like a requirement', 'The role\n- ⟦Convince visitors and close the sale⟧\n- ⟦Achieve daily target⟧\n- ⟦Maintain the data in the CRM⟧\n'],
  ['numbers with a comma and amounts in the line', 'Duties\n1, ⟦Responsible for the accounts of 2 Danish shops, and so on;⟧\n2, ⟦Manage 3 Warehouses and 4 vans;⟧\n3, ⟦Other tasks.⟧\n'],
  ['an outline of two levels', '2.\tMAIN DUTIES\n2.1\t⟦Review the files of new clients.⟧\n2.2\t⟦Report monthly to the board.⟧\n\n3.\tKNOWLEDGE, SKILLS AND EXPERIENCE\n3.1\tA diploma in law.\n\n4.\tWORKING CONDITIONS\nOffice-based.\n\n5.\tREMUNERATION\nA fair salary.\n\nPrepared by: HR\n'],
  ['the headings of a health service', 'Job summary\nA friendly ward.\n\nMain duties of the job\n⟦You will plan and evaluate care.⟧ ⟦You will mentor students.⟧\n\nDisclosure and Barring Service Check\nThis post needs a check.\n'],
  ['code, comments and quotes', '## 岗位职责\n\n- ⟦负责店铺日常运营⟧\n<!-- 每周分析销售数据 -->\n```\n每周分析销售数据\n```\n> 每周分析销售数据\n'],
]; // prettier-ignore

const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['# 运营专员\n\n## 公司简介\n\n我们做母婴用品。\n\n## 岗位职责\n\n- 负责运营\n\n## 任职要求\n\n- 大专\n\n## 福利待遇\n\n- 年假\n', ['company', 'duties', 'requirements', 'benefits']],
  ['工作内容：\n1、负责运营\n应聘要求：\n1、大专\n加分项：\n1、会英语\n工作地点：杭州\n', ['duties', 'requirements', 'preferred', 'place']],
  ["## About us\n\nWe sell tea.\n\n## What you'll do\n\n- Run the shop\n\n## Who you are\n\n- Two years of experience\n\n## What we offer\n\n- 28 days off\n\n## How to apply\n\nSend us your resume.\n", ['company', 'duties', 'requirements', 'benefits', 'apply']],
  ['Responsibilities:\n- Run the shop\nQualifications:\n- A degree\nLocation: Leeds\n', ['duties', 'requirements', 'place']],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['4000-5500  武汉·光谷  1年以内  大专', '行政前台\n4000-5500  武汉·光谷  1年以内  大专\n\n岗位职责：\n1、接待来访\n', 'pay'],
  ['8000-12000 | 深圳 | 本科 | 3-5年', '运营\n8000-12000 | 深圳 | 本科 | 3-5年\n岗位职责：\n1、负责选题\n', 'pay'],
  ['广州 · 天河 ｜ 14K–22K ｜ 全职', '# 运营\n> 广州 · 天河 ｜ 14K–22K ｜ 全职\n\n## 岗位职责\n- 负责选题\n', 'pay'],
  ['产科 8 名、门诊 4 名。', '## 一、招聘岗位\n\n产科 8 名、门诊 4 名。\n\n## 二、岗位职责\n\n1. 护理产妇\n', 'openings'],
  ['📮 简历发 hr@example.com', '岗位职责\n1、负责选题\n薪资福利\n双休\n📮 简历发 hr@example.com\n', 'apply'],
  ['👉 Apply at https://example.com/jobs', 'Duties\n- Run the shop\nWe offer:\n- A pension\n👉 Apply at https://example.com/jobs\n', 'apply'],
  ['有意加V：store2020', '工作内容\n接待顾客\n福利\n包午饭\n有意加V：store2020\n', 'apply'],
  ['📍绿地中心北塔', '工作内容\n接待顾客\n晋升\n店长、区长\n📍绿地中心北塔\n', 'place'],
  ['📍拜访医院', '你要做的事\n📍拜访医院\n📍维护代理商\n', 'duties'],
  ['五险、双休', '工作内容\n接待顾客\n❤福利待遇❤：五险、双休\n', 'benefits'],
  ['有耐心', '工作内容\n接待顾客\n🌟【我们希望你】🌟\n有耐心\n', 'requirements'],
  ['早班 9 点，晚班 13 点', '工作内容\n接待顾客\n✨时间✨\n早班 9 点，晚班 13 点\n', 'hours'],
  ['Leeds · Hybrid · £30,000 + bonus', '# Buyer\n\n**Leeds · Hybrid · £30,000 + bonus**\n\n## Duties\n- Order tea\n', 'pay'],
  ['Small Tree Play Ltd', 'Marketing Manager\n\nEmployer: Small Tree Play Ltd\nWork location: Kowloon\n', 'company'],
  ['40 beds, one garden with a pond.', 'Cook\n\nAbout the Clinic\n40 beds, one garden with a pond.\n\nKey duties\n- Cook lunch\n', 'company'],
  ['Unlimited leave', '**You have**\n\n- Two years in sales\n\n**We give**\n\n- Unlimited leave\n', 'benefits'],
  ['You want a quiet life', '**What you will own**\n\n- The rota\n\n**Please don’t apply if**\n\n- You want a quiet life\n', 'requirements'],
  ['CV to jo@example.com by Friday.', 'The person\n\nA good manner\nTwo years in a shop\nYour own car\n\nCV to jo@example.com by Friday.\n', 'apply'],
  ['Acme is an equal opportunity employer.', '**Must have**\n\n- C++\n\n**Compensation:** $150k and equity. Dental.\n\nAcme is an equal opportunity employer.\n', 'equality'],
  ['345-WC-1', 'Nurse\n\nContract: Permanent\nReference number: 345-WC-1\n\nDuties\n- Care for patients\n', 'openings'],
  ['Freshers can apply*', 'Requirements\n- A degree\n*Freshers can apply*\n', 'requirements'],
]; // prettier-ignore

suite('reading a document', () => {
  for (const [line, text, kind] of KINDS) {
    test(`reads «${line}» as ${String(kind)}`, () => assert.equal(sectionOf(text, line), kind));
  }

  for (const [text, title] of [
    ['# Chef #\n\n## Tasks\n', 'Chef'],
    ['# C# Developer\n', 'C# Developer'],
    ['# Developer for C#\n', 'Developer for C#'],
    ['# F #9 pipe fitter\n', 'F #9 pipe fitter'],
    ['> # 磨坊工人\n>\n> ## 岗位职责\n>\n> - 登记每日的进料\n', '磨坊工人'],
    ['> **Miller** in Leeds\n\n# Miller\n', 'Miller'],
  ] as const)
    test(`takes ${title} for the title in ${JSON.stringify(text)}`, () => {
      const { title: found } = readDocument(text);
      assert.equal(found?.text, title);
      assert.equal(text.slice(found.span.start, found.span.end), title);
    });

  test('takes no-break spaces for spaces, where all keeps its place', () => {
    const plain =
      '# Office manager\n\n## What you will do\n\n- Order the stationery\n- Keep the diary of the board\n\n## Place of work\n\nLeeds\n';
    const spans = (text: string): unknown => {
      const { title, sections, duties } = readDocument(text);
      return [title?.span, sections.map(({ kind, span }) => [kind, span]), duties.map(({ span }) => span)];
    };
    assert.deepEqual(spans(plain.replaceAll(' ', '\u00a0')), spans(plain));
    assert.deepEqual(readDocument(plain).duties.length, 2);
  });

  test('leaves a quoted sentence at the top a quote', () => {
    assert.equal(readDocument('# 编辑\n\n> 我们相信，好内容自己会说话。\n\n## 你的日常\n- 约稿\n').units[1]?.form, 'quote');
  });

  for (const [name, withDuties] of DUTIES) {
    test(`finds the duties in ${name}`, () => {
      assertDuties(withDuties);
      const { text } = marked(withDuties);
      for (const { text: words, span } of readDocument(text).duties) assert.equal(words, text.slice(span.start, span.end));
    });
  }

  for (const [text, kinds] of SECTIONS) {
    test(`finds the sections ${kinds.join(', ')}`, () => {
      assert.deepEqual(readDocument(text).sections.map(({ kind }) => kind), kinds); // prettier-ignore
    });
  }

  test('keeps the title out of the sections', () => {
    const { title, sections, units } = readDocument('销售助理（双休、五险一金）\n\n岗位职责：\n1、跟进客户订单\n');
    assert.equal(title?.text, '销售助理（双休、五险一金）');
    assert.equal(units[0]?.section, undefined);
    assert.deepEqual(sections.map(({ kind }) => kind), ['duties']); // prettier-ignore
  });

  for (const head of [
    'Application form',
    'Please include in your application:',
    'Please include the following:',
    'Apply with the following details:',
    'Your application should include:',
    'Please send us:',
  ])
    test(`reads what is asked for below «${head}» as how to apply`, () => {
      const text = `Event Helper\n\nDuties:\n- Set up the stands\n\n${head}\n- Your full name\n- Address?\n- Your experience with events\n`;
      for (const line of ['Your full name', 'Address?', 'Your experience with events']) assert.equal(sectionOf(text, line), 'apply');
    });

  test('takes a link in a list for no heading', () => {
    const { units } = readDocument(
      '# Clerk\n\n* [Job Description](./clerk.pdf)\n* [Requirements](./more.pdf "PDF")\n\n[Duties]\n- File letters\n',
    );
    assert.deepEqual(units.map(({ form }) => form), ['heading', 'item', 'item', 'heading', 'item']); // prettier-ignore
  });

  for (const [first, rest, title] of [
    ['3、仓库管理员（急招）', '学历要求：高中\n任职要求：\n1、会开叉车\n', '仓库管理员（急招）'],
    ['1. 面点师傅', '岗位职责：\n1. 和面\n2. 蒸包子\n', '面点师傅'],
    ['2、收银员 2名', '待遇：4000元/月\n工作内容：\n1、收银\n', '收银员 2名'],
    ['招聘岗位：', '会计\n岗位职责：\n1、记账\n', '会计'],
    ['职位名称：', '\n前端工程师\n\n工作地点：上海\n', '前端工程师'],
    ['**Job title:**', 'Baker\n\nDuties:\n- Bake bread\n', 'Baker'],
    ['岗位：', '岗位职责：\n1、记账\n', undefined],
    ['岗位：', '- 会计\n- 出纳\n', undefined],
    ['岗位：', '负责店铺的日常运营，每天更新商品。\n', undefined],
    ['1、负责收银', '任职要求：\n1、会用电脑\n', undefined],
    ['1、门店日常管理', '任职要求：\n1、会用电脑\n', undefined],
    ['1、维护老客户', '学历要求：大专\n', undefined],
    ['1、接待来访', '2、整理货架\n任职要求：\n1、会用电脑\n', undefined],
  ] as const)
    test(`takes «${first}» above «${rest.split('\n', 1)[0] ?? ''}» for ${title === undefined ? 'no title' : 'the title'}`, () => {
      assert.equal(readDocument(`${first}\n${rest}`).title?.text, title);
    });

  for (const [above, name, title] of [
    ['Job description', 'Night Porter', 'Night Porter'],
    ['Mill Job Opportunities', 'House Manager', 'House Manager'],
    ['Careers', 'Kitchen Supervisor', 'Kitchen Supervisor'],
    ['Otterbury Town – Current Vacancies', 'Grounds Officer', 'Grounds Officer'],
    ['Job Openings -', 'Stock Assistant', 'Stock Assistant'],
    ['**Join our team!**', 'Front Desk Coordinator', 'Front Desk Coordinator'],
    ['Employment Opportunities at Sample & Sons', 'Payroll Officer', 'Employment Opportunities at Sample & Sons'],
    ['Shift Manager Job Description', 'Assistant Manager', undefined],
    ['Job description', 'We need an organised manager', undefined],
    ['Job description', '- Office Manager', undefined],
    ['Job description', 'The mill by the river', undefined],
    ['Mill Job Opportunities', 'The mill by the river', 'Mill Job Opportunities'],
  ] as const)
    test(`takes ${title === undefined ? 'no title' : `«${title}» for the title`} where «${above}» stands above «${name}»`, () => {
      assert.equal(readDocument(`${above}\n\n${name}\n\nDuties:\n- Order the stock\n- Plan the rota\n`).title?.text, title);
    });

  for (const title of [
    'Office Manager, Leeds',
    'Programme Coordinator, part-time',
    'Wanted: Kitchen Manager!',
    'Kitchen Managers wanted!',
    'Urgently hiring: Shop Assistant, Otterbury',
    'Requirements Analyst',
    'Benefits Coordinator (urgent)',
    'Company Driver, Night Shift',
    'Data Analyst, Remote (US)',
    'Cooks, Bakers',
  ])
    test(`takes «${title}» for the title`, () => {
      assert.equal(readDocument(`${title}\n\nDuties:\n- Order the stock\n- Plan the rota\n`).title?.text, title);
    });

  for (const line of [
    'Duties of the Office Manager',
    'Responsibilities of Office Manager',
    'About the Manager',
    'Person Specification',
    'We need a Manager, now!',
    'Great People, Great Team',
    'The manager plans the rota, orders stock',
    'Leeds, United Kingdom',
    'Reports to: Office Manager',
    'Hello Managers, we hire!',
  ])
    test(`takes «${line}» for no title`, () => {
      assert.equal(readDocument(`${line}\n\nDuties:\n- Order the stock\n- Plan the rota\n`).title?.text, undefined);
    });

  for (const [line, form] of [
    ['09 Apr 2018', 'none'],
    ['1 Sep – 30 Nov', 'none'],
    ['2 Vacancies', 'none'],
    ['1 of the team', 'none'],
    ['13薪', 'none'],
    ['1对1辅导', 'none'],
    ['12场活动', 'none'],
    ['1 Apron stock', 'ordered'],
    ['1 Vacancy notices', 'ordered'],
    ['1薪酬核算', 'ordered'],
    ['2场地布置', 'ordered'],
    ['1对接客户', 'ordered'],
  ] as const)
    test(`${form === 'none' ? 'reads no mark of a list' : 'reads the mark of a list'} in ${line}`, () => {
      assert.equal(markAt(line, 0, line.length).form, form);
    });

  test('does not change the subject within a list', () => {
    const items = ['Answer customer complaints by phone', 'Stay informed about equal employment opportunity law', 'Analyse weekly sales data', 'Order stock from suppliers', 'Train new colleagues at the till']; // prettier-ignore
    const { duties } = readDocument(`## The role\n\n${items.map((item) => `- ${item}\n`).join('')}`);
    assert.deepEqual(duties.map(({ text }) => text), items); // prettier-ignore
  });

  test('ends a section where the next job of a posting begins', () => {
    const head = '面馆招收银员、洗碗工\n\n';
    const first = '收银员：\n负责收银和开票\n要求：细心，有半年收银经验\n';
    for (const next of ['洗碗工：\n负责餐具清洗、消毒和归位', '洗碗工 4000-4500\n·餐具清洗、消毒和归位']) {
      const { duties } = readDocument(`${head}${first}\n${next}\n`);
      assert.ok(duties.some(({ text }) => text.includes('清洗')), next); // prettier-ignore
    }
    const [none] = readDocument(`${head}要求：\n有耐心，细心\n沟通能力：\n能与同事良好沟通\n`).duties;
    assert.equal(none, undefined);
  });

  test('keeps a list of the company’s own under its heading', () => {
    const { duties } = readDocument('## 公司介绍\n\n- 成立于 2010 年\n- 服务超过一千家客户\n- 团队两百人\n');
    assert.deepEqual(duties, []);
  });

  test('never throws, and all spans lie in the text, in order', () => {
    const part = fc.constantFrom('岗位职责', '任职要求：', '1、', '（2）', '- ', '## ', '**', '【', '】', '：', '；', '\n', '\r\n', '  ', '负责数据分析', 'Manage data', '<li>', '</li>', '<!--', '-->', '```', '|', '😀', '---\n', '\u200b', '３．'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { units, sections, duties } = readDocument(text);
        let last = 0;
        for (const { span, content } of units) {
          assert.ok(last <= span.start && span.start <= content.start && content.start <= content.end && content.end <= text.length);
          last = content.end;
        }
        for (const { span } of sections) assert.ok(span.start <= span.end && span.end <= text.length);
        for (const { span, text: words } of duties) assert.equal(words, text.slice(span.start, span.end));
      }),
      { numRuns: 1500 },
    );
  });
});
