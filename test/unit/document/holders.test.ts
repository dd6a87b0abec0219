import assert from 'node:assert/strict';
import { assertDuties, sectionOf } from './readings';

/** Sentences of an introduction that tell work. */
const WORK = [
  'As the Head Warden you lead a team of nine and plan the rota.',
  'Our Park Assistant will check every boat against the list.',
  'Own the monthly calendar of our three newsletters.',
  'The Grants Officer will enforce the rules of the scheme and report on it each quarter.',
  'One day you might be planning a tour, the next day checking tills.',
  "Your main task will be answering members' letters.",
  'The role is all about keeping our members informed.',
  'We want someone to run our stall at the market and keep its accounts.',
  'You will write and edit our guides.',
];

/** Sentences that tell none. */
const NO_WORK = [
  'This is a role that would suit a graduate.',
  'This is a full-time role, working 37 hours a week.',
  'This is a fantastic role, offering a clear path to management.',
  'This is a position that reports to the Head of Finance.',
  'As a member you get a free ticket.',
  'Own transport is essential.',
  'The grant will fund a new library and support young writers.',
  'You will be asked to provide two references with your application.',
  'The warden will work under the direction of the Town Clerk.',
  'You might be a recent graduate.',
  'Welcome to the crew of the park!',
  'Do you like to plan and lead?',
];

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['They are motivated by caring for a place, can dig deep into its figures, hustle, inspire and love a calm day.', '# Warden\n\nA park of 400 acres. The ideal candidate has run a park. They are motivated by caring for a place, can dig deep into its figures, hustle, inspire and love a calm day.\n\n## Duties\n\n- Open the gates\n', 'requirements'],
  ['The warden opens the gates of the park every morning and answers the questions of its visitors.', 'Warden\nLocation: Hull\nContract type: Full-time\nSalary: £27,540 per annum\nThe warden opens the gates of the park every morning and answers the questions of its visitors.\nThey will keep the boats in order.\n', 'duties'],
  ['This is a Full-Time position of 40 hours a week.', 'Warden\n\nA park of 400 acres.\nThis is a Full-Time position of 40 hours a week.\n\nDuties\n- Open the gates\n', 'hours'],
  ['Overtime is paid at time and a half', 'Warden\nLocation: Hull\nSalary: £27,540 per annum\nOvertime is paid at time and a half\n', 'pay'],
  ['Germany', 'Warden\nGermany\n\nDuties\n- Open the gates\n', 'place'],
  ['12 month fixed term contract', 'Warden\n12 month fixed term contract\n\nDuties\n- Open the gates\n', 'openings'],
  ['Full-time, permanent position (on-site)', 'Warden\nFull-time, permanent position (on-site)\n\nDuties\n- Open the gates\n', 'openings'],
  ['Within two hours of Hull', 'Warden\nWhereabouts: Within two hours of Hull\n\nDuties\n- Open the gates\n', 'place'],
  ['Until the end of May', 'Warden\nLength: Until the end of May\n\nDuties\n- Open the gates\n', 'openings'],
  ['the head ranger', 'Warden\nImmediate Superior: the head ranger\n\nDuties\n- Open the gates\n', 'reporting'],
  ['This is a part-time position of up to 20 hours a week, as the park needs it.', '# Warden\n\n## Job summary\n\nThe park lies by a river. This is a part-time position of up to 20 hours a week, as the park needs it.\n', 'hours'],
  ['Open the gates', '# Warden\n\n## Responsabilities\n\n- Open the gates\n', 'duties'],
  ['策划每月的读书会', '店长\n\n你将负责如下事项\n- 策划每月的读书会\n- 盘点库存\n\n我们需要你\n- 爱看书\n', 'duties'],
]; // prettier-ignore

const summary = (sentence: string): string =>
  `# Warden\n\n## Job summary\n\nLarkfield Park has a hall by the river. ${sentence}\n\n## Requirements\n\n- Two years in a park\n`;

suite('sentences about the holder', () => {
  for (const sentence of WORK)
    test(`work: ${sentence}`, () => {
      assertDuties(summary(`⟦${sentence}⟧`));
    });
  for (const sentence of NO_WORK)
    test(`no work: ${sentence}`, () => {
      assertDuties(summary(sentence));
    });
  for (const [line, text, kind] of KINDS)
    test(`${kind ?? 'no section'}: ${line}`, () => {
      assert.equal(sectionOf(text, line), kind);
    });
  test('a part of a Chinese sentence about the company is no work', () => {
    assertDuties(
      '游戏运营\n\n团队介绍\n\n晨光互娱是一个游戏品牌，为玩家带来快乐；并通过打造互通的社区，促进玩家分享。\n\n岗位职责\n1、⟦策划活动⟧\n',
    );
  });
});
