import { lazily } from '../../lazily';
import { normalizeLabel } from '../headings/labelSpelling';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';
import { wordsOf } from '../words';

/** So many units at the top hold the title and what a board writes below it. */
const TOP = 6;
/** So many may be the lines of a board, of which the button is the last. */
const BOARD = 12;
/** No button has more on it, in UTF-16 units. */
const LONGEST = 30;
const OF_APPLYING = /apply|申请|投递/;
/** What is written on the buttons of a board: `apply for this job`, `apply now`. */
const buttons = lazily(() => new Set(wordsOf('button')));

/**
 * Makes plain lines of the buttons that a board has above the posting, so that the posting is not taken for what their words announce;
 * only where sections with names follow.
 */
export function withoutButtons(text: string, units: readonly RawUnit[]): readonly RawUnit[] {
  const at = units.slice(0, TOP).findIndex((unit) => isButton(text, unit));
  const named = units.findIndex(({ heading }, n) => n > at && heading?.meaning !== undefined && heading.meaning.kind !== 'apply');
  if (at < 0 || named < 0) return units;
  return units.map((unit, n) => (n < TOP && n < named && isButton(text, unit) ? asLine(unit) : unit));
}

const isButton = (text: string, { heading, content: { start, end } }: RawUnit): boolean =>
  heading?.meaning?.kind === 'apply' && !heading.inline && heading.level === 0 && buttons().has(normalizeLabel(text.slice(start, end)));

/** What a button says is how to apply; «Save» is nothing of the posting. */
export function settleButtons(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[]): void {
  for (const [n, { form, glued, heading, content }] of units.slice(0, BOARD).entries()) {
    const { start, end } = content;
    if (heading !== undefined || glued || (form !== 'paragraph' && form !== 'item') || end - start > LONGEST) continue;
    const words = normalizeLabel(text.slice(start, end));
    if (buttons().has(words)) kinds[n] = OF_APPLYING.test(words) ? 'apply' : undefined;
  }
}

function asLine({ span, content, mark, glued, apart }: RawUnit): RawUnit {
  return { form: mark === 'none' ? 'paragraph' : 'item', span, content, mark, glued, apart };
}
