/** What the names of sections that are, or could be, questions begin with. */
export const QUESTION_WORDS = ['what', 'who', 'where', 'when', 'how', 'why'];

const ASKS = new RegExp(`^(?:${QUESTION_WORDS.join('|')})\\b`);
const CONTRACTIONS: Readonly<Record<string, string>> = { "'ll": ' will', "'re": ' are', "'d": ' would', "'ve": ' have', "'m": ' am', "'s": ' is' }; // prettier-ignore
const CONTRACTED = /'(?:ll|re|d|ve|m|s)\b/g;
const ADVERBS = / (?:actually|really|exactly|typically|normally|usually|also)\b/g;
const I = /\bi am\b|\bam i\b|\b(?:i|me|my)\b/g;
const AS_YOU: Readonly<Record<string, string>> = { 'i am': 'you are', 'am i': 'are you', my: 'your' };
const INVERTED =
  /^(\w+(?: \w+)?) (do|does|would|will|can|could|should|are|is) (you|we|it|(?:the|this|your) (?:job|role|work|position|post|week|day|manager))\b ?/;

/**
 * A heading that asks, said as one that tells, so that both are known by one name: `what will i actually be doing` and `what you'll be
 * doing` are both `what you will be doing`. Undefined for what does not begin like a question.
 *
 * @param words a normalised label
 */
export function asStatement(words: string): string | undefined {
  if (!ASKS.test(words)) return undefined;
  const plain = words
    .replace(CONTRACTED, (ending) => CONTRACTIONS[ending] ?? ending)
    .replace(ADVERBS, '')
    .replace(I, (word) => AS_YOU[word] ?? 'you');
  const inverted = INVERTED.exec(plain);
  if (inverted === null) return plain;
  const [asked = '', opening = '', verb = '', subject = ''] = inverted;
  const rest = plain.slice(asked.length);
  if (verb === 'do') return `${opening} ${subject} ${rest}`.trim();
  if (verb === 'does') return `${opening} ${subject} ${rest.replace(/^\w+/, (word) => `${word}s`)}`.trim();
  return `${opening} ${subject} ${verb} ${rest}`.trim();
}
