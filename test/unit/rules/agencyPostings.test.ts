import { apply, ask, duty, headed, job, need, offer, perk, posting, send, task } from './postings';
import { ruleCases } from './ruleTester';

// What labour agencies and small employers write in their postings.

const titled = (title: string): string => headed(`# ${title}`);

ruleCases('no-gender-limit', {
  valid: [
    titled('Female Health Programme Officer'),
    titled('Male Engagement Coordinator'),
    titled('Female Football Coach'),
    titled('Female Fashion Designer'),
    titled('Male/Female Nurse'),
    titled('Nurse (Female Surgical Ward)'),
    ask('Male engineers and female engineers alike'),
    ask('Female footwear buyer for two years'),
    task('Female office staff report to you'),
    offer('Female security officers on every floor at night'),
    need('年龄不限，男女不限'),
    need('熟悉年龄25-35岁女性的消费习惯'),
  ],
  invalid: [
    { text: titled('⟦Female Front Desk Supervisor⟧'), message: 'english', level: 'warning' },
    { text: titled('⟦Male Live-in Caregiver⟧'), message: 'english' },
    { text: titled('⟦Female Security Officers⟧'), message: 'english' },
    { text: ask('Licensed ⟦Male Electrical Engineer⟧ with site experience'), message: 'english' },
    { text: ask('A qualified and experienced ⟦female accountant⟧'), message: 'english' },
    { text: ask('⟦Female office administrator⟧, two years of experience'), message: 'english' },
    { text: ask('⟦Male⟧ (not more than 33 years old)'), message: 'english' },
    { text: ask('⟦Female⟧, at most 40'), message: 'english' },
    { text: need('年龄28周岁以下⟦女性⟧，能上夜班') },
    { text: need('年龄在20-30岁⟦男性⟧') },
  ],
});

ruleCases('no-age-limit', {
  valid: [
    ask('Male or female, 21-25 hours a week'),
    ask('Ladies 36-40 shoe sizes'),
    ask('Male and female (20-25 posts)'),
    ask('Not more than 30 days of notice'),
    ask('No more than 45 years of combined experience in the team'),
    ask('Maximum 30 years, mortgage products and lease contracts'),
    ask('Not more than 20 years'),
    task('Plan for customers, male or female, 25-35'),
  ],
  invalid: [
    { text: ask('Male or female (⟦22-28⟧)'), message: 'english', level: 'warning' },
    { text: ask('Female candidates, ⟦20 to 30 years⟧'), message: 'english' },
    { text: ask('⟦Not more than 27 years⟧'), message: 'english' },
    { text: ask('⟦Maximum 32 years⟧'), message: 'english' },
    { text: ask('⟦Not exceeding 30 years⟧ as at 1 June'), message: 'english' },
  ],
});

ruleCases('no-region-limit', {
  valid: [
    need('熟悉华东地区优先'),
    need('有苏州地区资源者优先'),
    need('住在苏州地区优先安排面试'),
    ask('Has worked with indigene communities'),
    ask('Indigenes and non-indigenes are welcome; indigene status is not required'),
    task('Speak for indigenes at the council only when asked'),
  ],
  invalid: [
    { text: need('⟦苏州地区优先⟧。'), level: 'information' },
    { text: need('有驾照，⟦江苏、浙江地区者优先⟧'), level: 'information' },
    { text: ask('⟦Indigene of Kano, Kaduna or Jigawa State only⟧'), message: 'english', level: 'warning' },
    { text: ask('Must be an ⟦indigene of Ogun State⟧'), message: 'english' },
    { text: apply('Priority is given to ⟦indigenes⟧'), message: 'english' },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [need('有四大民族地区工作经验'), duty('维护少数民族用户，提升少数民族满意度'), need('了解壮族满族服饰')],
  invalid: [
    { text: need('⟦四大民族已满⟧，身份证有效') },
    { text: need('⟦少数民族名额已满⟧') },
    { text: need('⟦不招四大民族⟧') },
    { text: need('⟦五大民族暂不收⟧') },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [
    need('每周工作10小时，可线上'),
    need('能保证每周工作10小时以上'),
    need('工作时间10小时以上的岗位经验'),
    posting('## 工作时间\n\n一天12小时，做一休一'),
    posting('## 工作时间\n\n一天工作不超过10小时'),
    duty('门店一天12小时营业，安排两班'),
  ],
  invalid: [
    { text: posting('## 工作时间\n\n⟦一天11小时⟧，两班倒'), level: 'warning' },
    { text: posting('## 工作时间\n\n⟦工作时长十小时⟧，日结'), level: 'warning' },
    { text: posting('## 工作时间\n\n⟦一天上班12个小时⟧'), level: 'warning' },
    { text: posting('## 工作时间\n\n每周六天，⟦每天工作10小时⟧，加班另算'), level: 'warning' },
  ],
});

ruleCases('no-appearance-limit', {
  valid: [need('熟悉甜美可爱风格的女装'), need('有身材标准数据的测量经验'), duty('按胖瘦适中的人台打版'), need('体型正常与否不限')],
  invalid: [
    { text: need('⟦个子高挑⟧，口齿清楚'), level: 'information' },
    { text: need('干净整洁，⟦胖瘦适中⟧'), level: 'information' },
    { text: need('⟦甜美可爱⟧，能站立工作'), level: 'information' },
    { text: need('⟦整体形象好⟧，能加班'), fixed: need('着装整洁、沟通得体，能加班') },
  ],
});

ruleCases('no-sexualized-bait', {
  valid: [need('带过姑娘多的团队'), perk('小姑娘多多的用户社群'), duty('运营女多男少的相亲频道')],
  invalid: [{ text: perk('车间⟦小姑娘多⟧，氛围好') }, { text: perk('厂里⟦女多男少⟧') }],
});

ruleCases('no-pay-bait', {
  valid: [need('开发过月薪过万的客户'), duty('识别“月入过万没问题”一类的虚假话术')],
  invalid: [{ text: need('只要用心，⟦月薪过万不是问题⟧') }, { text: need('肯学肯干，⟦月入过万没问题⟧') }],
});

ruleCases('no-title-noise', {
  valid: [titled('报名系统产品经理')],
  invalid: [
    { text: posting('').replace('# 运营专员', '# 包装工⟦从速报名⟧') },
    { text: posting('').replace('# 运营专员', '# 厂里姑娘多⟦速报名⟧') },
    { text: posting('').replace('# 运营专员', '# 仓库分拣员⟦免费吃住⟧'), fixed: posting('').replace('# 运营专员', '# 仓库分拣员') },
  ],
});

ruleCases('no-paste-residue', {
  valid: [job('## Apply online\n\nSend the form by Friday.'), ask('Help customers apply online')],
  invalid: [
    { text: job('Remote\n\n⟦Apply online⟧'), fixed: job('Remote\n') },
    { text: job('⟦APPLY FOR POSITION⟧\n⟦Hide Details⟧') },
    { text: job('⟦View details⟧') },
  ],
});

ruleCases('no-excess-personal-data', {
  valid: [
    apply('Send your CV with recent pictures of your work'),
    apply('Send your CV; a picture of yourself is optional'),
    task('Send clients a recent picture of the site with the application'),
  ],
  invalid: [
    { text: apply('Send your CV and ⟦a recent picture⟧ to the shop'), level: 'information' },
    { text: apply('Submit your resume with ⟦full picture⟧'), level: 'information' },
  ],
});

ruleCases('missing-pay', {
  valid: [need('薪资面议，能加班'), need('底薪5000元加提成'), duty('维护社群，底薪4000')],
  invalid: [
    {
      text: '# ⟦团购专员⟧\n\n岗位职责：\n1、维护团购社群\n2、处理售后问题\n3、底薪+提成+满勤\n\n任职要求：\n1、大专以上学历\n2、一年以上经验\n',
    },
    { text: '# ⟦理货员⟧\n\n岗位职责：\n1、每天整理货架\n2、盘点库存\n\n任职要求：\n1、能上夜班\n2、用心做月薪过万没问题\n' },
  ],
});

ruleCases('no-vague-pay', {
  valid: [
    '# 展会引导员\n\n260元/天\n\n岗位职责：\n- 引导参观\n- 发放资料\n\n备注\n\n薪资待遇好，当天结清\n',
    '# 分拣员\n\n## 薪资待遇\n\n- 20元/小时，熟手面议\n',
    '# 分拣员\n\n## 薪资待遇\n\n- 日薪200，待遇优厚\n',
  ],
  invalid: [{ text: '# 分拣员\n\n## 薪资待遇\n\n- ⟦待遇优厚⟧，每天工作8小时\n' }, { text: send('⟦待遇面议⟧，每天处理20单') }],
});

ruleCases('missing-location', {
  valid: [
    '# Stock Clerk\nFull-time position\nDavao City\n\nQualifications\n- Two years in a warehouse\n- Careful with figures\n- Can work with little supervision\n',
    '# Stock Clerk\nCebu\n\nResponsibilities\n- Count the stock every week\n- Book goods in and out\n\nRequirements\n- Two years in a warehouse\n',
  ],
  invalid: [
    {
      text: '# ⟦Stock Clerk⟧\nFull-time position\n\nResponsibilities\n- Count the stock sent from Cebu every week\n- Book goods in and out\n\nRequirements\n- Two years in a warehouse\n',
    },
  ],
});

ruleCases('no-gendered-pronoun', {
  valid: [ask('They also help the team')],
  invalid: [
    {
      text: ask('The candidate knows the trade. ⟦He/she⟧ also participates in audits'),
      fixed: ask('The candidate knows the trade. They also participate in audits'),
    },
    {
      text: ask('The candidate knows the trade. ⟦S/he⟧ regularly carries out checks'),
      fixed: ask('The candidate knows the trade. They regularly carry out checks'),
    },
    {
      text: ask('The candidate knows the trade. ⟦He or she⟧ also is a driver'),
      fixed: ask('The candidate knows the trade. They also are a driver'),
    },
  ],
});
