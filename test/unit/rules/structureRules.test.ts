import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text';
import { issuesOf, ruleCases } from './ruleTester';

const ZH = '- 负责店铺日常运营，每周输出数据周报\n- 策划月度促销活动并复盘效果\n- 跟进客户反馈，推动问题闭环';
const EN = '- Prepare the weekly operations report\n- Plan monthly campaigns with marketing\n- Resolve customer complaints within a day';

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

const posting = (rest: string): string => `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n${rest}\n`;
const job = (rest: string): string => `# Operations Specialist\n\n## Responsibilities\n\n${EN}\n\n${rest}\n`;

ruleCases('missing-pay', {
  valid: [
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
    job('## Benefits\n\n- CHF 5’400, thirteen times a year'),
  ],
  invalid: [
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
  ],
});

ruleCases('missing-location', {
  valid: [
    `# 运营专员\n> 广州 · 天河 ｜ 14K–22K ｜ 全职\n\n${posting('').replace(/^#.*\n/, '')}`,
    '# 运营专员\n',
    posting('工作地点：杭州'),
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
  ],
  invalid: [
    {
      text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n`,
      fixed: `# 运营专员\n\n## 岗位职责\n\n${ZH}\n\n## 工作地点\n\n- 办公地址：{工作地点}\n`,
    },
    { text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n${EN}\n`, message: 'found' },
    { text: `# ⟦区域运营专员⟧\n\n## 岗位职责\n\n- 负责区域分仓的库存核对\n- 每周走访门店，收集一线反馈\n- 输出区域经营分析报告\n` },
    { text: `# ⟦Operations Specialist – Marketing Team (Full-time)⟧\n\n## Responsibilities\n\n${EN}\n` },
    { text: `# ⟦Analyst, Customer Success⟧\n\n## Responsibilities\n\n${EN}\n` },
  ],
});

ruleCases('no-duplicate-section', {
  valid: [
    posting('## 任职要求\n\n- 两年以上经验\n\n## 学历要求\n\n- 大专以上'),
    `职位描述：\n岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n任职要求：\n1、两年以上经验\n`,
    '岗位职责：\n1、负责店铺日常运营；\n任职要求：\n1、两年以上运营经验；\n\n岗位职责：\n1、负责客户投诉处理；\n任职要求：\n1、一年以上客服经验\n',
    job('## Requirements\n\n- Two years of experience\n\n## Education\n\n- Any degree'),
  ],
  invalid: [
    {
      text: `## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦工作内容⟧\n\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
      fixed: `## 岗位职责\n\n- 负责店铺日常运营\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
    },
    {
      text: `## Responsibilities\n\n- Prepare the weekly report\n\n## ⟦Key responsibilities⟧\n\n- Plan monthly campaigns\n\n## Requirements\n\n- Two years of experience\n`,
    },
  ],
});

ruleCases('no-placeholder-left', {
  valid: [
    '## 应聘方式\n\n【邮箱】见公司官网\n【公司名称】云杉商贸\n',
    posting('熟悉 `{name}` 模板语法\n\n```\nHello {{ user }}\n```'),
    '{岗位职责}\n1、负责店铺日常运营；\n2、每周输出数据周报；\n',
    posting('- [作品集](https://example.com/{id})\n- [ ] 待办'),
    posting('负责管理 TODO List 类效率产品'),
    posting('请填写应聘申请表并投递'),
    posting('工作地点：西湖区文三路398号东信大厦1502室'),
    posting('报名电话：138XXXX6688'),
    posting('平台（产品）运营方向，参见【公司】官网'.replace('【公司】', '公司')),
    job('Based in [Leeds]. See [our company](https://example.com).'),
    job('Work with internal (product) teams <br> and partners'),
  ],
  invalid: [
    { text: '## 应聘方式\n\n请发简历至⟦【此处填写邮箱】⟧，或联系⟦[邮箱]⟧\n' },
    { text: '## 应聘方式\n\n简历发送至⟦[填写邮箱]⟧\n' },
    { text: posting('薪资范围：⟦{薪资范围}⟧，每年 ⟦{薪资月数}⟧ 个月'), message: 'found' },
    { text: posting('⟦XX公司⟧是一家电商企业') },
    { text: posting('福利：⟦待补充⟧') },
    { text: posting('工作地点：高新区⟦XX路XX号⟧') },
    { text: posting('面试地址：拱墅区⟦XX大厦XX室⟧') },
    { text: posting('- 欢迎加入⟦【公司名称】⟧') },
    { text: posting('- 工作地点 ⟦TBD⟧') },
    { text: '---\njd: 1\ndepartment: "⟦{所属部门}⟧"\n---\n\n# 运营专员\n' },
    { text: job('⟦[Company Name]⟧ is looking for you in ⟦[City]⟧.') },
    { text: job('- ⟦TODO⟧ add the benefits\n- ⟦{{salary}}⟧ a year') },
  ],
});

ruleCases('no-empty-section', {
  valid: [
    '# 运营专员\n\n## 岗位职责\n',
    posting('## 福利待遇\n\n```\n五险一金\n```'),
    posting('## 薪资福利\n\n### 薪资\n\n- 15-25K'),
    `职位描述：\n岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、策划月度促销活动；\n任职要求：\n1、两年以上运营经验\n`,
    job('## About the role\n\n### Day to day you will\n\n- Prepare the weekly report'),
    job('Work Location:\nRemote\nContact:\njobs at example dot com'),
  ],
  invalid: [
    { text: posting('## ⟦福利待遇⟧\n\n## 工作地点\n\n杭州'), fixed: posting('## 工作地点\n\n杭州') },
    { text: posting('## ⟦福利待遇⟧'), message: 'found' },
    { text: posting('## ⟦福利待遇⟧\n\n<!-- 稍后再写 -->') },
    {
      text: '岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、策划月度促销活动并复盘；\n⟦任职要求⟧：\n福利待遇：\n1、每年一次体检\n',
    },
    { text: job('## ⟦Benefits⟧\n\n## Location\n\nLeeds'), fixed: job('## Location\n\nLeeds') },
  ],
});

ruleCases('document-length', {
  valid: [
    '',
    '# 运营专员\n',
    posting(`## 任职要求\n\n- ${'熟悉主流电商平台的规则和后台操作，'.repeat(6)}`),
    { text: `# ⟦运营专员⟧\n\n${ZH}\n`, options: { kind: 'internal' } },
  ],
  invalid: [
    { text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n`, message: 'short' },
    { text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n- ${'负责店铺日常运营与数据分析工作，'.repeat(70)}\n`, message: 'long' },
    { text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n${EN}\n`, message: 'short' },
    {
      text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n- ${'Prepare the weekly operations report for the board and the team. '.repeat(120)}\n`,
      message: 'long',
    },
  ],
});

const duties = (count: number): string =>
  Array.from({ length: count }, (_, n) => `- 负责第 ${n + 1} 类商品的日常上下架与库存核对`).join('\n');

ruleCases('duty-count', {
  valid: [
    `## 岗位职责\n\n${duties(3)}\n`,
    `## 岗位职责\n\n${duties(10)}\n`,
    `## 岗位职责\n\n### 日常运营\n\n${duties(6)}\n\n### 数据分析\n\n${duties(6)}\n`,
    '## 岗位职责\n',
    `## Responsibilities\n\n${EN}\n`,
  ],
  invalid: [
    { text: `## ⟦岗位职责⟧\n\n${duties(2)}\n`, message: 'few' },
    { text: `## ⟦岗位职责⟧\n\n${duties(11)}\n`, message: 'many' },
    { text: '## ⟦Responsibilities⟧\n\n- Prepare the weekly operations report\n', message: 'one' },
  ],
});

const musts = (count: number): string => Array.from({ length: count }, (_, n) => `- 熟悉第 ${n + 1} 种后台系统的操作`).join('\n');

ruleCases('no-requirement-overload', {
  valid: [
    `## 任职要求\n\n${musts(10)}\n`,
    `## 任职要求\n\n${musts(9)}\n- 有电商经验者优先\n- 有带队经验者优先\n`,
    `## Requirements\n\n${EN}\n`,
  ],
  invalid: [
    { text: `## ⟦任职要求⟧\n\n${musts(11)}\n`, message: 'found' },
    {
      text: `## ⟦任职要求⟧\n\n${musts(11)}\n- 有电商经验者优先\n`,
      fixed: `## 任职要求\n\n${musts(11)}\n\n## 加分项\n\n- 有电商经验者优先\n`,
    },
    { text: `## ⟦Requirements⟧\n\n${Array.from({ length: 12 }, (_, n) => `- Experience with system number ${n + 1}`).join('\n')}\n` },
  ],
});
