import { foldCode } from '../classify/tokens';
import { lazily } from '../lazily';
import { COPIED_LINE_OPENINGS, COUNT_ENDS } from './residueLines';
import { vocabularyOf } from './terms';

/** The words by which no-paste-residue tells what was copied along, in lower case. */
export interface ResidueWords {
  readonly labels: readonly string[];
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

/** The first or the last two characters of words, each pair as a number; of words of one character, that one. */
type Edges = ReadonlySet<number>;

/** A character as the words are spelled: in lower case, half-width, with a plain apostrophe. */
function spelledAt(text: string, at: number): number {
  const code = foldCode(text.charCodeAt(at));
  return code === 0x2019 ? 39 : code;
}

const pairAt = (text: string, at: number): number => spelledAt(text, at) * 0x10000 + spelledAt(text, at + 1);
const startsOf = (words: readonly string[]): Edges =>
  new Set(words.map((word) => (word.length > 1 ? pairAt(word, 0) : spelledAt(word, 0))));
const endsOf = (words: readonly string[]): Edges =>
  new Set(words.map((word) => (word.length > 1 ? pairAt(word, word.length - 2) : spelledAt(word, 0))));

/** Whether one of the words may begin at a place. */
export const mayStart = (starts: Edges, text: string, at: number): boolean =>
  starts.has(pairAt(text, at)) || starts.has(spelledAt(text, at));

/** Whether one of the words may end before a place. */
export const mayEnd = (ends: Edges, text: string, end: number): boolean =>
  end > 0 && (ends.has(pairAt(text, end - 2)) || ends.has(spelledAt(text, end - 1)));

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
    buttons: new Set(buttons),
    calls: new Set(calls),
    pages: new Set(pages),
    tails,
    leads,
    mailLeads,
    leadStarts: startsOf([...COPIED_LINE_OPENINGS, ...leads, ...mailLeads]),
    labelEnds: endsOf(labels),
    ends: endsOf([...buttons, ...calls, ...pages, ...tails, ...badges, ...COUNT_ENDS]),
    badges: new Set(badges),
    tailEnds: endsOf(tails),
    longestButton: Math.max(...[...buttons, ...calls, ...pages].map(({ length }) => length)),
  };
});
