import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { categoryById } from '../../../src/core/catalogue/find';
import { categoriesOfDuties, evidenceOfDuty } from '../../../src/core/coverage/dutyCategories';
import { leanOnOthers } from '../../../src/core/coverage/otherDuties';
import { NO_CATEGORY } from '../../../src/core/classify/noCategory';
import { CATCH_ALLS, EXPRESSING, NEAR_MISSES } from './dutyLines';

const catalogue = builtInCatalogue();
const categoriesOf = (line: string): readonly string[] => categoriesOfAll(line)[0] ?? [];

/** The categories of the duties of one posting. */
function categoriesOfAll(...lines: readonly string[]): readonly (readonly string[])[] {
  const starts = lines.map((_, n) => lines.slice(0, n).join('\n').length + Math.min(n, 1));
  const spans = lines.map((line, n) => ({ start: starts[n] ?? 0, end: (starts[n] ?? 0) + line.length }));
  return categoriesOfDuties(catalogue, lines.join('\n'), spans);
}

suite('the categories of a duty', () => {
  for (const [category, line] of EXPRESSING) {
    test(`«${line}» expresses ${category}, and says by which words`, () => {
      assert.ok(categoriesOf(line).includes(category), categoriesOf(line).join());
      const found = categoryById(catalogue, category);
      assert.ok(found);
      const evidence = evidenceOfDuty(found, line, { start: 0, end: line.length });
      assert.ok(evidence.length > 0);
      for (const { start, end } of evidence) assert.ok(start < end && end <= line.length);
    });
  }

  for (const [category, line] of NEAR_MISSES) {
    test(`«${line}» does not express ${category}`, () => {
      assert.ok(!categoriesOf(line).includes(category), categoriesOf(line).join());
    });
  }

  for (const line of CATCH_ALLS) {
    test(`«${line}» expresses none`, () => {
      assert.deepEqual(categoriesOf(line), []);
    });
  }

  const denied = [
    '不负责数据分析',
    '本岗位不涉及预算编制',
    '无需做客户投诉处理',
    '无需做客户投诉处理，由客服团队负责',
    '不负责数据分析，也不参与预算编制',
    'No data analysis',
    'No data analysis or reporting required',
    'You will not handle complaints',
    'You won’t handle complaints. The support team does that',
    'This role does not include budgeting',
    'Not responsible for training new staff',
  ];
  for (const line of denied) {
    test(`«${line}» expresses none, as it is no part of the job`, () => {
      assert.deepEqual(categoriesOf(line), []);
    });
  }

  const affirmed: readonly (readonly [line: string, categories: readonly string[]])[] = [
    ['不断优化流程', ['process-optimization']],
    ['不仅负责数据分析，还负责客户投诉处理', ['customer-relations', 'data-analysis']],
    ['不定期组织培训', ['training-and-team-building']],
    ['不负责数据分析，只负责客户投诉处理', ['customer-relations']],
    ['负责内容审核，不负责数据分析', ['content-operations']],
    ['无需经验，按流程回复客户咨询', ['customer-relations']],
    ['No-code automations: shorten the steps of the sales team', ['process-optimization']],
    ['No two days are alike: handle customer complaints', ['customer-relations']],
    ['No complaint is left unanswered: reply to customers within a day', ['customer-relations']],
    ['Do not let a complaint wait: answer customers within an hour', ['customer-relations']],
    ['You will not only analyse data but also write reports', ['data-analysis']],
    ['You will not handle complaints, but you analyse sales data every week', ['data-analysis']],
    ['No experience needed. Answer customer complaints by phone', ['customer-relations']],
  ];
  for (const [line, categories] of affirmed) {
    test(`«${line}» expresses ${categories.join(' and ')} and nothing else`, () => {
      assert.deepEqual([...categoriesOf(line)].sort(), categories);
    });
  }

  test('of every wording of the catalogue include its own', () => {
    for (const { id, duties } of catalogue.categories)
      for (const { text } of duties)
        for (const wording of Object.values(text).flatMap((levels) => Object.values(levels)))
          assert.ok(categoriesOf(wording).includes(id), `${id}: ${wording}`);
  });

  test('of an English duty with Chinese names in it are told with their evidence', () => {
    const line = 'Write posts for our official accounts on WeChat (微信) and Weibo (微博) and manage the content calendar';
    const category = categoryById(catalogue, 'content-operations');
    assert.ok(category && categoriesOf(line).includes(category.id));
    assert.ok(evidenceOfDuty(category, line, { start: 0, end: line.length }).length > 0);
  });

  test('are read within the span only, and the same wherever the line stands', () => {
    const before = '每周统计销售数据，制作数据报表\n';
    const line = '处理客户投诉，提升客户满意度';
    const span = { start: before.length, end: before.length + line.length };
    assert.deepEqual(categoriesOfDuties(catalogue, `${before}${line}\n招聘与培训`, [span]), [categoriesOf(line)]);
  });
});

suite('the categories of a duty among others', () => {
  const MONEY = [
    'Pay supplier invoices and post them to the ledger',
    'Prepare the monthly budget report',
    'Reconcile the bank statements every week',
  ];
  const PEOPLE = [
    'Train new colleagues in their first month',
    'Interview candidates and make offers',
    'Coach team leaders and run team meetings',
  ];
  const CUSTOMERS = ['Answer customers by phone and e-mail', 'Handle complaints until they are solved', 'Call key clients every quarter'];

  const open: readonly (readonly [line: string, others: readonly string[], categories: readonly string[]])[] = [
    ['Look after the accounts', [], ['daily-operations']],
    ['Look after the accounts', MONEY, ['budget-and-cost']],
    ['Look after the accounts', CUSTOMERS, ['customer-relations']],
    ['Run the sessions', [], ['daily-operations']],
    ['Run the sessions', MONEY, ['daily-operations']],
    ['Run the sessions', PEOPLE, ['training-and-team-building']],
    ['Return calls', [], ['daily-operations']],
    ['Return calls', MONEY, ['daily-operations']],
    ['Return calls', CUSTOMERS, ['customer-relations']],
  ];
  for (const [line, others, categories] of open) {
    test(`«${line}» ${others.length === 0 ? 'alone' : `beside «${others[0] ?? ''}»`} expresses ${categories.join(' and ') || 'none'}`, () => {
      assert.deepEqual(categoriesOfAll(line, ...others)[0], categories);
      assert.deepEqual(categoriesOfAll(...others, line).at(-1), categories, 'wherever it stands');
    });
  }

  test('stay what its own words say', () => {
    assert.deepEqual(categoriesOfAll('Train new colleagues in their first month', ...MONEY)[0], ['training-and-team-building']);
    assert.deepEqual(categoriesOfAll('Other duties as assigned', ...MONEY)[0], []);
    assert.deepEqual(categoriesOfAll('No data analysis', 'Build dashboards', 'Analyse sales data every week')[0], []);
  });

  test('are those of the duty alone where it is Chinese', () => {
    const lines = ['检查报表', '每月编制预算', '审核供应商发票并付款', '跟进请求'];
    assert.deepEqual(categoriesOfAll(...lines), lines.map(categoriesOf)); // prettier-ignore
  });
});

suite('leaning on other duties', () => {
  const model = { classes: ['a', 'b', NO_CATEGORY], shares: [0.2, 0.2, 0.2] };
  const leaned = (...scores: readonly (readonly number[])[]): number[][] => {
    const duties = scores.map((one) => ({ model, scores: [...one] }));
    leanOnOthers(duties);
    return duties.map((duty) => duty.scores);
  };

  test('changes nothing of one duty, nor what says that it expresses none', () => {
    assert.deepEqual(leaned([1, -1, 0.5]), [[1, -1, 0.5]]);
    assert.deepEqual(leaned([1, -1, 0.5], [4, -4, 4]).map(([, , none]) => none), [0.5, 4]); // prettier-ignore
    assert.deepEqual(leaned(), []);
  });

  test('raises what the others express and lowers what they do not, the more of them the more', () => {
    const beside = (count: number): readonly number[] => leaned([0, 0, 0], ...Array.from({ length: count }, () => [9, -9, 0]))[0] ?? [];
    const raised = [0, 1, 2, 5].map((count) => beside(count)[0] ?? 0);
    const lowered = [0, 1, 2, 5].map((count) => beside(count)[1] ?? 0);
    assert.deepEqual(
      raised,
      [...new Set(raised)].sort((a, b) => a - b),
    );
    assert.deepEqual(
      lowered,
      [...new Set(lowered)].sort((a, b) => b - a),
    );
  });

  test('takes no duty for a reason of its own', () => {
    const expected = (0.5 + 4 * 0.2) / 5;
    assert.equal(leaned([9, -9, 0], [0, 0, 0])[0]?.[0], 9 + 0.3 * Math.log(expected / 0.2));
  });
});
