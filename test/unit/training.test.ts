import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CLASS_BASE, WEIGHT_ZERO, type ModelHeader } from '../../src/core/classify/linearModel';
import { dutyCategoryClassifier, lineKindClassifier } from '../../src/core/classify/models';
import { tasks, type Task } from '../../scripts/train';
import { score, type Weights } from '../../scripts/training';
import { EXPRESSING } from './coverage/dutyLines';

/** The weights of a model file, as the trainer has them. */
function weightsOf(file: string): Weights {
  const [first = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const { bias, classes, patterns, step } = JSON.parse(first) as ModelHeader;
  const rowOf = (code: string): Float64Array => {
    const row = new Float64Array(classes.length);
    for (let at = 0; at < code.length; at += 2) row[code.charCodeAt(at) - CLASS_BASE] = (code.charCodeAt(at + 1) - WEIGHT_ZERO) * step;
    return row;
  };
  const grams = lines.map((line): [string, number] => [line.slice(0, line.indexOf('\t')), Number(line.slice(line.indexOf('\t') + 1))]);
  return { bias: Float64Array.from(bias), patterns: patterns.map(rowOf), grams: new Map(grams) };
}

const classifierOf = ({ name, options }: Task) =>
  (name.startsWith('line-kinds') ? lineKindClassifier : dutyCategoryClassifier)(options.language);

suite('what was trained is what is used', () => {
  for (const task of tasks()) {
    test(`by ${task.name}, to the last digit, with punctuation around and without`, () => {
      const weights = weightsOf(task.file);
      for (const [, line] of EXPRESSING) {
        for (const text of [line, `${line}。`, `${line}.`, `“${line}”, ${line}；`]) {
          const used = [...classifierOf(task).score(text, 0, text.length)];
          const trained = score(weights, text, task.options);
          used.forEach((value, c) => assert.ok(Math.abs(value - (trained[c] ?? NaN)) < 1e-9, `${task.options.classes[c] ?? ''}: ${text}`));
        }
      }
    });
  }
});
