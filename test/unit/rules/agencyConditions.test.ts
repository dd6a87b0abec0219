import { duty, need, perk, posting, send } from './postings';
import { ruleCases } from './ruleTester';

// Conditions, hours, costs and bait as recruiters of factories, kitchens and shops word them.

const titled = (title: string): string => `# ${title}\n\n## 岗位职责\n\n- 负责食堂的日常备餐\n- 负责厨房的清洁\n`;
const paid = (line: string): string => posting(`## 薪资待遇\n\n- ${line}`);
const hours = (line: string): string => posting(`## 工作时间\n\n- ${line}`);

ruleCases('no-marriage-or-child-limit', {
  valid: [
    need('夫妻均可'),
    need('欢迎宝妈，时间自由'),
    need('完成生育保险申报的经验'),
    perk('提供夫妻房，夫妻宿舍优先安排'),
    duty('组织会员的婚恋活动，帮助会员告别单身'),
  ],
  invalid: [
    { text: titled('打包工（2名，⟦夫妻工优先⟧）'), message: 'found', level: 'information' },
    { text: need('⟦最好夫妻工⟧'), level: 'information' },
    { text: need('⟦夫妻勿扰⟧'), level: 'information' },
    { text: need('⟦已婚为佳⟧'), level: 'warning' },
    { text: need('⟦未婚者勿扰⟧') },
    { text: need('⟦有家庭者优先⟧') },
    { text: need('⟦家庭稳定者优先⟧') },
    { text: need('⟦已完成生育⟧任务') },
    { text: need('近两年⟦无生育安排⟧') },
    { text: need('⟦孕妇及哺乳期⟧请勿应聘') },
    { text: need('⟦有对象的勿扰⟧') },
  ],
});

ruleCases('no-region-limit', {
  valid: [
    need('熟悉北方人优先选择的口味'),
    need('能常驻湖南，不要频繁跳槽'),
    need('湖南，不招兼职'),
    need('面试请带身份证'),
    need('不限本区，全市均可'),
    duty('处理新疆、西藏暂不发货的订单'),
    perk('新疆、西藏探亲路费报销，不要发票'),
  ],
  invalid: [
    { text: need('⟦河南、安徽勿扰⟧') },
    { text: need('⟦凉山、毕节的不要⟧') },
    { text: need('⟦新疆西藏暂不招收⟧') },
    { text: need('⟦东北三省勿扰⟧') },
    { text: need('⟦北方人优先⟧') },
    { text: need('⟦本村人优先⟧') },
    { text: need('⟦限本省生源⟧') },
    { text: need('⟦身份证43开头优先⟧') },
    { text: need('⟦身份证号以51、53开头的不收⟧') },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [need('熟悉少民语言'), need('民族不限，欢迎少数民族'), duty('负责清真食品的质检')],
  invalid: [
    { text: need('⟦少民已满⟧') },
    { text: need('⟦不接少民⟧') },
    { text: need('⟦彝维藏不收⟧') },
    { text: need('⟦特殊民族勿扰⟧') },
    { text: need('⟦不吃猪肉的勿扰⟧') },
  ],
});

ruleCases('no-age-limit', {
  valid: [need('有2010年后出生的孩子的教学经验'), need('公司2005年以后出生的品牌不少'), need('熟悉2000年以后出生用户的喜好')],
  invalid: [
    { text: need('⟦1985年1月1日以后出生⟧'), message: 'found', level: 'warning' },
    { text: need('⟦1990年后出生⟧') },
    { text: need('⟦出生于1988年之后⟧') },
    { text: need('⟦1981年10月14日至1993年10月14日期间出生⟧') },
    { text: need('⟦年龄在35周岁以下⟧（1990年1月1日以后出生）') },
    { text: need('最大⟦不超45岁⟧') },
    { text: need('⟦年龄大的勿⟧扰') },
    { text: need('⟦不要年纪大⟧的') },
  ],
});

ruleCases('no-delayed-insurance', {
  valid: [
    paid('试用期3个月，缴纳五险一金'),
    paid('入职当月缴纳社保，转正后另有补充商业保险'),
    paid('另购商业保险，不代替社保'),
    paid('绝不因离职不发工资'),
    paid('旷工期间不发工资'),
    hours('未满勤不发全勤奖'),
  ],
  invalid: [
    { text: paid('购买⟦五险（两个月试用期后）⟧'), message: 'found' },
    { text: paid('⟦第三个月起缴纳社保⟧'), message: 'found' },
    { text: paid('⟦成为正式员工后缴纳五险一金⟧') },
    { text: paid('⟦公积金转正半年后缴纳⟧'), message: 'found' },
    { text: paid('⟦试用期间不缴纳五险一金⟧') },
    { text: paid('⟦试用期不含社保⟧') },
    { text: paid('以商业保险⟦代替社保⟧'), message: 'none' },
    { text: paid('⟦社保自费⟧'), message: 'none' },
    { text: paid('⟦自离无工资⟧'), message: 'leaving', level: 'warning' },
    { text: paid('⟦三天内离职无工资⟧'), message: 'leaving' },
    { text: paid('⟦未做满7天无工资⟧'), message: 'leaving' },
    { text: paid('⟦干不满一个月不发工资⟧'), message: 'leaving' },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [hours('月休8天'), hours('每月休息6-8天'), hours('每周工作40小时'), hours('9:00-20:00，中午休息2小时，月休8天')],
  invalid: [
    { text: hours('⟦月休1-2天⟧'), message: 'found', level: 'warning' },
    { text: hours('⟦每月休息2-3天⟧') },
    { text: hours('⟦两周休一天⟧') },
    { text: hours('⟦全月无休⟧') },
    { text: hours('每月⟦满勤28天⟧') },
    { text: hours('⟦长白班12小时⟧') },
    { text: hours('⟦12H两班倒⟧') },
    { text: hours('⟦每周工作72小时⟧') },
    { text: hours('上班时间⟦9:00-20:00⟧，月休4-6天'), message: 'span', level: 'information' },
    { text: hours('⟦加班不算加班费⟧') },
  ],
});

ruleCases('no-fee-or-deposit', {
  valid: [need('持有健康证'), need('自备健康证'), need('有健康证，自费旅游爱好者'), paid('健康证费用公司报销'), perk('免费提供工服')],
  invalid: [
    { text: need('⟦健康证⟧自费办理'), message: 'found', level: 'warning' },
    { text: paid('⟦工服⟧自费') },
    { text: paid('⟦被褥费⟧150元自理') },
    { text: paid('入职⟦暂扣身份证⟧') },
    { text: paid('⟦毕业证原件由公司⟧保管') },
    { text: paid('⟦首月工资作为押金⟧') },
    { text: paid('先缴纳⟦诚意金⟧') },
    { text: paid('⟦先交钱后上岗⟧') },
  ],
});

ruleCases('no-excess-personal-data', {
  valid: [send('入职时提交体检报告'), need('体检报告合格'), duty('负责审核客户的银行流水')],
  invalid: [
    { text: send('请附近三个月⟦工资流水⟧'), level: 'information' },
    { text: send('报名时提交⟦体检报告⟧') },
    { text: send('简历请注明身高、体重、⟦三围⟧') },
  ],
});

ruleCases('no-sexualized-bait', {
  valid: [
    perk('单身公寓、联谊活动'),
    need('姑娘众多的社区的运营经验'),
    duty('策划告别单身主题活动'),
    posting('## 公司介绍\n\n平台已帮助十万会员告别单身'),
  ],
  invalid: [
    { text: perk('⟦帅哥成群⟧') },
    { text: perk('⟦小姐姐扎堆⟧') },
    { text: perk('这里是⟦告别单身⟧的好地方') },
    { text: perk('⟦解决终身大事⟧') },
    { text: perk('⟦老板娘漂亮⟧') },
    { text: perk('⟦同事颜值高⟧') },
  ],
});

ruleCases('no-pay-bait', {
  valid: [
    duty('帮助商家收入翻倍'),
    posting('## 公司介绍\n\n三年来收入翻番'),
    paid('底薪5000元，提成另计，人均月入9000元'),
    perk('每年调薪，五年收入倍增计划'),
  ],
  invalid: [
    { text: paid('⟦月薪破万⟧') },
    { text: paid('最高⟦日收入几千⟧元') },
    { text: paid('⟦高薪、高提成⟧') },
    { text: paid('⟦零投入高回报⟧') },
    { text: paid('⟦挣钱快⟧，工作简单') },
    { text: paid('⟦钱途无量⟧') },
  ],
});

ruleCases('no-school-tier-limit', {
  valid: [need('专升本、自考均可'), need('有专升本辅导经验优先'), need('熟悉公办幼儿园')],
  invalid: [
    { text: need('⟦专升本勿⟧扰') },
    { text: need('⟦不接受自考⟧、函授学历') },
    { text: need('⟦民办院校勿⟧投') },
    { text: need('⟦非985/211勿⟧投') },
  ],
});

ruleCases('no-catch-all-duty', {
  valid: [duty('负责上级交办的其他活动策划')],
  invalid: [{ text: duty('⟦完成店长安排的其他杂活⟧') }, { text: duty('⟦领导交代的其它零活⟧') }],
});

ruleCases('no-gendered-title', {
  valid: [
    titled('沪上阿姨店员'),
    titled('阿姨经纪人'),
    titled('家政阿姨培训师'),
    titled('大叔品牌运营'),
    titled('小哥哥主播运营'),
    titled('阿姨'),
  ],
  invalid: [
    { text: titled('⟦煮饭阿姨⟧'), message: 'found', level: 'warning' },
    { text: titled('⟦宿管阿姨⟧（2名）') },
    { text: titled('招聘⟦洗碗大姐⟧') },
    { text: titled('⟦外卖小哥⟧') },
    { text: titled('⟦门卫大爷⟧') },
    { text: titled('⟦奶茶小妹⟧3名') },
  ],
});
