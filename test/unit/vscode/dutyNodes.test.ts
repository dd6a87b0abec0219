import assert from 'node:assert/strict';
import { assembleDocument } from '../../../src/core/assemble/assemble';
import { chooseDuties } from '../../../src/core/assemble/choose';
import { dutiesFor, roleById } from '../../../src/core/catalogue/find';
import { builtInCatalogue, DEFAULT_ROLE } from '../../../src/core/catalogue/load';
import { LEVELS } from '../../../src/core/catalogue/types';
import { coverDocument } from '../../../src/core/coverage/coverage';
import { readDocument } from '../../../src/core/document/read';
import { LANGUAGES } from '../../../src/core/language';
import { changedStates, checkedAfter, nodesOf, ordered, statesOf, type NodeState } from '../../../src/vscode/dutyNodes';

const catalogue = builtInCatalogue();
const role = roleById(catalogue, DEFAULT_ROLE);
const nodes = nodesOf(catalogue, { role, level: 'mid' }, undefined);

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

  test('have a tick for every duty that a new JD was made of', () => {
    for (const each of catalogue.roles) {
      for (const level of LEVELS) {
        for (const language of LANGUAGES) {
          const { text } = assembleDocument(catalogue, { role: each.id, level, language, kind: 'posting' });
          const document = readDocument(text);
          const read = { document, coverage: coverDocument(document, catalogue, each.id) };
          const states = statesOf(catalogue, { role: each, level, language, read });
          for (const { category, duties } of chooseDuties(catalogue, each, { level, language })) {
            const unticked = duties.filter(({ id }) => states.get(category.id)?.inDocument.has(id) !== true).map(({ id }) => id);
            assert.deepEqual(unticked, [], `${each.id} ${level} ${language}`);
          }
        }
      }
    }
  });

  test('begin with the duties that a new JD takes, and end with those of other roles', () => {
    for (const each of catalogue.roles) {
      for (const level of LEVELS) {
        for (const { category, duties } of nodesOf(catalogue, { role: each, level }, undefined)) {
          const own = dutiesFor(category, each, level);
          assert.deepEqual(duties.slice(0, own.length).map(({ duty }) => duty), own, `${each.id} ${level} ${category.id}`); // prettier-ignore
          assert.equal(new Set(duties.map(({ duty }) => duty)).size, category.duties.length);
        }
      }
    }
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
