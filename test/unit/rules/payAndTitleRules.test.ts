import { ruleCases } from './ruleTester';

const need = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营，每周输出数据周报\n\n## 任职要求\n\n- ${line}\n`;
const duty = (line: string): string => `# 运营专员\n\n## 岗位职责\n\n- ${line}\n- 每周复盘活动数据\n`;
const perk = (line: string): string => `# 运营专员\n\n## 福利待遇\n\n- ${line}\n`;
const ask = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- Prepare the weekly operations report\n\n## Requirements\n\n- ${line}\n`;
const task = (line: string): string =>
  `# Operations Specialist\n\n## Responsibilities\n\n- ${line}\n- Prepare the weekly operations report\n`;
const offer = (line: string): string => `# Operations Specialist\n\n## Benefits\n\n- ${line}\n`;

ruleCases('no-fee-or-deposit', {
  valid: [
    need('有融资担保公司工作经验'),
    perk('公司承担全部培训费用'),
    perk('入职不收取任何费用，服装押金由公司支付'),
    duty('负责退押金流程与客户保证金的核对'),
    task('Collect security deposits from tenants'),
    ask('No registration fee, no training fee'),
    offer('We cover the application fee of your visa'),
    perk('每年培训费5000元/人，鼓励考证'),
    perk('宿舍免押金，水电费300元以内公司承担'),
    need('熟悉投标保证金3000元以上项目的流程'),
    perk('体检费自理，入职后报销'),
    perk('体检费、考证费用公司报销'),
    need('不交押金，不扣证件'),
    duty('收取租户押金300元并开具收据'),
    duty('负责会员费的收取与续费'),
    need('有会员费收入增长的经验'),
    task('Process every uniform deposit at the rental desk'),
    task('Staff must deposit cash at the bank each evening'),
    ask('Original documents are returned after verification'),
    offer('Free starter kit and training'),
  ],
  invalid: [
    { text: need('入职缴纳500元⟦押金⟧') },
    { text: need('⟦自费培训⟧2980元') },
    { text: need('⟦须提供担保人，扣押证件⟧原件') },
    { text: perk('⟦服装费⟧自理') },
    { text: ask('Applicants ⟦pay a deposit⟧') },
    { text: ask('⟦Training fee required⟧') },
    { text: perk('⟦工装押金⟧200元，离职退还') },
    { text: need('⟦保证金⟧：3000元') },
    { text: need('⟦押金⟧ 300 元，离职退还') },
    { text: need('入职交300元⟦押金⟧，离职退还') },
    { text: need('⟦培训费⟧1980元，学会为止') },
    { text: perk('⟦体检费⟧80元自理，满三个月报销') },
    { text: need('公司免费培训，⟦证书费⟧自理') },
    { text: need('⟦考证费用⟧从工资里扣') },
    { text: need('接单前须缴纳58元⟦会员费⟧，做满五单退还') },
    { text: ask('⟦Registration charges⟧ Rs 300') },
    { text: offer('A $99 ⟦starter kit⟧ will be deducted from your first pay') },
    { text: task('Must own black shoes (we take a £30 ⟦deposit for the uniform⟧)') },
    { text: ask('New hires ⟦need to deposit⟧ Rs. 1500 (refundable) for the badge') },
    { text: ask('⟦Original certificates⟧ will be returned after 12 months') },
  ],
});

ruleCases('no-delayed-insurance', {
  valid: [
    perk('转正后增加补充商业保险'),
    perk('入职即缴五险一金，转正后薪资6000元'),
    duty('办理员工转正后的社保手续'),
    perk('五险一金、带薪年假'),
    perk('试用期3个月，五险一金'),
    perk('试用期工资为转正工资的80%'),
    offer('Pension after three months'),
  ],
  invalid: [
    { text: perk('⟦转正后缴纳五险⟧'), message: 'found' },
    { text: perk('⟦试用期满后购买社保⟧'), message: 'found' },
    { text: perk('⟦五险一金（转正后缴⟧纳）'), message: 'found' },
    { text: perk('⟦转正后，公司为员工缴纳五险一金⟧'), message: 'found' },
    { text: perk('⟦入职满三个月后缴纳社保⟧'), message: 'found' },
    { text: perk('⟦满半年缴纳社保⟧'), message: 'found' },
    { text: perk('⟦试用期一年⟧'), message: 'long' },
    { text: perk('⟦试用期工资为转正工资的70%⟧'), message: 'low' },
    { text: perk('⟦自愿放弃社保⟧'), message: 'none' },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [
    perk('周末双休，加班有调休'),
    duty('保障系统7x24稳定运行'),
    duty('值班轮休，负责客服热线24小时服务'),
    need('拒绝996，不加班'),
    '## 应聘方式\n\n电话400-996-1234\n',
    task('Keep the service available 24/7 for customers'),
    ask('Some weekend work, paid'),
  ],
  invalid: [
    { text: need('手机⟦24小时待命⟧，接受⟦996⟧'), message: 'found', level: 'warning' },
    { text: need('⟦自愿放弃加班费⟧'), message: 'found' },
    { text: need('能接受⟦大小周⟧'), message: 'single', level: 'information' },
    { text: perk('⟦单休⟧，包吃住'), message: 'single' },
    { text: perk('⟦月休两天⟧'), message: 'found' },
    { text: ask('Must ⟦work weekends unpaid⟧'), message: 'english', level: 'warning' },
    { text: ask('⟦Available 24/7⟧'), message: 'english', level: 'information' },
  ],
});

ruleCases('no-vague-pay', {
  valid: [
    '# 运营专员\n\n## 薪资\n\n15-20K，可面议\n',
    '# 运营专员\n\n## 薪资\n\n月薪8000-12000元，具有竞争力的薪酬\n',
    '---\njd: 1\nsalary: 15-20K\n---\n\n# 运营专员\n\n## 福利待遇\n\n- 薪资面议\n',
    duty('输出竞品的竞争力分析'),
    duty('设计有竞争力的薪酬体系'),
    need('面试时间面议'),
    task('Benchmark competitive salaries'),
    offer('Competitive salary: $60,000 to $75,000'),
  ],
  invalid: [
    { text: '# 运营专员\n\n## 薪资\n\n⟦面议⟧\n' },
    { text: perk('⟦薪资面议⟧') },
    { text: perk('提供⟦具有竞争力的薪酬⟧') },
    { text: perk('⟦待遇优厚⟧，发展空间大') },
    { text: offer('⟦Competitive salary⟧ and stock options') },
    { text: offer('Pay ⟦commensurate with experience⟧') },
  ],
});

ruleCases('no-pay-bait', {
  valid: [
    duty('运营高薪人群的理财产品'),
    duty('帮助用户实现财务自由'),
    need('学历无上限要求'),
    task('Help people reach financial freedom'),
    offer('Uncapped annual leave'),
  ],
  invalid: [
    { text: perk('月入3万⟦不是梦⟧'), message: 'found' },
    { text: perk('提成⟦上不封顶⟧'), message: 'unlimited', level: 'information' },
    { text: perk('底薪5000元加提成，⟦上不封顶⟧'), message: 'unlimited', level: 'hint' },
    { text: '# 运营专员⟦高薪急聘⟧\n\n## 岗位职责\n\n- 负责店铺运营\n', message: 'found' },
    { text: offer('⟦Unlimited earning potential⟧'), message: 'found' },
    { text: offer('⟦Earn big money⟧ from home'), message: 'found' },
  ],
});

ruleCases('no-title-gimmick', {
  valid: [
    '# 运营专员\n\n## 岗位职责\n\n- 对接大神作者，维护达人关系\n',
    '# 合伙人运营专员\n\n## 岗位职责\n\n- 负责城市合伙人招募\n',
    task('Manage the Ninja kitchen brand'),
    ask('We have no time for wannabe rockstars'),
    '# Wizard of Oz Theatre Assistant\n\n## Responsibilities\n\n- Write copy\n',
  ],
  invalid: [
    { text: '# 运营⟦大神⟧\n\n## 岗位职责\n\n- 负责店铺运营\n', level: 'information' },
    { text: '# Ops ⟦Ninja⟧\n\n## Responsibilities\n\n- Run the shop\n', level: 'information' },
    { text: ask('We want a growth ⟦ninja⟧'), level: 'information' },
    { text: ask('⟦Rockstar⟧ wanted') },
    { text: task('Work beside other ⟦gurus⟧'), level: 'hint' },
  ],
});

ruleCases('no-gendered-title', {
  valid: [
    '# 男装女装导购\n\n## 岗位职责\n\n- 接待顾客\n',
    '# 女装买手\n\n## 岗位职责\n\n- 负责选品\n',
    '# 文员\n\n## 岗位职责\n\n- 整理文件\n',
    task('Estimate man-hours and manpower'),
    ask('Speaks Mandarin, can manage a team'),
    task('Support the chairman of our client'),
    ask('Ex-servicemen and retired servicemen are preferred'),
  ],
  invalid: [
    { text: '# ⟦女文员⟧\n\n## 岗位职责\n\n- 整理文件\n', fixed: '# 文员\n\n## 岗位职责\n\n- 整理文件\n' },
    { text: '# ⟦空姐⟧\n\n## 岗位职责\n\n- 服务乘客\n' },
    { text: '# Senior ⟦Salesman⟧\n\n## Responsibilities\n\n- Sell\n', fixed: '# Senior Salesperson\n\n## Responsibilities\n\n- Sell\n' },
    { text: '# ⟦Waitresses⟧\n\n## Responsibilities\n\n- Serve\n', fixed: '# Servers\n\n## Responsibilities\n\n- Serve\n' },
    { text: '# Lift ⟦Serviceman⟧\n\n## Requirements\n\n- Tools\n', fixed: '# Lift Service Technician\n\n## Requirements\n\n- Tools\n' },
    { text: '# ⟦HANDYMAN⟧\n\n## Responsibilities\n\n- Repair\n', fixed: '# MAINTENANCE TECHNICIAN\n\n## Responsibilities\n\n- Repair\n' },
  ],
});

ruleCases('no-pressure-wording', {
  valid: [
    duty('负责接口的压力测试'),
    duty('研究抗压材料与血压产品'),
    need('了解抗压强度试验'),
    '## 公司介绍\n\n我们运营“奋斗者”品牌。\n',
    task('Test the blood pressure monitor'),
    ask('Know high pressure vessels'),
  ],
  invalid: [
    { text: need('⟦狼性团队，抗压⟧') },
    { text: need('⟦抗压能力强，吃苦耐劳⟧') },
    { text: need('能⟦承受较大的工作压力⟧'), level: 'hint' },
    { text: ask('⟦Thrive under pressure⟧') },
    { text: ask('Able to ⟦hit the ground running⟧') },
  ],
});
