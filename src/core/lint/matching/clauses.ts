import type { Span } from '../../text';

/** How far a clause is looked at on either side, in characters: guards must not make a huge line quadratic. */
const CLAUSE_REACH = 120;

/** The clause around a stretch of the folded text: from the last to the next `。；;!?` or line break, no more than 120 characters either way. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const least = Math.max(0, start - CLAUSE_REACH);
  let from = start;
  while (from > least && !endsClause(text.charCodeAt(from - 1))) from--;
  const most = Math.min(text.length, end + CLAUSE_REACH);
  let to = end;
  while (to < most && !endsClause(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/** `。；;!?` and line breaks. */
function endsClause(code: number): boolean {
  return code === 0x3002 || code === 0xff1b || code === 59 || code === 33 || code === 63 || code === 10 || code === 13;
}
