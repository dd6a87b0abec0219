import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { score, type UsableWeights } from '../../../scripts/training';
import { tasks, type Task } from '../../../scripts/trainingTasks';
import { addToken, gramValue, tokenNumber, tokensOfGram } from '../../../src/core/classify/gramHash.mts';
import { CLASS_BASE, WEIGHT_ZERO } from '../../../src/core/classify/linearModel';
import { dutyCategoryClassifier, lineKindClassifier } from '../../../src/core/classify/models';
import { packModel, unpackModel } from '../../../src/core/classify/packedModel.mts';
import type { PackedHeader } from '../../../src/core/classify/readModel';
import { EXPRESSING } from '../coverage/dutyLines';

/** The weights of a model as it is bundled, as the trainer has them: where the model takes a strange n-gram for one of its own, so do these. */
function weightsOf({ file, options }: Task): UsableWeights {
  const { header: text, features, grams, patterns } = unpackModel(packModel(readFileSync(file, 'utf8')));
  const header = JSON.parse(text) as PackedHeader;
  const { bias, classes, step, language } = header;
  const rowOf = (code: string): Float64Array => {
    const row = new Float64Array(classes.length);
    for (let at = 0; at < code.length; at += 2) row[code.charCodeAt(at) - CLASS_BASE] = (code.charCodeAt(at + 1) - WEIGHT_ZERO) * step;
    return row;
  };
  const { names } = options.concepts;
  const patternOf = new Map(Array.from(grams, (value, n) => [value, patterns[n] ?? -1]));
  const get = (gram: string): number | undefined => {
    const [low = '', high = low] = gram.slice(1).split('@');
    if (gram.startsWith('@')) return (features[names.indexOf(low) * names.length + names.indexOf(high)] ?? 0) - 1;
    const tokens = tokensOfGram(gram, language).map((token) => tokenNumber(token, language));
    return patternOf.get(gramValue(tokens.reduce(addToken, header.seed)));
  };
  return { bias: Float64Array.from(bias), patterns: header.patterns.map(rowOf), grams: { get } };
}

const classifierOf = ({ name, options }: Task) =>
  (name.startsWith('line-kinds') ? lineKindClassifier : dutyCategoryClassifier)(options.language);

suite('what was trained is what is used', () => {
  for (const task of tasks()) {
    test(`by ${task.name}, to the last digit, with punctuation around and without`, () => {
      const weights = weightsOf(task);
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
