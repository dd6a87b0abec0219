import assert from 'node:assert/strict';
import { ask, duty, job, need, offer, perk, posting, task } from './postings';
import { issuesOf, ruleCases } from './ruleTester';

// Conditions of a few words, each a line or an item of its own.

ruleCases('no-age-coded-term', {
  valid: [
    ask('Hired and trained recent college graduates'),
    ask('Recent graduates and experienced planners welcome'),
    ask('New graduate nurses’ mentor'),
    ask('Recent college graduate').replace('# Operations Specialist', '# Graduate Trainee'),
    `---\njd: 1\nemploymentType: Internship\n---\n\n${ask('Recent college graduate')}`,
    task('Recent college graduates'),
  ],
  invalid: [
    { text: ask('⟦Recent college graduate⟧'), message: 'found', level: 'warning' },
    { text: ask('Must be a ⟦recent college graduate⟧') },
    { text: ask('⟦Recent graduate⟧ with a degree in marketing') },
    { text: ask('⟦Fresh graduate⟧.') },
  ],
});

ruleCases('no-marriage-or-child-limit', {
  valid: [
    ask('No pregnant patients are turned away: knows how to lift safely'),
    ask('Single point of contact for suppliers'),
    ask('Married, single or divorced: all are welcome'),
    ask('Single-handed management of a shop, 25 to 30 orders a day'),
    task('Advise married couples and single people'),
    ask('Can work in a single, shared office'),
    duty('为离异家庭提供调解服务'),
    need('熟悉离异、再婚家庭客户的需求'),
  ],
  invalid: [
    { text: ask('⟦No pregnant women⟧'), message: 'english' },
    { text: ask('⟦Pregnant women need not apply⟧'), message: 'english' },
    { text: ask('⟦Single applicants preferred⟧'), message: 'english' },
    { text: ask('⟦Unmarried applicants will be preferred⟧'), message: 'english' },
    { text: ask('⟦Divorced candidates need not apply⟧'), message: 'english' },
    { text: ask('⟦Divorced people cannot apply⟧'), message: 'english' },
    { text: ask('Male preferred, aged 25-35, ⟦unmarried⟧'), message: 'english', level: 'warning' },
    { text: ask('Female, ⟦single⟧, 25 to 30'), message: 'english' },
    { text: need('⟦离异勿扰⟧'), message: 'found' },
    { text: need('能接受夜班，⟦离异者勿投⟧') },
    { text: need('⟦不招离异⟧人员') },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [
    ask('Muslims, Hindus and all others are welcome to apply'),
    ask('Knows that Indian customers need not apply for a visa'),
    ask('Speaks Chinese; others need not apply'),
  ],
  invalid: [
    { text: ask('⟦Muslims need not apply⟧'), message: 'english' },
    { text: ask('⟦Hindu candidates will not be considered⟧'), message: 'english' },
    { text: ask('⟦Africans should not apply⟧'), message: 'english' },
    { text: ask('⟦African people cannot be hired⟧'), message: 'english' },
    { text: ask('⟦Indian gentlemen only⟧'), message: 'english' },
  ],
});

ruleCases('no-region-limit', {
  valid: [
    perk('协助办理城镇户口，外地户籍优先安排宿舍'),
    duty('为农村户口的学员办理补贴'),
    need('外地户口、本地户口均可'),
    need('了解农村户籍政策'),
  ],
  invalid: [
    { text: need('⟦农村户口勿扰⟧'), message: 'found', level: 'warning' },
    { text: need('⟦农村户口谢绝⟧') },
    { text: need('⟦外地户籍者勿投⟧') },
    { text: need('⟦城镇户口优先⟧') },
  ],
});

ruleCases('no-fee-or-deposit', {
  valid: [
    ask('Direct deposit required'),
    ask('Experience with deposit disputes'),
    ask('Tenants must pay a deposit of 500 dollars'),
    ask('Knows what customers must pay $200 for'),
    ask('Training costs are covered'),
    ask('Candidates do not have to pay for training'),
    offer('We pay $200 for training'),
    ask('Must pay attention to detail'),
  ],
  invalid: [
    { text: ask('⟦Deposit of 500 dollars required⟧'), message: 'english', level: 'warning' },
    { text: ask('⟦A $300 deposit is required⟧ before joining') },
    { text: ask('⟦Must pay $200 for training⟧'), message: 'english', level: 'warning' },
    { text: ask('⟦Must pay KES 200 for training⟧'), message: 'english', level: 'warning' },
    { text: ask('⟦Candidates must pay for their own uniform⟧') },
    { text: ask('⟦Candidates must pay 500 AED for training⟧') },
    { text: ask('⟦Training costs $200⟧'), message: 'english', level: 'information' },
  ],
});

ruleCases('no-excess-personal-data', {
  valid: [
    ask('Copy of ID required upon joining'),
    ask('Photo ID required on the first day'),
    ask('Product photos required for each listing'),
    ask('Experience with passport copies'),
    ask('Photos not required'),
  ],
  invalid: [
    { text: ask('⟦Passport copy required⟧'), message: 'english', level: 'information' },
    { text: ask('⟦Recent photo required⟧'), message: 'english' },
    { text: ask('⟦Copy of your ID must be submitted⟧') },
  ],
});

ruleCases('no-delayed-insurance', {
  valid: [
    offer('Health insurance starts after probation'),
    offer('Private medical insurance after 3 months'),
    ask('Sold insurance after probation periods ended'),
    offer('Insurance from day one, no insurance gap during probation'),
    task('Insurance starts after probation'),
  ],
  invalid: [
    { text: ask('⟦Insurance starts after probation⟧'), message: 'english', level: 'information' },
    { text: ask('⟦Social insurance is paid after 3 months⟧'), message: 'english', level: 'warning' },
    { text: offer('⟦No insurance during probation⟧'), message: 'english' },
  ],
});

ruleCases('no-appearance-limit', {
  valid: [
    ask('Builds attractive and good looking app screens'),
    ask('Experience with good looking UI'),
    need('能让产品外形出众'),
    need('男女不限，能搬160斤以上货物'),
  ],
  invalid: [
    { text: ask('⟦Attractive appearance⟧ required'), level: 'information' },
    { text: ask('⟦Good looks⟧ required') },
    { text: need('⟦长相得体⟧，普通话标准') },
    { text: need('⟦相貌周正⟧') },
    { text: need('⟦男生要求175以上，女生163以上⟧'), level: 'information' },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [
    duty('管理996个社群'),
    need('负责过编号997的门店'),
    duty('处理第997项任务'),
    duty('维护型号 8116 的设备'),
    need('会用 997 型叉车'),
    perk('客服热线 996 号'),
    ask('Ran 996 accounts in room 997'),
    ask('Looked after 1,996 customers'),
    need('加班可调休，没有加班费纠纷的经历'),
    perk('门店每周营业七天，员工双休'),
    ask('Can work 5 out of 7 days a week; the shop is open 7 days a week'),
  ],
  invalid: [
    { text: need('能接受⟦996工作制⟧') },
    { text: need('⟦996⟧⟦单双休⟧面谈') },
    { text: ask('Expect ⟦996⟧') },
    { text: need('⟦加班无偿⟧'), message: 'found', level: 'warning' },
    { text: need('⟦加班没有加班费⟧') },
    { text: need('⟦每周工作七天⟧'), message: 'found', level: 'warning' },
    { text: need('⟦一周7天无休⟧') },
    { text: ask('⟦Work 7 days a week⟧'), message: 'english', level: 'information' },
  ],
});

ruleCases('no-vague-pay', {
  valid: [
    job('## Pay\n\n- Competitive salary of $60,000 and a training budget of $1,000'),
    job('## Pay\n\n- Competitive salary: $60,000-$75,000\n- Training costs $200'),
    posting('## 薪资\n\n- 薪资面议，底薪8000元\n- 押金3000元'),
    '# Inside Sales $60,000\n\n## Benefits\n\n- Competitive salary\n',
  ],
  invalid: [
    { text: job('## Pay\n\n- ⟦Competitive salary⟧\n- Training costs $200') },
    { text: offer('⟦Competitive salary⟧; candidates must pay $200 for training') },
    { text: job('## Benefits\n\n- ⟦Competitive salary⟧\n- You spend a marketing budget of $50,000') },
    { text: job('## Benefits\n\n- ⟦Competitive salary⟧\n- We turn over $2m in sales') },
    { text: posting('## 薪资\n\n- ⟦薪资面议⟧\n- 押金3000元') },
    { text: posting('## 薪资\n\n- ⟦薪资面议⟧，所在团队年营业额约500万元') },
  ],
});

ruleCases('no-gendered-pronoun', {
  valid: [
    duty('带动他人，让她们成长'),
    duty('他人求助时及时响应'),
    duty('协助总监处理文件。他需要按时出差'),
    duty('陪伴老人，她需要的是耐心'),
    need('他要求严格的客户也能服务好'),
  ],
  invalid: [
    {
      text: task('⟦He or she⟧ will manage ⟦his or her⟧ team and report to ⟦his⟧ manager'),
      fixed: task('They will manage their team and report to their manager'),
    },
    {
      text: task('⟦He/she⟧ will plan the week and send the plan to ⟦her⟧ manager'),
      fixed: task('They will plan the week and send the plan to their manager'),
    },
    // What becomes of `her` cannot be told by the words beside it.
    {
      text: task('⟦He/she⟧ must ask the planner who gave ⟦her⟧ access'),
      fixed: task('They must ask the planner who gave her access'),
    },
    // The other pronoun is somebody else's.
    { text: task('⟦He/she⟧ must support the director and his deputy'), fixed: task('They must support the director and his deputy') },
    { text: duty('⟦她⟧需要与各部门沟通'), message: 'chinese', level: 'hint', fixed: duty('需要与各部门沟通') },
    { text: duty('⟦他⟧负责撰写周报。⟦他⟧还需整理档案'), message: 'chinese', fixed: duty('负责撰写周报。还需整理档案') },
    { text: need('⟦他⟧应具备责任心'), message: 'chinese', fixed: need('应具备责任心') },
  ],
});

ruleCases('no-vague-amount', {
  valid: [duty('按等级等距排列货架')],
  invalid: [
    { text: duty('采购办公用品、文具⟦等等、等⟧'), fixed: duty('采购办公用品、文具') },
    { text: duty('采购饮料、水果⟦等等等等⟧。'), fixed: duty('采购饮料、水果。') },
  ],
});

ruleCases('no-paste-residue', {
  valid: [duty('用 R&D 预算 & nbsp 字段'), duty('维护 `&nbsp;` 等转义字符')],
  invalid: [
    { text: duty('负责⟦&nbsp;⟧门店 ⟦&#160;⟧巡检⟦&nbsp;⟧'), message: 'spaces', fixed: duty('负责 门店 巡检') },
    { text: duty('⟦&nbsp;&nbsp;⟧负责门店巡检'), message: 'spaces', fixed: duty('负责门店巡检') },
    { text: duty('使用⟦ＥＲＰ⟧系统'), message: 'letters', level: 'hint', fixed: duty('使用ERP系统') },
    { text: duty('采购⟦Ａ４⟧纸⟦３，０００⟧张'), message: 'digits', level: 'hint', fixed: duty('采购A4纸3,000张') },
  ],
});

suite('a pair of pronouns beside another one', () => {
  const areSafe = (line: string): readonly boolean[] =>
    issuesOf('no-gendered-pronoun', task(line)).flatMap(({ fixes }) => fixes.map(({ safe }) => safe));

  test('is mended unasked where the other one is sure to mean the same and to become «their»', () => {
    assert.deepEqual(areSafe('He or she will manage his or her team and report to his manager'), [true, true]);
    assert.deepEqual(areSafe('He/she will plan the week. Everybody has his own shift'), [true]);
  });

  test('is mended only when asked where that is not certain', () => {
    assert.deepEqual(areSafe('He/she must ask the planner who gave her access'), [false]);
    assert.deepEqual(areSafe('He/she must support the director and his deputy'), [false]);
    assert.deepEqual(areSafe('He/she must plan the week before he writes the report'), [false]);
  });
});
