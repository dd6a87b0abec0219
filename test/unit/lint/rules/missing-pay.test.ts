import { ask, duty, headed, job, need, posting, ZH, LINKS_TO_JOBS, OTHER_LINKS, page } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('missing-pay', {
  valid: [
    '# 版主\n\n- **悬赏**：500 币\n\n## 岗位职责\n\n- 每天查看新帖\n- 回答会员的问题\n',
    posting('💰 薪酬与合作模式\n\n- 按项目合作，项目金额的八成归您'),
    posting('## 福利待遇\n\n- 按项目金额的八成支付酬劳'),
    posting('体检费用 100 元，底薪 3,000 元'),
    posting('期望薪资：8-10K'),
    need('待遇面谈'),
    need('日结200元'),
    need('税后 8k'),
    posting('2000U/月'),
    posting('10-15W/年'),
    posting('## 福利待遇\n\n- 每月到手 6000'),
    ...['A monthly stipend of 400 pounds', 'Stipend for interns', 'A stipend and a learning budget'].map((line) =>
      job(`## Benefits\n\n- ${line}`),
    ),
    // no-vague-pay tells that already.
    `# Clerk\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- An attractive pay check every month\n`,
    `# Clerk\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- Attractive salary and lunch\n`,
    // Spoken of among the conditions; no-vague-pay asks for the amount.
    ask('Wage will be based on experience and is negotiable'),
    ask('Pay is negotiable'),
    ask('Own tools\n\nCompensation will be commensurate with experience'),
    job('## About the role\n\nThis is a voluntary role.'),
    job('## Notes\n\nYou work on a voluntary basis.'),
    // A public scale tells the amount.
    ...[
      'The post is paid by TV-L E9.',
      'You are hired on [TVL-E13](https://example.com/scale), 40 hours a week.',
      'TVöD 11, full time',
      'NHS Band 4',
      'AfC Band 6, permanent',
    ].map((line) => job(line)),
    job('## About the role\n\nThe compensation is told in the first call.'),
    '理货员\n\n岗位职责：\n1、补充货架商品；\n2、核对价签；\n基本要求：\n1、有健康证；\n2、会用盘点枪；\n待遇标准：4200+绩效+社保\n',
    '理货员\n\n岗位职责：\n1、补充货架商品；\n2、核对价签；\n\n薪酬标准\n\n按公司薪级表执行\n',
    need('待遇标准4200'),
    job('## Benefits\n\n- We match your 401k\n- A wage of 41k'),
    job('Pay: 401k a year'),
    '# Nurse\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n## Salary & Benefit\n\nCommensurate with qualifications and years of work\n',
    posting('25元/小时'),
    need('底薪 3,000-5,000 元'),
    posting('150元每天，当天结'),
    posting('小件分拣，180元一天'),
    `---\nsalary_min: $16.20/hr\n---\n\n${job('')}`,
    `---\ncompensation:\n  from: 41000\n  to: 46000\n---\n\n${job('')}`,
    `---\nPay-Range: £24k to £27k\n---\n\n${job('')}`,
    '# Nurse\n\nWe have 4k users.\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n£12 an hour\n',
    ask('Good English\n\nSGD 3,000 - 3,800'),
    ask('Good English\n\n55.000€ gross'),
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
    { text: posting(''), options: { defaultKind: 'internal' } },
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
    // What labour agencies and small employers write in their postings.
    need('薪资面议，能加班'),
    need('底薪5000元加提成'),
    duty('维护社群，底薪4000'),
    // What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.
    posting('## 福利待遇\n\n- 底薪加提成，年终奖另计'),
    posting('## 备注\n\n待遇优厚，欢迎加入'),
    posting('## 福利\n\n- 福利待遇从优'),
    job('## Terms\n\nHourly, paid every second week'),
    job('Full-time, non-exempt, $21.50 per hour'),
    ...[
      '31,000 per year and a bicycle',
      'Thirty thousand per annum',
      '28k per year, 30 days of leave',
      'Grade MPS 1-6',
      'Paid on the NJC scale',
    ].map((line) => job(`## Benefits\n\n- ${line}`)),
  ],
  invalid: [
    // What applicants are to name or to pay, and what something costs, is no pay.
    ...[
      '应聘者请将简历（注明期望薪酬）发送至公司。',
      '## 应聘方式\n\n报名费用：100元/人',
      '## 公司介绍\n\n工位配了升降桌，售价 3K 起',
      '## 应聘方式\n\n简历写明目前薪资和到岗时间',
      '押金500元',
      '注册资金 5000 万元',
      '## 福利待遇\n\n- 服务的粉丝 10万+',
      '## 福利待遇\n\n- 门店面积3000-5000平',
      '住宿费每月300元',
    ].map((rest) => ({ text: posting(rest).replace('# 运营专员', '# ⟦运营专员⟧') })),
    ...LINKS_TO_JOBS.map((links) => ({ text: page(links), level: 'hint' as const })),
    ...OTHER_LINKS.map((links) => ({ text: page(links), level: 'warning' as const })),
    // Who organises such events has a job of their own.
    {
      text: '# ⟦校招专员⟧\n\n岗位职责：\n1、组织校园宣讲会和双选会；\n2、协助面试安排；\n\n任职要求：\n1、大专及以上学历；\n\n工作地点：杭州\n',
      level: 'warning',
    },
    // The announcement of a campaign, and the same job outside one.
    {
      text: '⟦青禾食品专场宣讲会⟧\n\n岗位职责：\n1、负责产线的工艺改进；\n2、协助完成新品的试产；\n\n任职要求：\n1、本科及以上学历，食品相关专业；\n\n工作地点：杭州、嘉兴\n福利：五险一金、带薪年假、免费食宿\n',
      level: 'hint',
    },
    {
      text: '⟦青禾食品诚邀加入⟧\n\n岗位职责：\n1、负责产线的工艺改进；\n2、协助完成新品的试产；\n\n任职要求：\n1、本科及以上学历，食品相关专业；\n\n工作地点：杭州、嘉兴\n福利：五险一金、带薪年假、免费食宿\n',
      level: 'warning',
    },
    // What is reckoned by the year and is no pay.
    ...[
      '30 days of leave per year',
      'Twelve hours of training per year',
      'Ten holidays per annum',
      'Trips home, four times per year',
      'Two weeks off per year',
    ].map((line) => ({
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- ${line}\n`,
    })),
    // Money for something besides the work.
    ...[
      'Learning and development stipend',
      'Home office stipend',
      'A wellness stipend each spring',
      'A phone stipend and a desk by the pond',
      'Coworking stipend for clerks who travel',
    ].map((line) => ({
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- ${line}\n`,
    })),
    // Something else than money is given, offices and communities whose work is seldom paid, and what only looks like them.
    ...[
      ['The office is defined in the bylaws of the club.', 'hint'],
      ['Your term of office is two years.', 'hint'],
      ['The clerk is an ex officio member of the board.', 'hint'],
      ['We look for more moderators.', 'hint'],
      ['Our Discord moderators keep the peace.', 'hint'],
      ['The office is in the garden of the club.', 'warning'],
      ['A term at the mill is two months.', 'warning'],
      ['The bylaws of the town are old.', 'warning'],
      ['The debate has a moderator.', 'warning'],
      ['We meet on Discord.', 'warning'],
      ['In return we offer a share of the flour each week.', 'hint'],
      ['In return you get two loaves a day.', 'hint'],
      ["In return you'll get lessons from our miller.", 'hint'],
      ['A bed in the barn in exchange for your work.', 'hint'],
      ['A week with room and board for whoever helps.', 'hint'],
      ['Flour in return for your time.', 'hint'],
      ['You return the keys in the evening.', 'warning'],
      ['We exchange letters with other mills.', 'warning'],
      ['Our millers return each spring.', 'warning'],
      ['The board meets in a small room.', 'warning'],
    ].map(([line = '', level]) => ({
      text: `# ⟦Clerk⟧\n\n${line}\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: level as 'hint' | 'warning',
    })),
    // Work that may be unpaid, or paid by results.
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Qualifications\n\n- You will get commissions for meetings\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- Service hours for your school\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Requirements\n\n- High school students from Otterbury\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- Course credit\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\nThis is an internal vacancy.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\nWe look for independent sales representatives.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n`,
      level: 'hint',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\nThe clerk reports to the Utilities Commission of Otterbury.\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## About us\n\nOur trustees meet in May\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\nWe pay for our internal training.\n`,
      level: 'warning',
    },
    {
      text: `# ⟦Clerk⟧\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## Benefits\n\n- Parking for employees\n`,
      level: 'warning',
    },
    { text: ask('Skilled in negotiation').replace('Operations Specialist', '⟦Operations Specialist⟧') },
    { text: job('You lead our team of volunteers.').replace('Operations Specialist', '⟦Operations Specialist⟧') },
    // Compensation that is a field of work, not the pay of the job.
    ...[
      'The team looks after recruitment, training, compensation and benefits.',
      'You see every part of the work, from onboarding to compensation.',
      'Talent acquisition and compensation are in one hand with us.',
    ].map((line) => ({
      text: job(`## About the role\n\n${line}`).replace('Operations Specialist', '⟦Operations Specialist⟧'),
    })),
    ...['A band plays on Fridays.', 'You use a scale to weigh parcels.', 'The agenda is sent on Mondays.'].map((line) => ({
      text: job(line).replace('Operations Specialist', '⟦Operations Specialist⟧'),
    })),
    { text: '# ⟦运营专员⟧\n\n## 岗位职责\n\n- 核对参保人员的待遇标准\n- 整理合同台账\n\n## 任职要求\n\n- 熟悉社保待遇标准\n' },
    { text: '# ⟦Nurse⟧\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n## Benefits\n\n- Health cover, 401k, paid leave\n' },
    { text: '# ⟦Nurse⟧\n\nOur perks are dental cover and a 401K.\n\n## Responsibilities\n\n- Run the clinic on Mondays\n' },
    {
      text: '# ⟦Nurse⟧\n\n## Responsibilities\n\n- Run the clinic on Mondays\n- Take on other tasks commensurate with your grade\n- Write the rota\n',
    },
    { text: '# ⟦团购专员⟧\n\n## 岗位职责\n\n- 每天复盘20个团的销售\n- 处理售后问题\n- 发放30元一张的优惠券\n' },
    { text: `---\ncompensation: competitive\nsalary_max:\n---\n\n${job('')}`.replace('Operations Specialist', '⟦Operations Specialist⟧') },
    {
      text: '# ⟦Nurse⟧\n\nOver 200k people read our letter, and 10k+ monthly users write back.\n\n## Responsibilities\n\n- Run the clinic on Mondays\n',
    },
    { text: ask('Good English\n\nSold 3,000 - 3,800 tickets a month').replace('Operations Specialist', '⟦Operations Specialist⟧') },
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
    // What labour agencies and small employers write in their postings.
    {
      text: '# ⟦团购专员⟧\n\n岗位职责：\n1、维护团购社群\n2、处理售后问题\n3、底薪+提成+满勤\n\n任职要求：\n1、大专以上学历\n2、一年以上经验\n',
    },
    { text: '# ⟦理货员⟧\n\n岗位职责：\n1、每天整理货架\n2、盘点库存\n\n任职要求：\n1、能上夜班\n2、用心做月薪过万没问题\n' },
    // What postings of workshops, small firms and public employers say in a few words: a field below the title, a shift, a perk.
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
