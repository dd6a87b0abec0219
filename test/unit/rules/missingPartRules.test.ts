import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text';
import { EN, ZH, headed, job, posting } from './postings';
import { issuesOf, ruleCases } from './ruleTester';

ruleCases('missing-duties', {
  valid: [
    '',
    '# 运营专员\n',
    '# 运营专员\n\n## 任职要求\n',
    `# 运营专员\n\n## 工作内容\n\n${ZH}\n`,
    `【岗位职责】\n1、负责店铺日常运营；\n2、每周输出数据周报；\n【任职要求】\n1、两年以上经验\n`,
    `# Operations Specialist\n\n## What you'll do\n\n${EN}\n`,
    '1、负责店铺日常运营与商品上下架\n2、每周统计销售数据并输出周报\n3、完成公司安排的促销活动\n',
  ],
  invalid: [
    {
      text: '# ⟦运营专员⟧\n\n## 任职要求\n\n- 本科及以上学历，两年以上电商运营经验\n- 熟练使用 Excel 等办公软件\n',
      fixed:
        '# 运营专员\n\n## 岗位职责\n\n- {最重要的职责：动词＋对象＋目的或结果}\n- {第二项职责，写明每天、每周或每月做一次}\n- {第三项职责，写明交付物}\n- {第四项职责，写明衡量指标}\n\n## 任职要求\n\n- 本科及以上学历，两年以上电商运营经验\n- 熟练使用 Excel 等办公软件\n',
    },
    {
      text: '# ⟦Operations Specialist⟧\n\n## Requirements\n\n- Two years of experience in e-commerce operations\n- Fluent English and a driving licence\n',
      message: 'found',
    },
  ],
});

ruleCases('missing-requirements', {
  valid: [
    '# 运营专员\n',
    `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 任职资格\n\n- 两年以上运营经验\n`,
    `岗位职责和要求：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、熟悉电商平台规则\n`,
    `# Operations Specialist\n\n## Your tasks\n\n${EN}\n\n## Who you are\n\n- Two years of experience\n`,
  ],
  invalid: [
    {
      text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n\n## 福利待遇\n\n- 每年一次体检\n`,
      fixed: `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 任职要求\n\n- {必须具备的经验或技能，说明用在哪项职责上}\n- {第二项必备条件}\n\n## 福利待遇\n\n- 每年一次体检\n`,
    },
    {
      text: `# ⟦Operations Specialist⟧\n\n## What you'll do\n\n${EN}\n`,
      fixed: `# Operations Specialist\n\n## What you'll do\n\n${EN}\n\n## Requirements\n\n- {experience or skill the duties cannot be done without}\n- {second must-have}\n`,
    },
  ],
});

const STATED = '---\njd: 1\nrole: operations-specialist\nlang: zh-CN\n---\n\n';

const ALL =
  '- 负责店铺日常运营，处理商品上下架\n- 每周统计销售数据，输出分析报表\n- 协调设计、技术等部门推进需求落地\n- 维护客户关系，处理客户投诉并回访\n- 制定项目计划，跟进项目进度并按时验收';

const WITHOUT_DATA =
  '- 负责店铺日常运营，处理商品上下架\n- 协调设计、技术等部门推进需求落地\n- 维护客户关系，处理客户投诉并回访\n- 制定项目计划，跟进项目进度并按时验收';

ruleCases('missing-core-category', {
  valid: [
    `${STATED}# 运营专员\n\n## 岗位职责\n\n${ALL}\n`,
    `${STATED}# 运营专员\n\n## 任职要求\n\n- 两年以上经验\n`,
    `${STATED}# 运营专员\n\n## 岗位职责\n`,
    '# 某某岗\n\n## 岗位职责\n\n- 负责设备点检\n- 填写每日记录\n',
    `---\njd: 1\nrole: operations-specialist\njd-not-part: [data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
  ],
  invalid: [
    {
      text: `${STATED}# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      level: 'information',
      fix: 2,
      fixed: `---\njd: 1\nrole: operations-specialist\nlang: zh-CN\njd-not-part: [data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `---\njd: 1\nrole: operations-specialist\njd-not-part: [market-research]\n---\n\n# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      fix: 2,
      fixed: `---\njd: 1\nrole: operations-specialist\njd-not-part: [market-research, data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `---\njd: 1\nrole: operations-specialist\njd-not-part:\n  - market-research\n---\n\n# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      fix: 2,
      fixed: `---\njd: 1\nrole: operations-specialist\njd-not-part:\n  - market-research\n  - data-analysis\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      level: 'hint',
      fix: 2,
      fixed: `---\njd: 1\njd-not-part: [data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
  ],
});

suite('missing-core-category fixes', () => {
  test('a section or one duty covers what was missing, written as the document writes its own', () => {
    for (const [fix, added] of [
      [0, 3],
      [1, 1],
    ] as const) {
      const text = `${STATED}# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`;
      const [issue] = issuesOf('missing-core-category', text);
      const fixed = applyEdits(text, issue?.fixes.at(fix)?.edits ?? []);
      assert.equal(fixed.split('\n').length - text.split('\n').length, added);
      assert.ok(fixed.startsWith(text.trimEnd()));
      assert.deepEqual(issuesOf('missing-core-category', fixed), []);
    }
  });
});

ruleCases('missing-pay', {
  valid: [
    '# Nurse\n\n## Responsibilities\n\n- Run the clinic on Mondays\n- Emoluments: 7th Pay Commission\n',
    '# Nurse\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n## What we offer\n\n£12 an hour\n',
    '# Clerk\n\nGrade: 5\nSalary Scale: 2000-2020\n\n## Responsibilities\n\n- File the letters of the day\n',
    '# 销售代表\n\n## 岗位职责\n\n- 每月走访客户\n\n## 任职要求\n\n- 月收入 6000-9000，能出差\n',
    job('## Benefits\n\n- 6,200 + food\n- Own room'),
    '行政前台\n4000-5500  武汉·光谷  1年以内  大专\n\n岗位职责：\n1、接待来访并登记\n2、收发快递和报刊\n任职要求：\n1、大专以上学历\n',
    '# 运营专员\n',
    posting('## 薪资待遇\n\n- 15-25K，14 薪'),
    posting('薪资：面议'),
    posting('月薪8000-12000元，双休'),
    posting('## 福利待遇\n\n- 无责底薪加提成，每年一次体检'),
    posting('15K～25K'),
    `---\njd: 1\nsalary: 15-25K\n---\n\n${posting('')}`,
    { text: posting(''), options: { kind: 'internal' } },
    `---\njd: 1\nkind: internal\n---\n\n${posting('')}`,
    job('## Compensation\n\n$58k to $64k a year'),
    job('We pay $28/hr.'),
    job('The salary range for this position is 58,000 to 64,000 USD.'),
    job('What you get: 30 000 - 35 000 CZK/month gross.'),
    job('## Benefits\n\n- RM2,900 and free parking'),
    job('Offer: 12-15 LPA.'),
    job('₹22,000 per month, paid leave.'),
    job('*Salary*: N70,000 - N95,000'),
    job('Salary: R14 500 basic'),
    job('## Package\n\nTk. 21,000'),
    '# Clerk\n\nOur client is a Danish toy maker | 5-day week | Up to S$3,100 + AWS\n\n## Responsibilities\n\n- Run the clinic on Mondays\n',
    headed('Clerk', '- Diploma\nGross salary: KES 42,000\n'),
    job('## Benefits\n\n- CHF 5’400, thirteen times a year'),
    '# Nurse\n\n**Cork · Hybrid · €42,000–€48,000 + 10% bonus**\n\n## Responsibilities\n\n- Run the clinic on Mondays\n',
    '# Nurse\n\n### £28,000 plus bonus\n\n## Responsibilities\n\n- Run the clinic on Mondays\n',
    '# Nurse\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\nSalary: to be agreed, double pay in December\n',
  ],
  invalid: [
    {
      text: '# ⟦Clerk⟧\n\n## About us\n\nWe award 350 grants per year, ranging from £100 to £9,000, and follow our plan for 2021-2026.\n\n## Responsibilities\n\n- File the letters of the day\n',
    },
    {
      text: '# ⟦Clerk⟧\n\n## About us\n\nThe electoral commission is an employer of 90 people. A living wage for all is our aim.\n\n## Responsibilities\n\n- File the letters of the day\n',
    },
    {
      text: '⟦Clerk⟧\nKisumu\n00256\nKenya\n2026-02-11\n\nResponsibilities:\n- File the letters of the day\n- Answer the phone\n- Order stationery\n',
    },
    {
      text: '# ⟦销售代表⟧\n\n## 岗位职责\n\n- 每月走访客户\n\n## 任职要求\n\n- 有三年销售经验\n- 曾让门店收入增长30%\n\n## 公司介绍\n\n公司业务收入连续 3 年翻番。\n',
    },
    { text: '# ⟦Nurse⟧\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n## Benefits\n\n- 5,500 colleagues to learn from\n' },
    {
      text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n`,
      fixed: `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 薪资待遇\n\n- 薪资范围：{薪资范围}（税前月薪），每年发放 {薪资月数} 个月\n- 薪资构成：{薪资构成，如基本工资、绩效奖金的比例}\n`,
    },
    {
      text: `# ⟦预算专员⟧\n\n## 岗位职责\n\n- 管理每月 50000 元的投放预算\n- 负责员工薪酬核算与发放，每月 2 次\n- 支持年销售额 3 亿的店铺运营\n`,
    },
    {
      text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n- Manage a budget of $50,000 a month\n- Report to the board of a company that raised $63M\n- Review payroll data with finance\n`,
    },
    {
      text: '# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n- Manage a budget of INR 90,000 per month\n- Write PHP 8 scripts for the weekly report\n- Plan monthly campaigns with marketing\n',
    },
    {
      text: '# ⟦Nurse⟧\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n## Benefits\n\n- Double pay, sick pay\n\n## How to apply\n\nSend a resume with your current salary and expected salary.\n',
    },
    { text: '# ⟦Nurse⟧\n\n## About us\n\nWe have raised $20,000 for the hospice.\n\n## Responsibilities\n\n- Run the clinic on Mondays\n' },
    { text: '# ⟦Nurse⟧\n\n**Manage a £2m budget and a bonus scheme**\n\n## Responsibilities\n\n- Run the clinic on Mondays\n' },
  ],
});

ruleCases('missing-location', {
  valid: [
    '# Clerk\n\nWe are a county office in Kampala.\n\n## Responsibilities\n\n- File the letters of the day\n- Prepare the weekly report\n',
    '# Clerk\n\n## Apply\n\nBring your CV to our desk in Port Harcourt.\n\n## Responsibilities\n\n- File the letters of the day\n',
    '# Clerk\n\n## Responsibilities\n\n- File the letters of the day\n- Prepare the weekly report\n\nWork base: the postholder’s home\n',
    '# Clerk\n\n## Hours\n\nTwenty hours a week, at any location convenient to you\n\n## Responsibilities\n\n- File the letters of the day\n',
    headed('WARD CLERK\nOoi & Sons\nBukit Merah Lorong 4\n'),
    headed('Ward Clerk\n12 Old Mill Road\n'),
    '# Parcel sorter Tilburg\n\n## Responsibilities\n\n- Sort parcels\n',
    headed('PAYROLL CLERK - GREEN POINT, DURBAN'),
    `# 运营专员\n> 广州 · 天河 ｜ 14K–22K ｜ 全职\n\n${posting('').replace(/^#.*\n/, '')}`,
    '# 运营专员\n',
    posting('工作地点：杭州'),
    '店长助理 邯郸\n\n岗位职责：\n1、每天清点库存\n2、接待顾客\n',
    posting('欢迎加入湘潭的门店团队'),
    posting('每周一在望京开例会'),
    posting('上班地点在北京市朝阳区'),
    posting('可远程办公'),
    posting('地址：人民路88号'),
    `---\njd: 1\nlocation: Leeds\n---\n\n${posting('')}`,
    { text: posting(''), options: { kind: 'internal' } },
    job('This is a fully remote role.'),
    job('Our office is in Austin, TX.'),
    job('## Location\n\nLeeds'),
    '# Line Cook – Whitby\n\n## Responsibilities\n\n- Prepare the menu every day\n- Keep the kitchen clean\n- Order what runs out\n',
    'Sous Chef - The Anchor Inn, Cromer\n\n## Responsibilities\n\n- Prepare the menu every day\n- Keep the kitchen clean\n- Order what runs out\n',
    '# Store Executive\n\n1-3 Yrs | 3-4 Lacs P.A. | Nashik\n\n## Responsibilities\n\n- Receive goods every day\n- Keep the ledger\n- Issue gate passes\n',
    '# Stylist\n\nHair by Noor, Brixton\n\n## Responsibilities\n\n- Cut hair\n- Take bookings\n- Keep the salon clean every day\n',
    job('You live within 25 miles of Ripon.'),
    job('You will join our Gothenburg office.'),
    job('We run a bakery and a restaurant in Harrogate.'),
    headed('Ward Clerk\n\nBand 3\nStretford M32\n'),
    headed('Ward Clerk\n\nBand 3\nStretford M32 0JG\n'),
    headed('Teacher Aide\nBright Steps\nNewcastle, Hunter & Central Coast NSW\n'),
    '# Payroll Clerk – Accounts (Perth CBD)\n\n## Responsibilities\n\n- Run the payroll\n',
    headed('Ward Clerk\n\nA small logistics firm in Ikeja, Ogba needs a clerk.'),
    headed('Ward Clerk\n\nOur client is a toy maker | Near Tanah Merah MRT | 5-day week'),
    headed('Ward Clerk\nGqeberha, KwaNdebele'),
    headed('EARN £90 A WEEK FROM HOME\n\nTypist'),
    job('## About us\n\nWe have baked bread around Hexham since 1921.'),
    '# Payroll Clerk\n\nA small firm on Flinders Street.\n\n## Responsibilities\n\n- Run the payroll\n',
    `# 运营专员\n\n**苏州 园区 ｜ 9-13K ｜ 双休**\n\n${posting('').replace(/^#.*\n/, '')}`,
    posting('').replace('运营专员', '社群助理（线上）'),
    posting('时间自由，可以在家做'),
  ],
  invalid: [
    {
      text: '# ⟦Clerk⟧\n\n## Responsibilities\n\n- File the letters of the day\n- Send parcels to Nairobi each week\n- Order stationery\n',
    },
    { text: '# ⟦嵌入式工程师⟧\n\n## 岗位职责\n\n- 用德州仪器芯片设计主板\n- 每周提交测试报告\n' },
    { text: '# ⟦项目专员⟧\n\n## 岗位职责\n\n- 跟进新乡村建设项目\n- 每周提交进度报告\n' },
    // The letters of a town across two words.
    ...[
      '统一运营口径',
      '拓展新增城市与核心城市',
      '落实推广安排',
      '维护稳固原有客户',
      '负责京东营销',
      '组织重大庆典',
      '开拓目前海外渠道',
      '周六安排盘点',
      '从化学品清单核对',
    ].map((duty) => ({
      text: `# ⟦项目专员⟧\n\n## 岗位职责\n\n- ${duty}\n- 每周提交进度报告\n`,
    })),
    { text: '# ⟦项目专员⟧\n\n## 岗位职责\n\n- 跟进项目进度\n- 每周提交进度报告\n\n## 任职要求\n\n- 不招河南周口籍\n' },
    { text: '# ⟦Junior developer Python⟧\n\n## Responsibilities\n\n- Run the weekly builds\n' },
    {
      text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n`,
      fixed: `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 工作地点\n\n- 办公地址：{工作地点}\n`,
    },
    { text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n${EN}\n`, message: 'found' },
    { text: `# ⟦区域运营专员⟧\n\n## 岗位职责\n\n- 负责区域分仓的库存核对\n- 每周走访门店，收集一线反馈\n- 输出区域经营分析报告\n` },
    { text: `# ⟦Operations Specialist – Marketing Team (Full-time)⟧\n\n## Responsibilities\n\n${EN}\n` },
    { text: `# ⟦Analyst, Customer Success⟧\n\n## Responsibilities\n\n${EN}\n` },
    {
      text: '# ⟦Payroll Clerk⟧\n\nA part in Payroll, to start in January at Level 3.\n\n## Responsibilities\n\n- Run the payroll in Excel\n',
    },
    { text: '# ⟦Translator⟧\n\nGerman B2\n\n## Responsibilities\n\n- Translate contracts\n' },
    { text: '# ⟦Payroll Clerk⟧\n\n## Responsibilities\n\n- Run the payroll at the street level, on road 7\n' },
  ],
});
