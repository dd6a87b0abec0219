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
  ],
  invalid: [
    { text: need('入职缴纳500元⟦押金⟧') },
    { text: need('⟦自费培训⟧2980元') },
    { text: need('⟦须提供担保人，扣押证件⟧原件') },
    { text: perk('⟦服装费⟧自理') },
    { text: ask('Applicants ⟦pay a deposit⟧') },
    { text: ask('⟦Training fee required⟧') },
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
    perk('五险一金（含补充医疗）、带薪年假'),
    perk('五险一金入职即缴，转正后公积金比例提高到12%'),
    perk('入职当月缴纳社保，转正后缴纳企业年金'),
    perk('入职即签订劳动合同，试用期三个月'),
    perk('实习期满考核合格的签订劳动合同'),
    perk('通过试用期后续签劳动合同'),
    duty('试用期满后为员工签订劳动合同，办理转正手续'),
    offer('PF and ESIC from the first day, gratuity after five years'),
  ],
  invalid: [
    { text: perk('⟦转正后缴纳五险⟧'), message: 'found' },
    { text: perk('⟦试用期满后购买社保⟧'), message: 'found' },
    { text: perk('⟦五险一金（转正后缴纳）⟧'), message: 'found' },
    { text: perk('⟦转正后，公司为员工缴纳五险一金⟧'), message: 'found' },
    { text: perk('⟦入职满三个月后缴纳社保⟧'), message: 'found' },
    { text: perk('⟦满半年缴纳社保⟧'), message: 'found' },
    { text: perk('⟦试用期一年⟧'), message: 'long' },
    { text: perk('⟦试用期工资为转正工资的70%⟧'), message: 'low' },
    { text: perk('⟦自愿放弃社保⟧'), message: 'none' },
    { text: perk('⟦社保（试用期后）⟧、餐补'), message: 'found' },
    { text: perk('⟦五险一金（转正）⟧，双休'), message: 'found' },
    { text: perk('办理⟦社保（入职满两个月后）⟧'), message: 'found' },
    { text: perk('社保入职当月缴，⟦公积金满半年后缴⟧'), message: 'found' },
    { text: perk('⟦试用期考核合格后签订正式劳动合同⟧'), message: 'contract', level: 'warning' },
    { text: perk('⟦转正后签正式合同⟧，包住'), message: 'contract' },
    { text: offer('⟦PF & ESIC after 6 months⟧'), message: 'english', level: 'information' },
    { text: offer('⟦Provident fund (after probation)⟧'), message: 'english' },
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
    perk('没有 996，没有团建酒局'),
    perk('我们不是996，也没有酒桌文化、大小周'),
    need('无需24小时待命'),
    '## 工作时间\n\n早九晚六，双休\n',
    '## 工作时间\n\n8:30-12:00，14:00-18:00\n',
    '## 工作时间\n\n9:00-21:00 之间轮班，每天8小时\n',
    '## 工作时间\n\n早9晚9，做二休二\n',
    '## 工作时间\n\n早班7:00-15:00，晚班14:00-22:00\n',
    perk('门店营业时间 8:00-22:00，双班轮换'),
    '## 应聘方式\n\n联系电话接听时间 8:00-20:00\n',
    perk('两班倒，每班8小时，月休6天'),
    perk('12小时两班倒，上二休二'),
    perk('每周休息一天，月休四天'),
    ask('Three 12 hour days a week, four days off'),
    offer('No unpaid trial shifts'),
    offer('This is not a 9-5: flexible hours that you choose'),
    task('Watch machines that run 12 hours a day'),
  ],
  invalid: [
    { text: need('手机⟦24小时待命⟧，接受⟦996⟧'), message: 'found', level: 'warning' },
    { text: need('⟦自愿放弃加班费⟧'), message: 'found' },
    { text: need('能接受⟦大小周⟧'), message: 'alternating', level: 'information' },
    { text: perk('⟦单休⟧，包吃住'), message: 'single' },
    { text: perk('⟦月休两天⟧'), message: 'found' },
    { text: ask('Must ⟦work weekends unpaid⟧'), message: 'english', level: 'warning' },
    { text: ask('⟦Available 24/7⟧'), message: 'english', level: 'information' },
    { text: perk('⟦大小周⟧，加班有加班费'), message: 'alternating', level: 'information' },
    { text: perk('⟦隔周双休⟧'), message: 'alternating' },
    { text: perk('⟦单休或双休轮换⟧，包吃'), message: 'alternating' },
    { text: perk('⟦上6休1⟧'), message: 'single', level: 'information' },
    { text: perk('⟦12小时两班倒⟧，包吃住'), message: 'found', level: 'warning' },
    { text: perk('⟦两班倒，12小时⟧'), message: 'found' },
    { text: perk('车间倒班，⟦12小时/班⟧'), message: 'found' },
    { text: '## 工作时间\n\n⟦8:00-20:00⟧，中午管饭\n', message: 'span', level: 'information' },
    { text: perk('夜班⟦20:00-8:00⟧，有夜宵'), message: 'span' },
    { text: perk('上班时间⟦7点至19点半⟧'), message: 'span' },
    { text: perk('⟦早 8 晚 8⟧，包吃'), message: 'span' },
    { text: perk('⟦早六点到晚六点⟧'), message: 'span' },
    { text: perk('⟦早十晚十⟧'), message: 'span' },
    { text: ask('Fit for ⟦12 hour days⟧'), message: 'english', level: 'information' },
    { text: offer('Shift of ⟦12 hours per day⟧, Sunday off'), message: 'english' },
    { text: offer('⟦Unpaid trial shift⟧ before we decide'), message: 'english', level: 'warning' },
    { text: ask('Please note that this is ⟦not a 9 to 5⟧ role'), message: 'openEnded', level: 'hint' },
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
    offer('Attractive package: ₹12–16 LPA plus bonus'),
    offer('Competitive salary of RM 3,200 to RM 4,000'),
    offer('Excellent pay: 190 PLN/h, B2B'),
    '# Operations Specialist\n\nCTC: Rs. 25,000 - 32,000 per month\n\n## Benefits\n\n- Competitive salary and ESOPs\n',
    '# 运营专员\n\n## 薪资待遇\n\n月薪9000-11000元，年终奖按公司薪酬管理办法执行\n',
    '# 运营专员\n\n## 薪资待遇\n\n年休假按国家有关规定执行\n',
    '# Operations Specialist\n\n## Pay\n\nWe set the pay after a competitive benchmark of our region.\n',
  ],
  invalid: [
    { text: '# 运营专员\n\n## 薪资\n\n⟦面议⟧\n' },
    { text: perk('⟦薪资面议⟧') },
    { text: perk('提供⟦具有竞争力的薪酬⟧') },
    { text: perk('⟦待遇优厚⟧，发展空间大') },
    { text: offer('⟦Competitive salary⟧ and stock options') },
    { text: offer('Pay ⟦commensurate with experience⟧') },
    { text: '# 运营专员\n\n## 薪资待遇\n\n⟦按照公司薪酬管理制度执行⟧\n' },
    { text: '# 运营专员\n\n## 薪资待遇\n\n⟦按学校有关规定执行⟧。\n' },
    { text: '# Shop Assistant\n\nSalary: ⟦Competitive⟧\nLocation: York\n\n## Responsibilities\n\n- Serve customers\n' },
    { text: '# Shop Assistant\n\n## Pay\n\nHighly ⟦competitive, DOE⟧\n' },
    { text: offer('⟦Best in the industry pay⟧ and free lunch') },
    { text: offer('⟦Good rates of pay⟧, tips shared') },
  ],
});

ruleCases('no-pay-bait', {
  valid: [
    duty('运营高薪人群的理财产品'),
    duty('帮助用户实现财务自由'),
    need('学历无上限要求'),
    task('Help people reach financial freedom'),
    offer('Uncapped annual leave'),
    duty('撰写“轻松月入过万”类违规广告的审核说明'),
    perk('入职满一年买房补贴5万元'),
    '# 店员\n\n## 岗位职责\n\n- 负责收银\n\n## 福利待遇\n\n- 带薪年假\n',
    '# ⟦⟧运营专员 高薪诚聘\n'.replace('⟦⟧', ''),
    offer('Earn up to $24 an hour with shift premiums'),
    '## About us\n\nOur course helps clients make six figures.\n',
  ],
  invalid: [
    { text: perk('月入3万⟦不是梦⟧'), message: 'found' },
    { text: perk('提成⟦上不封顶⟧'), message: 'unlimited', level: 'information' },
    { text: perk('底薪5000元加提成，⟦上不封顶⟧'), message: 'unlimited', level: 'hint' },
    { text: perk('⟦高薪急聘⟧，名额有限'), message: 'found' },
    { text: offer('⟦Unlimited earning potential⟧'), message: 'found' },
    { text: offer('⟦Earn big money⟧ from home'), message: 'found' },
    { text: duty('每天两小时，⟦轻松日入300元⟧'), message: 'found' },
    { text: perk('跟着干，⟦半年买车⟧'), message: 'found' },
    { text: perk('提成⟦上不封顶⟧') + '- 底薪：4200元\n', message: 'unlimited', level: 'hint' },
    { text: '# Sales Agent ⟦EARN UP TO $900 A DAY⟧\n\n## Responsibilities\n\n- Sell\n', message: 'found' },
    { text: offer('⟦Make up to $5,000 a week⟧!'), message: 'found' },
    { text: '## About us\n\nOur best agents ⟦earn six figures⟧.\n', message: 'found' },
    { text: offer('Commission paid weekly. ⟦Uncapped!⟧'), message: 'found' },
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
  ],
  invalid: [
    { text: '# ⟦女文员⟧\n\n## 岗位职责\n\n- 整理文件\n', fixed: '# 文员\n\n## 岗位职责\n\n- 整理文件\n' },
    { text: '# ⟦空姐⟧\n\n## 岗位职责\n\n- 服务乘客\n' },
    { text: '# Senior ⟦Salesman⟧\n\n## Responsibilities\n\n- Sell\n', fixed: '# Senior Salesperson\n\n## Responsibilities\n\n- Sell\n' },
    { text: '# ⟦Waitresses⟧\n\n## Responsibilities\n\n- Serve\n', fixed: '# Servers\n\n## Responsibilities\n\n- Serve\n' },
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
