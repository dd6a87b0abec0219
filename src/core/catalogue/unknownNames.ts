import { problemAt, type FileProblem, type FileProblemId } from '../fileProblems';
import { nearest } from '../nearest';
import { startOf, type Span } from '../text';
import type { Catalogue } from './types';

/** No name is longer, in UTF-16 units: what is, is not compared with all of them, and not told in full. */
const LONGEST = 80;

/** Says that there is no such name; what is near is told, or else, for few names, what there is. */
export function unknownName(
  id: FileProblemId,
  value: string,
  span: Span,
  names: readonly string[],
  listed: readonly string[],
): FileProblem {
  const near = value.length > LONGEST ? '' : (nearest(value, names)[0] ?? '');
  return problemAt(id, span, { value: shortened(value), near, known: near === '' ? listed.join(', ') : '' });
}

/** Says that there is no such role. */
export function unknownRole({ roles }: Catalogue, value: string, span: Span): FileProblem {
  const ids = roles.map(({ id }) => id);
  return unknownName('unknown-role', value, span, [...ids, ...roles.flatMap(({ title }) => [title['zh-CN'], title.en])], ids);
}

/** Says that there is no such category. */
export function unknownCategory({ categories }: Catalogue, value: string, span: Span): FileProblem {
  const ids = categories.map(({ id }) => id);
  return unknownName('unknown-category', value, span, [...ids, ...categories.flatMap(({ name }) => [name['zh-CN'], name.en])], ids);
}

/** Says that there is no such duty. */
export function unknownDuty({ categories }: Catalogue, value: string, span: Span): FileProblem {
  return unknownName('unknown-duty', value, span, categories.flatMap(({ duties }) => duties.map(({ id }) => id)), []); // prettier-ignore
}

/** A text as it is told: of a long one the beginning. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${startOf(text, { start: 0, end: text.length }, LONGEST)}…` : text;
}
