import assert from 'node:assert/strict';
import { ask, duty, headed, job, need, task } from './postings';
import { issuesOf, ruleCases } from './ruleTester';

ruleCases('no-gendered-pronoun', {
  valid: [
    '# Bookkeeper\n\nThe bookkeeper will work with the managing director to keep her diary.\n\n## Responsibilities\n\n- Plan the week\n',
    '# Bookkeeper\n\nThe bookkeeper will report to our chief buyer about his plans.\n\n## Responsibilities\n\n- Plan the week\n',
    // The one who held the job before.
    ...['replace', 'succeed', 'take over from'].map((verb) =>
      job(`## About the role\n\nOur treasurer has left, and we look for someone to ${verb} him.`),
    ),
    job('## About the role\n\nThe candidate succeeding her will keep the ledger.'),
    job('## About the role\n\nA person who replaces him is wanted for May.'),
    // Somebody who is cared for, and other people.
    task('She likes to go out after lunch'),
    task('He needs help with his letters'),
    task('He who calls first speaks to the guest'),
    task('The guest asks, she answers'),
    job('## About us\n\nWe run a museum of clocks. He or she may visit it on Sundays.'),
    job('## About us\n\nWe keep a museum of clocks. He or she could buy a ticket at the gate.'),
    job('## About us\n\nEach client has a manager of his or her own.'),
    job('## About us\n\nWe are a school where every child counts. He/she will find a place here.'),
    job('## About us\n\nOur founder often says that he or she who bakes will smile.'),
    '# Coach\n\nWe are looking for a coach to help a young athlete to develop her talent.\n\n## Responsibilities\n\n- Plan the training of the week\n',
    '# Tutor\n\nWe are looking for a tutor to see the headteacher about her plans.\n\n## Responsibilities\n\n- Plan the lessons of the week\n',
    ask('Support a young adult as a person who moves out of his family home'),
    ask('After a successful first year my girl lost her place at college'),
    ask('As the person at her side you help an elderly woman with her meals'),
    '# Assistant\n\nYou report to the Head of Sales. She is based in Leeds.\n',
    '# Housekeeper\n\n## Responsibilities\n\n- Tell the housekeeper of the next shift when a guest wants her room cleaned\n',
    '# Driver\n\n## Responsibilities\n\n- Drive the director to her meetings\n',
    job('## How to apply\n\nSend your CV for the position to Nadia.\n\nShe will ring you within two days.'),
    headed('Planner\n\nThe role is open now. Write to Olga, she will get back to you.'),
    ask('We need a clerk who can sit with a teacher in his room'),
    ask('Knows our founder: she should be asked before a recipe changes'),
    ask('She should be asked: our founder wants to see every plate'),
    job('## About us\n\nOur baker was looking for a town that needs bread when he came here, and his shop is the candidate for a prize.'),
    job('We are looking for a planner. The successful candidate will report to our Chief Buyer, and she will rely on your numbers.'),
    task('See that each young person knows what he or she may expect'),
    ask('We need a lead who can help a farmer with his tractor'),
    task('Report to the CEO and support her with his calendar'),
    task('Help the customer with his order; she must be satisfied'),
    '## About us\n\nAnna founded the company; she has led it since.\n',
    task('The candidate will lead their own projects'),
    duty('关心他们/她们的成长'),
    task('Everybody plans his/her/their own week'),
    task('Support the founder, somebody who runs the firm as his own'),
    // Conditions of a few words, each a line or an item of its own.
    duty('带动他人，让她们成长'),
    duty('他人求助时及时响应'),
    duty('协助总监处理文件。他需要按时出差'),
    duty('陪伴老人，她需要的是耐心'),
    need('他要求严格的客户也能服务好'),
    // What labour agencies and small employers write in their postings.
    ask('They also help the team'),
  ],
  invalid: [
    ...['pay', 'train', 'meet', 'ring', 'take over work from'].map((verb) => ({
      text: job(`## About the role\n\nWe look for someone and want to ${verb} ⟦him⟧ each month.`),
    })),
    {
      text: '# Bookkeeper\n\nThe bookkeeper will work with the managing director and ⟦she⟧ will keep the diary.\n\n## Responsibilities\n\n- Plan the week\n',
    },
    { text: '# Bookkeeper\n\nThe bookkeeper will drive to the harbour in ⟦her⟧ own car.\n\n## Responsibilities\n\n- Plan the week\n' },
    { text: task('⟦He⟧ answers complaints of customers'), message: 'single' },
    { text: task('⟦She⟧ then carefully files the letters of members'), message: 'single' },
    { text: task('⟦He⟧ also plans the shifts'), message: 'single' },
    { text: job('## About us\n\nWe run a museum of clocks. ⟦He or she⟧ must speak French.') },
    { text: job('## About us\n\nWe run a museum of clocks. ⟦He or she⟧ may be asked to travel.') },
    { text: '# Guide\n\n## What we offer\n\n- ⟦He⟧ must be a good walker\n' },
    {
      text: job('## About us\n\nWe import fruit for corner shops. ⟦He/she⟧ is responsible for the count of every pallet.'),
      message: 'pair',
    },
    { text: job('## About us\n\nThe post is based in the town hall. ⟦S/he⟧ reports to the chair of the board.'), message: 'pair' },
    {
      text: '# Porter\n\nWe are looking for a strong porter to use ⟦his⟧ physical strength on the docks.\n\n## Responsibilities\n\n- Unload the boats of the morning\n',
      message: 'single',
    },
    {
      text: '# Baker\n\nWe are seeking an experienced baker to bring ⟦her⟧ skills to our kitchen.\n\n## Responsibilities\n\n- Bake the bread of the morning\n',
      message: 'single',
    },
    { text: '# Assistant\n\n## Responsibilities\n\n- Answer the phone\n- ⟦She⟧ is responsible for sales\n', message: 'single' },
    { text: '# Housekeeper\n\n## Responsibilities\n\n- The housekeeper may be asked to change ⟦her⟧ hours in summer\n', message: 'single' },
    { text: '# Driver (Kent)\n\n## Responsibilities\n\n- The driver looks after ⟦his⟧ van\n', message: 'single' },
    { text: task('The incumbent reports on ⟦her⟧ projects each month'), message: 'single' },
    { text: task('⟦He⟧ should coordinate the stores and the director of works'), message: 'single' },
    { text: task('⟦She⟧ must inspect every tractor'), message: 'single' },
    { text: ask('⟦She⟧ must be well spoken as clients ring all day'), message: 'single' },
    { text: ask('⟦He⟧ should have a steady hand, customers notice') },
    { text: headed('Foreman\n\nWe are a small builder looking for a foreman who is glad to get ⟦his⟧ boots muddy.'), message: 'single' },
    { text: task('⟦He/she⟧ will lead the team'), message: 'pair', level: 'hint', fixed: task('They will lead the team') },
    { text: task('⟦He/she⟧ also can lead a team'), message: 'pair', fixed: task('They also can lead a team') },
    { text: task('The holder plans ⟦his/her⟧ own week'), message: 'pair', fixed: task('The holder plans their own week') },
    {
      text: task('⟦S/he⟧ is the contact for suppliers'),
      message: 'pair',
      fixed: task('They are the contact for suppliers'),
    },
    { text: task('Every week ⟦he or she⟧ writes a report'), message: 'pair', fixed: task('Every week they write a report') },
    { text: task('⟦He⟧ will manage the shop'), message: 'single' },
    { text: task('The candidate plans ⟦his⟧ own week'), message: 'single' },
    { text: ask('Somebody who runs the shop as if it were ⟦his⟧ own'), message: 'single' },
    // Conditions of a few words, each a line or an item of its own.
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
    { text: task('⟦HE/SHE⟧ IS IN CHARGE'), fixed: task('THEY ARE IN CHARGE') },
    { text: duty('⟦他⟧将负责周报'), fixed: duty('负责周报') },
    { text: duty('⟦她⟧需要与各部门沟通'), message: 'chinese', level: 'hint', fixed: duty('需要与各部门沟通') },
    { text: duty('⟦他⟧负责撰写周报。⟦他⟧还需整理档案'), message: 'chinese', fixed: duty('负责撰写周报。还需整理档案') },
    { text: need('⟦他⟧应具备责任心'), message: 'chinese', fixed: need('应具备责任心') },
    // What labour agencies and small employers write in their postings.
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
