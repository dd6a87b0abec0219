import assert from 'node:assert/strict';
import { headingMeaning } from '../../../src/core/document/labels';
import { assertDuties, sectionOf } from './readings';

/** Headings with what they name, each found whether or not the line is formed as one. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Preferred candidate profile', 'requirements'], ['Ideal candidate profile:', 'requirements'], ['Who can apply?', 'requirements'],
  ['Working for our organisation', 'company'], ['About company', 'company'], ['关于晨光', 'company'], ['🌱 关于青禾食品', 'company'],
  ['Detailed job description and main responsibilities', 'duties'], ['Detailed responsibilities', 'duties'],
  ['What will I actually be doing?', 'duties'], ['What would I do?', 'duties'], ['What does the role involve?', 'duties'],
  ['What would a typical week look like?', 'duties'], ['What are you going to do?', 'duties'], ['来了都做什么？', 'duties'],
  ['Who will I work with?', 'reporting'], ['Who would I report to?', 'reporting'], ['向谁汇报？', 'reporting'],
  ['What do I need to know?', 'requirements'], ['What are we looking for?', 'requirements'], ['我们想找的人', 'requirements'], ['我们在找谁', 'requirements'],
  ['Where is it?', 'place'], ['Where will I be working?', 'place'], ['上班在哪里？', 'place'],
  ['What does it pay?', 'pay'], ['How much will I earn?', 'pay'], ['一个月能拿多少？', 'pay'], ['关于薪资', 'pay'], ['Comp', 'pay'],
  ['What do you offer?', 'benefits'], ['What else do I get?', 'benefits'], ['怎么排班？', 'hours'], ['When will I work?', 'hours'],
  ['Why are we hiring?', 'purpose'], ['成长路径', 'growth'], ['📈 晋升路径', 'growth'], ['以后怎么发展？', 'growth'],
  ['The incumbent will:', 'duties'], ['The post holder will:', 'duties'], ['来了之后干啥', 'duties'], ['为什么招你', 'purpose'], ['学校概况', 'company'],
  ['To be successful you will have:', 'requirements'], ['We think you', 'requirements'], ['Minimum criteria', 'requirements'], ['我们需要', 'requirements'], ['你要有', 'requirements'],
  ['The treats', 'benefits'], ['Our promise to you', 'benefits'], ['好处', 'benefits'], ['来这里有什么', 'benefits'], ['排班', 'hours'], ['怎么投', 'apply'],
  ['Where it could go', 'growth'], ['Where this can take you', 'growth'], ['Role in a nutshell', 'purpose'], ['Our workplace', 'environment'], ['Workplace', 'place'],
  ['Further details / informal visits contact', 'apply'], ['How can I apply?', 'apply'], ['考试', 'apply'],
]; // prettier-ignore

/** Lines that are like those and are no headings. */
const NO_NAMES = ['Whatever the week brings', 'Whereabouts of the vans', 'How do we keep the tills right', 'Training of new staff', '培训新员工', '关于新员工入职培训的通知', '关注成长路径', '排班与考勤', '负责排班', 'Why the vans are late', 'Treat guests well', 'Life jackets', 'What we sell in spring', 'Remote', 'Remote (US)', 'Detailed plans']; // prettier-ignore

/** Documents with the duties marked as the reader must find them. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['a list above a line that stands alone', 'Florist\nShop in Bath\n\nDuties\n- ⟦Cut and arrange flowers⟧\n- ⟦Deliver orders by van⟧\nLittle luxuries\n- Free lunch every day\n- 28 days of holiday\n- A staff discount of 20%\n'],
  ['a list above an unknown line with a pictograph', '蓝莓科技 前端工程师\n\n🎁 福利\n三餐\n年假\n💡 工作内容\n⟦编写页面⟧\n⟦和后端联调⟧\n🍀 来吧伙计\n熟悉 React\n三年经验\n🗓 招聘流程\n面试两轮\n'],
  ['a list above an unknown line in capitals', 'Clerk\nDepot\n\nJOB DUTIES\n⟦Load trucks⟧\n⟦Count stock⟧\nTHE FULL MONTY\nFree lunch and a pension\n28 days of holiday\nREQUIREMENTS\nForklift licence\n'],
  ['a plain list with short lines', 'Sales Rep\nBath\n\nResponsibilities\n\n⟦Visit forty shops a week⟧\n⟦Collect payments⟧\n⟦Update stock⟧\n⟦Prepare weekly reports for the manager⟧\n\n⟦Send invoices⟧\n⟦Call customers about late orders⟧\n'],
  ['a plain list with names of fields', 'Assistant\nBath\n\nDuties\n\nFront of house\n⟦Greet guests⟧\n⟦Take bookings⟧\n\nBack office\n⟦Pay invoices⟧\n⟦File receipts⟧\n'],
  ['a list whose items have pictographs', '店员\n\n💡 工作内容\n⟦📍拜访医院⟧\n⟦📍维护代理商⟧\n🎯 任职要求\n有耐心\n'],
  ['a list with a short line about training', 'Duties\n⟦Run the shop day to day⟧\n⟦Training of new staff⟧\n⟦Order stock from suppliers⟧\n'],
  ['a Chinese list with a short line about training', '岗位职责\n⟦接待顾客⟧\n⟦培训新员工⟧\n⟦每天盘点⟧\n'],
  ['a Markdown list above an unknown heading of its level', '## What fills your week\n\n- ⟦Building the cash forecast⟧\n- ⟦Breaking margin down by product⟧\n\n## Wind in your hair\n\n- You have worked with a distributor before\n- Experience in a yard\n'],
  ['a Markdown list with headings of a deeper level', '## Responsibilities\n\n### Front of house\n\n- ⟦Greet guests and take bookings⟧\n\n### Back office\n\n- ⟦Pay supplier invoices⟧\n'],
  ['an outline of numbers', '1. Position details\n1.1 Title: Bursar\n1.2 Reports to: Head\n2. Position summary\n2.1 The Bursar looks after the money of the school.\n3. Key responsibilities\n3.1 ⟦Pay invoices each week.⟧\n3.2 ⟦Prepare the yearly budget.⟧\n4. Selection criteria\n4.1 Essential\n4.1.1 A degree in accounting.\n4.2 Desirable\n4.2.1 Experience in a school.\n5. Performance indicators\n5.1 No late payments.\n'],
  ['a numbered list with a field for an item', 'Duties\n1. ⟦Run the shop.⟧\n2. ⟦Training⟧\n3. ⟦Order stock.⟧\n'],
]; // prettier-ignore

/** A line of a document, with the kind of the section it must be read in. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['Experience in a yard', '## What fills your week\n\n- Building the cash forecast\n\n## Wind in your hair\n\n- Experience in a yard\n', 'requirements'],
  ['Experience in a school.', '3. Selection criteria\n3.1 Essential\n3.1.1 A degree.\n3.2 Desirable\n3.2.1 Experience in a school.\n', 'preferred'],
  ['No late payments.', '3. Key responsibilities\n3.1 Pay invoices each week.\n4. Performance indicators\n4.1 No late payments.\n', 'kpi'],
]; // prettier-ignore

suite('a heading that stands alone', () => {
  for (const [label, kind] of NAMES)
    test(`is known in «${label}»`, () => {
      assert.equal(headingMeaning(label, false)?.kind, kind);
      assert.equal(headingMeaning(label, true)?.kind, kind);
    });

  for (const label of NO_NAMES)
    test(`is not seen in «${label}»`, () => {
      assert.equal(headingMeaning(label, false), undefined);
    });

  for (const [name, withDuties] of DUTIES) test(`leaves the duties right in ${name}`, () => assertDuties(withDuties));

  for (const [line, text, kind] of KINDS) test(`leaves «${line}» to ${String(kind)}`, () => assert.equal(sectionOf(text, line), kind));
});
