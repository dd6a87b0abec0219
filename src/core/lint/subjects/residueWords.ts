import { foldCode } from '../../classify/tokens';
import { lazily } from '../../lazily';
import { vocabularyOf } from '../matching/vocabulary';
import { copiedLineOpenings, countEnds } from './residueLines';

/** The words by which no-paste-residue tells what was copied along, in lower case. */
export interface ResidueWords {
  readonly labels: readonly string[];
  /** Those of the labels that name a number by which applicants may be asked to refer to the posting. */
  readonly references: readonly string[];
  readonly buttons: ReadonlySet<string>;
  /** Buttons whose words may as well be the heading of a closing paragraph. */
  readonly calls: ReadonlySet<string>;
  /** Headings of the page that the posting was on. */
  readonly pages: ReadonlySet<string>;
  readonly tails: readonly string[];
  /** The beginnings of sentences that a job board adds, and how these and other lines begin that are told by it. */
  readonly leads: readonly string[];
  /** What mail programs and mailing lists add. */
  readonly mailLeads: readonly string[];
  readonly leadStarts: Edges;
  /** How labels end, and buttons and tails: most lines have neither before a colon nor at their end. */
  readonly labelEnds: Edges;
  readonly ends: Edges;
  readonly tailEnds: Edges;
  readonly badges: ReadonlySet<string>;
  readonly longestButton: number;
}

/** How words begin, or how they end: a mark at the hash of the two characters there (a few other pairs have the same), and words of one character. */
interface Edges {
  readonly pairs: Uint8Array;
  readonly single: ReadonlySet<number>;
}

const EDGE_PLACES = 2 ** 12;

/** A character as the words are spelled: in lower case, half-width, with a plain apostrophe. */
function spelledAt(text: string, at: number): number {
  const code = foldCode(text.charCodeAt(at));
  return code === 0x2019 ? 39 : code;
}

const placeOf = (first: number, second: number): number => (first * 31 + second) & (EDGE_PLACES - 1);

function edgesOf(words: readonly string[], atEnd: boolean): Edges {
  const pairs = new Uint8Array(EDGE_PLACES);
  const single = new Set<number>();
  for (const word of words) {
    const at = atEnd ? word.length - 2 : 0;
    if (word.length > 1) pairs[placeOf(spelledAt(word, at), spelledAt(word, at + 1))] = 1;
    else single.add(spelledAt(word, 0));
  }
  return { pairs, single };
}

/** Whether one of the words may begin at a place. */
export function mayStart({ pairs, single }: Edges, text: string, at: number): boolean {
  const first = spelledAt(text, at);
  return pairs[placeOf(first, spelledAt(text, at + 1))] === 1 || single.has(first);
}

/** Whether one of the words may end before a place. */
export function mayEnd({ pairs, single }: Edges, text: string, end: number): boolean {
  const last = spelledAt(text, end - 1);
  return pairs[placeOf(spelledAt(text, end - 2), last)] === 1 || single.has(last);
}

/** The words of the list of no-paste-residue; made on first use. */
export const residueWords = lazily((): ResidueWords => {
  const terms = (id: string): readonly string[] => vocabularyOf('no-paste-residue', id);
  const labels = terms('label');
  const buttons = terms('button');
  const calls = terms('call');
  const pages = terms('page');
  const tails = terms('tail');
  const leads = terms('lead');
  const mailLeads = terms('mail-lead');
  const badges = terms('badge');
  return {
    labels,
    references: terms('reference'),
    buttons: new Set(buttons),
    calls: new Set(calls),
    pages: new Set(pages),
    tails,
    leads,
    mailLeads,
    leadStarts: edgesOf([...copiedLineOpenings(), ...leads, ...mailLeads], false),
    labelEnds: edgesOf(labels, true),
    ends: edgesOf([...buttons, ...calls, ...pages, ...tails, ...badges, ...countEnds()], true),
    badges: new Set(badges),
    tailEnds: edgesOf(tails, true),
    longestButton: Math.max(...[...buttons, ...calls, ...pages].map(({ length }) => length)),
  };
});
