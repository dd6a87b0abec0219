import assert from 'node:assert/strict';
import { roleById } from '../../../src/core/catalogue/find';
import { builtInCatalogue, DEFAULT_ROLE } from '../../../src/core/catalogue/load';
import { coverDocument } from '../../../src/core/coverage/coverage';
import { readDocument } from '../../../src/core/document/read';
import { changedStates, checkedAfter, nodesOf, ordered, statesOf, type NodeState } from '../../../src/vscode/dutyNodes';

const catalogue = builtInCatalogue();
const role = roleById(catalogue, DEFAULT_ROLE);
const nodes = nodesOf(catalogue, role, undefined);

function statesFor(text: string | undefined): ReadonlyMap<string, NodeState> {
  const document = readDocument(text ?? '');
  const read = text === undefined ? undefined : { document, coverage: coverDocument(document, catalogue, DEFAULT_ROLE) };
  return statesOf(catalogue, { role, level: 'mid', language: 'zh-CN', read });
}

suite('nodes of the tree', () => {
  test("stand in the role's order without a JD", () => {
    const ids = ordered(nodes, statesFor(undefined), role).map(({ category }) => category.id);
    assert.deepEqual(ids.slice(0, 8), [...(role?.core ?? []), ...(role?.recommended ?? [])]);
    assert.equal(ids.length, catalogue.categories.length);
  });

  test('put missing core categories first', () => {
    const states = statesFor('# 运营专员\n\n## 岗位职责\n\n- 撰写运营周报与月报，解读关键指标的变化原因，每月向管理层汇报\n');
    assert.ok((states.get('data-analysis')?.covered ?? 0) > 0);
    const ids = ordered(nodes, states, role).map(({ category }) => category.id);
    assert.ok(ids.indexOf('customer-relations') < ids.indexOf('data-analysis'));
    assert.equal(states.get('data-analysis')?.inDocument.size, 1);
  });

  test('keep the place of a core category that was missing, until it is core no more', () => {
    const states = statesFor('# 运营专员\n\n## 岗位职责\n\n- 撰写运营周报与月报，解读关键指标的变化原因，每月向管理层汇报\n');
    const idsWith = (kept: readonly string[]): readonly string[] =>
      ordered(nodes, states, role, new Set(kept)).map(({ category }) => category.id);
    const core = role?.core ?? [];
    assert.deepEqual(idsWith(['data-analysis']).slice(0, core.length), core);
    assert.deepEqual(idsWith(['budget-and-cost']), idsWith([]));
  });

  test('tell only what has changed', () => {
    const before = statesFor('## 岗位职责\n\n- 撰写运营周报\n');
    assert.deepEqual(changedStates(before, statesFor('## 岗位职责\n\n- 撰写运营周报\n\n\n')), []);
    assert.ok(changedStates(before, statesFor(undefined)).length > 0);
  });

  test('check the usual duties of a category, and clear all of them', () => {
    const [node] = nodes;
    assert.ok(node);
    const ids = node.duties.map(({ duty }) => duty.id);
    const checked = checkedAfter([], node, true);
    assert.deepEqual(checked, ids.slice(0, 2));
    assert.ok(node.duties[4]);
    assert.deepEqual(checkedAfter(checked, node.duties[4], true), [...checked, ids[4]]);
    assert.deepEqual(checkedAfter([...checked, ids[4] ?? ''], node, false), []);
  });
});
