import assert from 'node:assert/strict';
import { duty, headed, task } from './postings';
import { issuesOf, ruleCases } from './ruleTester';

const list = (...lines: readonly string[]): string =>
  `# 运营专员\n\n## 岗位职责\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n## 任职要求\n\n- 两年以上运营经验\n`;

const tasks = (...lines: readonly string[]): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n## Requirements\n\n- Two years of experience in operations\n`;

const A = '负责店铺日常运营，每周输出数据周报';

const B = '策划月度促销活动并复盘效果';

const FOUR = [A, B, '维护核心商家，每月回访 20 家', '协调设计与仓储完成大促筹备'];

const E = 'Prepare the weekly operations report';

const F = 'Plan monthly campaigns with marketing';

ruleCases('no-catch-all-duty', {
  valid: [
    task('All client travel arranged by the company car pool'),
    list(A, '分配客服排班，安排面试时间'),
    list(A, '负责其他平台的店铺运营'),
    list(A, '负责日报和其他平台的数据汇总'),
    list(A, '登记合同及其他交办人信息'),
    list(A, '协调其他部门完成上架'),
    list(A, '处理客户交代的退换货问题'),
    list(A, '负责项目交付的验收工作'),
    `${list(A, B)}- 服从领导安排的其他工作\n`,
    tasks(E, 'Assist with other teams’ events as needed'),
    tasks(E, 'Create listing content as required'),
    tasks(E, 'Coordinate all project work as directed by the roadmap'),
    tasks(E, 'Review tasks assigned by the customer portal'),
    tasks(E, 'Support special projects and trade events as needed'),
    list(A, '完成上级下达的月度销售任务'),
    list(A, '完成公司分配的各项生产任务'),
    list(A, '按时完成总部下达的招生指标'),
  ],
  invalid: [
    { text: list(A, B, '整理客户档案', '⟦完成学校安排的其他工作⟧'), message: 'last' },
    { text: task('⟦Other tasks arranged by the leader⟧') },
    { text: task('⟦Other incidental duties⟧') },
    { text: list(A, '⟦完成领导交办的其他工作⟧'), message: 'found', fixed: list(A) },
    { text: list('⟦完成上级安排的临时性任务⟧', ...FOUR), message: 'found' },
    { text: list(...FOUR, '⟦其他相关工作⟧'), message: 'last', fixed: list(...FOUR) },
    { text: list(A, `${B}，⟦以及部门主管布置的其他事务⟧`), message: 'found' },
    { text: list(A, '⟦公司交代的各项工作⟧。') },
    { text: list(A, '⟦总经理交办的其它事项⟧；') },
    { text: tasks(E, '⟦Other duties as assigned⟧'), fixed: tasks(E) },
    { text: tasks(E, 'Performs ⟦related work as assigned⟧.'), fixed: tasks(E) },
    { text: tasks(E, '⟦Any other duties required by⟧ the manager') },
    { text: tasks(E, '⟦Ad hoc tasks as needed⟧') },
    { text: list(A, '⟦其它与岗位相关的工作⟧') },
    { text: list(A, '月报汇总⟦及其他交办事务⟧') },
    { text: list(A, '填写日报⟦和其它临时安排的工作⟧') },
    { text: list(A, '⟦其它日常工作事务⟧') },
    { text: list(A, '⟦完成其他交办任务⟧') },
    { text: tasks(E, 'Undertake ⟦any other reasonable duties⟧') },
    { text: list(A, '⟦完成公司下达的销售任务及其他临时工作⟧') },
    { text: list(A, '⟦完成店长布置的工作任务⟧') },
  ],
});

suite('a catch-all beside work that is named', () => {
  for (const line of ['月报汇总及其他交办事务', '整理台账，完成领导交办的其他工作'])
    test(`is no reason to delete ${line}`, () => {
      const issues = issuesOf('no-catch-all-duty', list(A, line));
      assert.equal(issues.length, 1);
      assert.deepEqual(issues[0]?.fixes, []);
    });
});

ruleCases('duty-starts-with-verb', {
  valid: [
    duty('陪伴住院老人'),
    duty('缓解客户焦虑'),
    task('Leave the kitchen clean'),
    task('Canvassing for members'),
    task('Jump on the till at noon'),
    task('Co-teach with the form tutor'),
    task('Chaperone patients'),
    task('Mark essays within a week'),
    task('Calibrate scales every month'),
    list(A, B, '活动策划与执行', '根据大促节奏制定排期'),
    list(A, '{第二项职责，写明每天、每周或每月做一次}'),
    list(A, '完成领导交办的其他工作'),
    tasks(E, F, 'Weekly planning of shifts'),
    list(A, '保持货架和通道的清洁'),
    list(A, '每单拍照上传'),
    tasks(E, 'Talk to ten members a week', 'Chase overdue invoices', 'Uploading menus on the delivery portals'),
    task('Replace the old simulator'),
    task('Trunking between Leeds and Hull'),
  ],
  invalid: [
    { text: list(A, '⟦数据方面⟧') },
    { text: list(A, '⟦各类表格⟧；'.replace('；⟧', '⟧')) },
    { text: tasks(E, '⟦Various data⟧') },
    { text: tasks(E, '⟦Returns and claims management⟧') },
    { text: task('⟦Old simulators⟧') },
  ],
});

ruleCases('no-vague-amount', {
  valid: [
    list('维护一等奖商家，按同等学历要求核对资料', '处理等级评定，平等对待商家，不让客户等待'),
    list('统计访问、转化等数据'),
    `${list(A)}- 新闻、中文等相关专业\n`,
    list('对接平台大量级活动资源'),
    tasks('Fetch etched samples', 'Compare more than 20 suppliers'),
    '## 公司介绍\n\n我们服务大量客户，覆盖零售、餐饮等等。\n',
    list('每周新增有效线索不少于20条', '每人负责不少于3家门店'),
  ],
  invalid: [
    { text: list(A, '处理数据、报表⟦等等⟧'), message: 'open', fixed: list(A, '处理数据、报表') },
    { text: list(A, '处理数据、报表，⟦等等⟧。'), fixed: list(A, '处理数据、报表。') },
    { text: list(A, '整理⟦一些⟧数据'), message: 'amount' },
    { text: list(A, '处理订单、发货⟦等相关工作⟧'), message: 'open' },
    { text: tasks(E, 'Keep calendars, travel plans, ⟦etc.⟧'), message: 'open', fixed: tasks(E, 'Keep calendars, travel plans') },
    { text: tasks(E, 'Use tools (Excel, Tableau, ⟦etc.⟧) every day'), fixed: tasks(E, 'Use tools (Excel, Tableau) every day') },
    { text: tasks(E, 'Support events ⟦as needed⟧'), message: 'when' },
    { text: tasks(E, 'Answer ⟦various⟧ requests'), message: 'amount' },
    { text: list('开发⟦不少⟧新客户'), message: 'amount' },
  ],
});

const LONG =
  '负责全店商品的选品与定价工作并持续跟进竞品价格变化；每周汇总销售与库存数据形成分析报告提交管理层讨论；推动设计与仓储部门按时完成大促准备';

ruleCases('no-overlong-duty', {
  valid: [
    list(A, '熟练运用 Excel、SQL、Tableau、Python、SPSS、Power BI 完成周报'),
    list(A, '维护渠道（抖音、快手、小红书、微博、知乎、B站）的日常更新'),
    tasks(E, 'Plan, schedule and review campaigns'),
  ],
  invalid: [
    { text: list(A, `⟦${LONG}⟧`), message: 'long', fixed: list(A, ...LONG.split('；').map((part, n) => (n < 2 ? `${part}；` : part))) },
    { text: list(A, '⟦负责选品、定价、上架、推广、客服、复盘⟧'), message: 'compound' },
    { text: tasks(E, '⟦Plan and run and review and report campaigns⟧'), message: 'compound' },
    { text: tasks(E, `⟦Prepare ${'the long weekly operations report '.repeat(8)}⟧`.replace(' ⟧', '⟧')), message: 'long' },
  ],
});

ruleCases('duties-have-measure', {
  valid: [
    tasks('Count the float at the start of each shift', 'Help guests', 'Tidy the hall'),
    tasks('Update the log after each call', 'Help guests', 'Tidy the hall'),
    list(A, B, '维护核心商家'),
    list('负责店铺运营', '提升转化率', '协调设计部门'),
    list('负责店铺运营', '协调部门'),
    tasks('Run the shop', 'Work with teams', 'Own the KPIs'),
  ],
  invalid: [
    { text: '## ⟦岗位职责⟧\n\n- 负责店铺运营\n- 维护商家关系\n- 协调设计部门\n' },
    { text: '## ⟦Responsibilities⟧\n\n- Run the shop\n- Work with other teams\n- Answer customers\n' },
  ],
});

ruleCases('no-narrative-duty', {
  valid: [
    task('The successful candidate will possess strong skills in writing'),
    task('The candidate will have a clean driving licence'),
    task('The ideal candidate will be highly organised'),
    task('The applicant must demonstrate some experience with budgets'),
    list(A, '协助事业部总经理制定目标', '推动研发人员按期交付', '与销售人员需要的资料保持同步', '培训专员与客服的产品知识'),
    '## 公司介绍\n\n运营专员需要热爱生活。\n',
    list(A, '全面协助店长打理门店事务', '每天陪同设计师上门量尺', '积极配合主管完成月度盘点'),
    list(A, '在店长指导下开展门店陈列', '每周向经理汇报销售数据', '根据设计师要求采购面料'),
    list(A, '作为门店的窗口，向设计师介绍新品'),
    tasks(E, 'Support the manager in planning', 'You will plan campaigns'),
  ],
  invalid: [
    { text: task('⟦The successful candidate will⟧ have responsibility for the budget') },
    { text: task('⟦The successful candidate will⟧ demonstrate products to visitors'), fixed: task('Demonstrate products to visitors') },
    { text: list(A, '⟦运营专员还需⟧定期分析数据'), fixed: list(A, '定期分析数据') },
    { text: list(A, '⟦运营专员需要⟧与设计部门沟通需求'), fixed: list(A, '与设计部门沟通需求') },
    { text: list(A, '⟦该岗位⟧负责活动策划'), fixed: list(A, '负责活动策划') },
    { text: list(A, '⟦在线客服专员需要⟧及时回复咨询'), fixed: list(A, '及时回复咨询') },
    { text: list(A, '⟦按揭专员需⟧跟进银行放款'), fixed: list(A, '跟进银行放款') },
    { text: list(A, '⟦增长方向运营经理会⟧主导拉新') },
    { text: list(A, '⟦给排水工程师⟧负责审核图纸') },
    { text: tasks(E, '⟦The operations specialist will⟧ analyse sales data'), fixed: tasks(E, 'Analyse sales data') },
    { text: tasks(E, '⟦The ideal candidate should be able to⟧ plan campaigns'), fixed: tasks(E, 'Plan campaigns') },
  ],
});

ruleCases('no-misplaced-line', {
  valid: [
    list(A, B, '培训新人，组织每月考试', '面试本科生，完成校园招聘'),
    `${list(A, B)}- 负责任，有担当\n- 具备制定活动方案的能力\n`,
    tasks(E, F, 'Screen applicants with a bachelor’s degree'),
    '## Responsibilities\n\n- Excellent service to 40 guests a night\n- Proficiency tests: mark 30 a week\n- Prepare the weekly report\n- Greet the guests\n- Order the wine\n\n## Requirements\n\n- Two years in a restaurant\n',
  ],
  invalid: [
    {
      text: list(A, B, '⟦本科及以上学历，三年以上电商运营经验⟧'),
      message: 'requirement',
      fixed:
        '# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营，每周输出数据周报\n- 策划月度促销活动并复盘效果\n\n## 任职要求\n\n- 两年以上运营经验\n- 本科及以上学历，三年以上电商运营经验\n',
    },
    { text: list(A, B, '⟦具有良好的沟通能力和团队精神⟧'), message: 'requirement' },
    { text: tasks(E, F, '⟦Bachelor’s degree in business or equivalent⟧'), message: 'requirement' },
    { text: `${list(A, B)}- 大专以上学历\n- ⟦负责处理客户投诉与退换货⟧\n`, message: 'duty' },
    {
      text: '## Responsibilities\n\n- ⟦Excellent communication skills⟧\n- Prepare the weekly report\n- Greet the guests\n\n## Requirements\n\n- Two years in a restaurant\n',
    },
  ],
});

ruleCases('no-duplicate-duty', {
  valid: [
    list(A, B),
    tasks(E, F),
    list('负责淘宝店铺的日常运营与推广', '负责京东店铺的日常选品与定价'),
    headed('Hiring!! Hiring!! Hiring!!'),
  ],
  invalid: [
    { text: list(A, B, `⟦${A}。⟧`), fixed: list(A, B) },
    { text: list('负责天猫店铺日常运营与活动策划执行工作', B, '⟦负责天猫店铺的日常运营与活动策划执行工作⟧') },
    { text: tasks(E, F, '⟦Prepare the weekly operations report.⟧'), fixed: tasks(E, F) },
    { text: tasks(E, F, '⟦prepare the weekly operations, report!⟧'), fixed: tasks(E, F) },
    { text: tasks('Run the café at № 5 every day', F, '⟦Run the CAFÉ at № 5 every day⟧') },
  ],
});

const titled = (title: string, requirement: string): string =>
  `# ${title}\n\n## 岗位职责\n\n- ${A}\n- ${B}\n\n## 任职要求\n\n- ${requirement}\n`;

const english = (title: string, requirement: string): string =>
  `# ${title}\n\n## Responsibilities\n\n- ${E}\n- ${F}\n\n## Requirements\n\n- ${requirement}\n`;

ruleCases('no-seniority-mismatch', {
  valid: [
    titled('运营专员', '3年以上运营经验'),
    titled('总经理助理', '8年以上工作经验'),
    titled('高级运营专员', '8年以上工作经验'),
    titled('运营助理', '公司成立10年，团队稳定'),
    titled('运营实习生', '应届生或3年以上经验均可'),
    english('Operations Manager', '10+ years of experience'),
    english('Assistant Vice President, Settlements', '8 years of experience in settlements'),
    english('Assistant Professor of Chemistry', '8 years of research experience'),
    english('Operations Specialist', '5+ years of experience'),
    english('Intern', '5 years of experience preferred'),
  ],
  invalid: [
    { text: titled('运营助理', '⟦8年⟧以上运营经验'), message: 'junior' },
    { text: titled('运营专员', '⟦十年⟧以上相关工作经验'), message: 'junior' },
    { text: titled('运营实习生', '⟦3-5年⟧电商运营经验'), message: 'beginner' },
    { text: english('Junior Analyst', '⟦5+ years⟧ of experience in analytics'), message: 'beginner' },
    { text: english('Office Assistant', '⟦10 years⟧ of office experience'), message: 'junior' },
  ],
});

ruleCases('no-soft-skill-pile', {
  valid: [titled('运营专员', '沟通能力好，有责任心，做事认真'), english('Analyst', 'A team player with good communication skills')],
  invalid: [
    { text: '## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦任职要求⟧\n\n- 沟通能力强，责任心强\n- 工作认真，积极主动\n' },
    {
      text: '学历要求：大专\n\n岗位职责：\n1、负责店铺日常运营\n2、整理台账\n\n⟦任职要求⟧：\n1、沟通能力强，责任心强\n2、工作认真，积极主动\n',
    },
    {
      text: '## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦任职要求⟧\n\n经验：一年以上，有责任心，积极主动，善于沟通，工作认真\n',
    },
    {
      text: '## Responsibilities\n\n- Run the shop\n\n## ⟦Requirements⟧\n\n- Detail-oriented team player\n- Self-starter with excellent communication skills\n',
    },
  ],
});
