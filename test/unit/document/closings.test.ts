import assert from 'node:assert/strict';
import { sectionOf } from './readings';

/** Lines that close a posting, with what each is below a list of benefits, whether or not a blank line stands before it. */
const CLOSINGS: readonly (readonly [string, string])[] = [
  ['To apply, use the form on our website.', 'apply'],
  ['For an informal conversation, ring Priya on extension 12.', 'apply'],
  ['Interviews will be held in the second week of May.', 'apply'],
  ['Only shortlisted applicants will hear from us.', 'apply'],
  ['We look forward to hearing from you!', 'apply'],
  ['We reserve the right to close the advert early.', 'apply'],
  ['Owing to the volume of applications we cannot write to everyone.', 'apply'],
  ['Interested parties may bring their papers to the gate.', 'apply'],
  ['Share your CV with Tom at the front desk.', 'apply'],
  ['No phone calls before noon.', 'apply'],
  ['未收到通知者即为未入围，恕不另行通知。', 'apply'],
  ['期待你的加入！', 'apply'],
  ['This appointment is subject to an enhanced DBS check and two references.', 'requirements'],
  ['New starters must undergo a drug test before the first day.', 'requirements'],
  ['You must have the right to work in Ireland.', 'requirements'],
  ['No visa sponsorship for this post.', 'requirements'],
  ['录用前需进行背景调查。', 'requirements'],
  ['EOE', 'equality'],
  ['The college prohibits discrimination on any ground.', 'equality'],
  ['Larkfield encourages applications from carers and veterans.', 'equality'],
  ['Strictly no agencies.', 'notes'],
  ['This list is not exhaustive and the tasks may change from time to time.', 'notes'],
  ['Larkfield takes part in E-Verify.', 'notes'],
  ['招聘不收取任何费用，谢绝中介。', 'notes'],
]; // prettier-ignore

/** Lines that have words like those and are duties. */
const DUTIES = [
  'Apply safety rules in the yard',
  'To apply the rules of the club fairly',
  'Check references and complete DBS checks for new starters',
  'Interview shortlisted candidates with the head of the ward',
  'Contact applicants and book interviews',
  'Send the weekly newsletter to members',
  'Report equal opportunity figures to the board',
  'Answer calls from agencies and put them through',
]; // prettier-ignore

suite('lines that close a posting', () => {
  for (const [line, kind] of CLOSINGS)
    test(`«${line}» is ${kind}`, () => {
      const chinese = /[\u4e00-\u9fff]/.test(line);
      const text = chinese
        ? '# 店员\n\n## 岗位职责\n\n- 接待顾客\n- 整理货架\n\n## 福利待遇\n\n- 五险一金\n- 包午餐\n'
        : '# Clerk\n\n## Duties\n\n- Greet visitors\n- File letters\n\n## Benefits\n\n- 25 days of holiday\n- Free lunch\n';
      assert.equal(sectionOf(`${text}\n${line}\n`, line), kind);
      const plain = text.replace(/\n+/g, '\n').replace(/^(?:#+|-) /gm, '');
      assert.equal(sectionOf(`${plain}${line}\n`, line), kind);
    });

  for (const line of DUTIES)
    test(`«${line}» stays a duty`, () => {
      const text = `Clerk\n\nDuties\nGreet visitors\nFile letters\n${line}\n\nRequirements\nTwo years in an office\n`;
      assert.equal(sectionOf(text, line), 'duties');
    });

  test('leaves what goes on from a call to apply with it, and a notice behind a statement of equality', () => {
    const text =
      '# Clerk\n\n## Duties\n\n- Greet visitors\n\n## Benefits\n\n- Free lunch\n\nTo apply, write to Jo. The panel meets twice a month. No agencies please.\n\nWe are an equal opportunity employer. We participate in E-Verify.\n';
    assert.equal(sectionOf(text, 'The panel meets twice a month.'), 'apply');
    assert.equal(sectionOf(text, 'No agencies please.'), 'apply');
    assert.equal(sectionOf(text, 'We participate in E-Verify.'), 'equality');
  });

  test('leaves the first line below a heading to its heading', () => {
    const line = 'Must pass a background check.';
    assert.equal(sectionOf(`## Duties\n\n- Greet visitors\n\n## Good to know\n\n${line}\n`, line) === 'apply', false);
    assert.equal(
      sectionOf('## Requirements\n\nApply now with two references in hand\n', 'Apply now with two references in hand'),
      'requirements',
    );
  });
});
