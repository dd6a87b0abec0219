import assert from 'node:assert/strict';
import { affirmedStretches, negationWords } from '../../../src/core/coverage/negatedDuties';
import { hasHan } from '../../../src/core/language';

const affirmed = (line: string): readonly string[] =>
  affirmedStretches(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end));

const capitalized = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

suite('duties that are negated', () => {
  for (const word of negationWords('not'))
    test(`by «${word}» at their beginning`, () => {
      const line = hasHan(word) ? `${word}数据分析` : `${capitalized(word)} handle complaints`;
      assert.deepEqual(affirmed(line), []);
      assert.deepEqual(affirmed(line.replace("'", '’')), []);
    });

  for (const subject of negationWords('subject'))
    test(`of «${subject}»`, () => {
      const line = hasHan(subject) ? `${subject}不负责数据分析` : `${capitalized(subject)} will not handle complaints`;
      assert.deepEqual(affirmed(line), []);
    });

  for (const word of negationWords('not-later'))
    test(`by «${word}» in a later clause`, () => assert.deepEqual(affirmed(`负责内容审核，${word}数据分析`), ['负责内容审核']));

  for (const line of [
    'Will handle complaints',
    'Needs assessment: ask shops what they lack',
    'Notify customers of delays',
    "Won't let a complaint wait",
    'Is not afraid to speak with customers',
    'The role plans campaigns',
    '不断优化流程',
    '处理无人认领的包裹',
  ])
    test(`are none of these: ${line}`, () => assert.deepEqual(affirmed(line), [line]));
});
