import { apply, ask, duty, headed, job, need, perk, posting, task } from './postings';
import { ruleCases } from './ruleTester';

// What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.

ruleCases('missing-pay', {
  valid: [
    posting('## 福利待遇\n\n- 底薪加提成，年终奖另计'),
    posting('## 备注\n\n待遇优厚，欢迎加入'),
    posting('## 福利\n\n- 福利待遇从优'),
    job('## Terms\n\nHourly, paid every second week'),
    job('Full-time, non-exempt, $21.50 per hour'),
  ],
  invalid: [
    {
      text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 负责店铺日常运营\n- 策划促销活动\n- 跟进客户反馈\n\n## 福利待遇\n\n弹性工作，住房补贴，年终奖。\n',
    },
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 负责店铺日常运营\n- 策划促销活动\n- 跟进客户反馈\n\n## 福利\n\n- 绩效奖金、年度体检\n' },
    {
      text: '# ⟦Shelter Coordinator⟧\n\nJob Type: Full Time, Hourly, Non-Exempt\n\n## Responsibilities\n\n- Plan the weekly rota\n- Order supplies each month\n- Keep the intake records\n',
    },
    {
      text: '# ⟦Clinic Clerk⟧\n\nStatus: hourly, exempt from overtime\n\n## Responsibilities\n\n- File the records each day\n- Greet visitors\n- Order supplies each month\n',
    },
  ],
});

ruleCases('missing-location', {
  valid: [
    posting('公司位于凤凰市'),
    posting('地址：凤凰市区'),
    posting('工作地点上海，偶尔出差'),
    posting('常驻上海市，可接受到外地出差'),
    headed('Sample County\n\nAnimal Services Clerk'),
    headed('City of Sampleton\n\nRecords Clerk'),
    headed('Sampleton Borough Council\n\nRecords Clerk'),
    headed('Records Clerk\n\nTown of Marlow'),
  ],
  invalid: [
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 收集和分析市场数据，每周反馈\n- 拓展二线城市渠道\n- 跟进连锁超市订单\n' },
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 每年两次到上海等地出差\n- 跟进客户订单\n- 每周汇总数据\n' },
    { text: '# ⟦采购专员⟧\n\n## 岗位职责\n\n- 每季度去深圳、东莞等地考察供应商\n- 跟进采购订单\n- 每周汇总数据\n' },
    {
      text: '# ⟦Shelter Coordinator⟧\n\nJob Type: Full Time (Variable Days), Hourly, Non-Exempt\n\n## Responsibilities\n\n- Plan the weekly rota\n- Order supplies each month\n- Keep the intake records\n',
    },
    {
      text: '# ⟦County Sales Lead⟧\n\nSales Council\n\n## Responsibilities\n\n- Plan the weekly rota\n- Order supplies each month\n- Keep the records\n',
    },
  ],
});

ruleCases('no-vague-pay', {
  valid: [
    '# 会计\n\n凤凰市 | 8000-10000元/月，面议 | 大专\n',
    '# 会计\n\n凤凰市 | 面试时间面议 | 大专\n',
    '# 会计\n\n负责人面议后入职\n',
    posting('## 备注\n\n到岗时间 | 面议'),
    job('Compensation: based on experience, $60,000 to $70,000'),
    ask('Recommendations based on experience'),
    job('Salary: £2,100 a month (market rate)'),
    job('## Benefits\n\n- Salary open to review each year: £24,000 to start'),
  ],
  invalid: [
    { text: '# 会计\n\n凤凰市 | ⟦面议⟧ | 大专 | 2人\n' },
    { text: '# 会计\n\n凤凰 · 全职 · ⟦面议⟧\n' },
    { text: '# 会计\n\n凤凰市｜⟦薪资：面议⟧｜大专\n' },
    { text: '# 会计\n\n凤凰市｜⟦薪水：面议⟧｜大专\n' },
    { text: job('Compensation: ⟦based on experience⟧') },
    { text: job('Salary: ⟦Market rate⟧') },
    { text: job('Salary: ⟦According to experience⟧') },
    { text: job('Salary: ⟦Good⟧ plus commission') },
    { text: job('## Benefits\n\n- ⟦Lucrative package⟧') },
    { text: job('## Benefits\n\n- ⟦Salary no constraint⟧ for the right person') },
    { text: job('## Pay\n\n⟦Depending upon experience⟧ and qualifications') },
  ],
});

ruleCases('no-gender-limit', {
  valid: [
    need('男工、女工均可，25-40岁'),
    need('男女工不限'),
    perk('女工假、女工体检'),
    duty('组织女工活动，每季度一次'),
    posting('## 工作时间\n\n白班，女工休息室全天开放'),
    posting('## 工作时间\n\n白班，男工女工均可'),
    need('有女工工作经验者优先'),
  ],
  invalid: [
    { text: need('检验员1名，25-40岁⟦女工⟧，能倒班') },
    { text: need('长白班，可周结，⟦男工⟧') },
    { text: need('⟦女工优先⟧，手脚灵活') },
    { text: posting('## 工作时间\n\n长白班，可周结，⟦男工⟧。') },
    { text: need('搬运岗，⟦男工优先⟧') },
    { text: need('⟦女工⟧5名，有经验') },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [
    perk('每天工作8小时，加班另计'),
    perk('8-12小时两班倒，做二休二'),
    perk('每天8-12小时任选'),
    perk('每天工作时间不超过8-12小时'),
    duty('每天有效工时11小时的排产计划'),
    posting('## 面试\n\n面试时间8:30-20:30'),
    posting('## 应聘方式\n\n上班时间8:30-20:30内致电'),
  ],
  invalid: [
    { text: perk('长白班，⟦白班8-12小时⟧'), level: 'information' },
    { text: perk('两班倒，⟦每天10-12小时⟧，吃饭算工时'), level: 'warning' },
    { text: perk('⟦每天10～12小时⟧'), level: 'warning' },
    { text: perk('休息一小时，每天⟦有效工时11小时⟧'), level: 'warning' },
    { text: posting('## 应聘方式\n\n上班时间⟦8:30-20:30⟧，上午11点面试') },
    { text: posting('## 工作时间\n\n上班时间⟦8:30-20:30⟧/20:30-8:30，上午11点面试') },
  ],
});

ruleCases('no-delayed-insurance', {
  valid: [perk('入职即投保五险一金'), perk('转正后参加公司年会，五险一金入职即缴'), perk('转正后投票选举工会代表，缴纳五险')],
  invalid: [
    { text: perk('⟦转正后投五险一金⟧') },
    { text: perk('⟦转正后为员工参保五险⟧') },
    { text: perk('⟦五险一金（转正后投保）⟧') },
    { text: perk('⟦试用期满后代缴社保⟧') },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [
    need('国籍不限'),
    need('外籍教师沟通经验'),
    need('能服务外籍客户'),
    duty('协助外籍员工办理签证'),
    '# Clerk\n\n## About us\n\nOur founders had a strong Christian faith.\n',
    ask('Respect for the Christian faith of our residents'),
    task('Lead pupils who are active in a local church'),
  ],
  invalid: [
    { text: need('⟦国籍：外籍⟧（非中国籍）'), message: 'nationality', level: 'information' },
    { text: need('⟦仅限外籍⟧'), message: 'nationality' },
    { text: need('⟦非中国籍⟧，常驻海外'), message: 'nationality' },
    { text: ask('A ⟦strong Christian faith commitment⟧'), message: 'faith', level: 'information' },
    { text: ask('All staff are ⟦expected to be Christians⟧'), message: 'faith' },
    { text: ask('⟦Active in a local church⟧'), message: 'faith' },
  ],
});

ruleCases('no-appearance-limit', {
  valid: [task('Plate dishes with immaculate presentation'), ask('Immaculate presentation of slides and reports')],
  invalid: [
    { text: ask('An eye for detail and ⟦immaculate personal presentation⟧'), level: 'hint' },
    { text: ask('⟦Impeccably presented⟧, with good manners'), level: 'hint' },
  ],
});

ruleCases('no-health-limit', {
  valid: [need('无近视、色盲（驾驶岗位）'), need('近视可配镜'), duty('负责近视防控产品的推广')],
  invalid: [
    { text: need('⟦无近视、色盲⟧，能倒班'), level: 'hint' },
    { text: need('⟦无高度近视⟧'), level: 'hint' },
  ],
});

ruleCases('no-paste-residue', {
  valid: [
    apply('Comments are closed on our blog; write to us instead.'),
    job('Pages 1 to 5 of the handbook tell how we work.'),
    posting('## 备注\n\n第一季度到岗'),
    job('We moved here 7 days ago.'),
    job('Posted on the noticeboard each Monday'),
    task('Upload your reports each week'),
  ],
  invalid: [
    { text: job('⟦Read more about this company⟧') },
    { text: job('⟦Comments are closed.⟧').replace('.⟧', '⟧') },
    { text: job('⟦Upload your CV and get instant feedback on the match.⟧') },
    { text: job('⟦Page 2 of 4⟧') },
    { text: posting('⟦第 1 页 共 3 页⟧') },
    { text: job('⟦Posted on Mon 2nd Mar, 2026 - www.example.com --- (0 comments)⟧') },
    { text: job('⟦- 7 days ago⟧') },
    { text: posting('⟦评论已关闭⟧') },
  ],
});

ruleCases('no-catch-all-duty', {
  valid: [duty('负责其他行政管理人员的排班'), task('Pass on any other work to the depot')],
  invalid: [
    { text: task('⟦Any other work given by⟧ the seniors') },
    { text: duty('⟦其他行政管理事务⟧') },
    { text: duty('⟦其他后勤工作⟧') },
  ],
});

ruleCases('duty-starts-with-verb', {
  valid: [
    task('Access the membership lists'),
    task('You will receive deliveries'),
    task('Walk the aisles'),
    task('Remind members of dues'),
  ],
  invalid: [{ text: task('⟦Returns and claims⟧') }, { text: task('⟦Membership lists⟧') }],
});
