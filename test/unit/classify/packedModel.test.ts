import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { findConcepts, roomFor } from '../../../src/core/classify/conceptWords';
import { addToken, gramValue, tokenNumber, tokensOfGram } from '../../../src/core/classify/gramHash.mts';
import { placeOfGram, type ModelHeader } from '../../../src/core/classify/linearModel';
import { packModel, unpackModel } from '../../../src/core/classify/packedModel.mts';
import { readModel } from '../../../src/core/classify/readModel';

/** What is packed: the header, and the n-grams and concepts with the weights of their patterns. */
function parsed(file: string): { header: ModelHeader; rows: readonly (readonly [gram: string, weights: string])[] } {
  const [first = '', ...lines] = file.trim().split('\n');
  const header = JSON.parse(first) as ModelHeader;
  const rows = lines.map((line) => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), header.patterns[Number(line.slice(tab + 1))] ?? ''] as const;
  });
  return { header, rows };
}

suite('a packed model', () => {
  for (const file of globSync('src/core/classify/weights/*/*.tsv')) {
    const text = readFileSync(file, 'utf8');
    const packed = packModel(text);

    test(`of ${file} has the weights of every n-gram, and hardly any others`, () => {
      const { header, rows } = parsed(text);
      const { grams } = readModel(packed);
      const unpacked = unpackModel(packed);
      const patterns = (JSON.parse(unpacked.header) as ModelHeader).patterns;
      const placeOf = (tokens: readonly string[]): number =>
        placeOfGram(grams, gramValue(tokens.map((token) => tokenNumber(token, header.language)).reduce(addToken, grams.seed))); // prettier-ignore
      const weightsAt = new Map(Array.from(unpacked.grams, (value, n) => [value + 1, patterns[unpacked.patterns[n] ?? 0]] as const));
      const own = rows.filter(([gram]) => !gram.startsWith('@'));
      assert.equal(unpacked.grams.length, own.length);
      for (const [gram, weights] of own) assert.equal(weightsAt.get(grams.keys[placeOf(tokensOfGram(gram, header.language))] ?? 0), weights, gram); // prettier-ignore
      const strange = own.map(([gram]) => [...tokensOfGram(gram, header.language), 'ß', 'ß']);
      assert.ok(strange.filter((tokens) => placeOf(tokens) >= 0).length <= own.length / 500);
    });

    test(`of ${file} knows the words of every concept, from the first token to the last, and hardly any others`, () => {
      const { header, rows } = parsed(text);
      const { conceptWords } = readModel(packed);
      const found = roomFor(10);
      const conceptsIn = (tokens: readonly string[]): readonly number[] => {
        const numbers = tokens.map((token) => tokenNumber(token, header.language));
        const count = findConcepts(conceptWords, numbers, 0, numbers.length, found);
        return [...found.concepts.subarray(0, count)].filter((_, n) => found.firsts[n] === 0 && found.lasts[n] === tokens.length - 1);
      };
      const conceptsOf = new Map<string, number[]>();
      Object.values(header.concepts).forEach((words, concept) => {
        for (const word of words) conceptsOf.set(word, [...(conceptsOf.get(word) ?? []), concept]);
      });
      for (const [word, concepts] of conceptsOf) assert.deepEqual(conceptsIn(tokensOfGram(word, header.language)), concepts, word);
      for (const [gram] of rows) if (!gram.startsWith('@') && !conceptsOf.has(gram)) assert.deepEqual(conceptsIn(tokensOfGram(gram, header.language)), [], gram); // prettier-ignore
      const strange = Array.from(conceptsOf.keys(), (word) => [...tokensOfGram(word, header.language), 'ß']);
      assert.ok(strange.filter((tokens) => conceptsIn(tokens).length > 0).length <= conceptsOf.size / 500);
    });

    test(`of ${file} has the weights of every concept and pair`, () => {
      const { header, rows } = parsed(text);
      const { conceptCount, features, header: kept } = unpackModel(packed);
      const { patterns } = JSON.parse(kept) as ModelHeader;
      const names = Object.keys(header.concepts);
      assert.equal(conceptCount, names.length);
      const found = names.flatMap((low, one) =>
        names.flatMap((high, other) => {
          const pattern = features[one * names.length + other] ?? 0;
          return pattern === 0 ? [] : [[one === other ? `@${low}` : `@${low}@${high}`, patterns[pattern - 1] ?? ''] as const];
        }),
      );
      assert.deepEqual(new Map(found), new Map(rows.filter(([gram]) => gram.startsWith('@'))));
    });
  }
});
