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
  /** The beginnings of sentences that a job board adds, and the first characters of these and of other lines that are told by how they begin. */
  readonly leads: readonly string[];
  /** What mail programs and mailing lists add. */
  readonly mailLeads: readonly string[];
  readonly leadStarts: ReadonlySet<number>;
  /** The last characters of labels, and of buttons and tails, in lower case: most lines have neither before a colon nor at their end. */
  readonly labelEnds: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly tailEnds: ReadonlySet<number>;
  readonly badges: ReadonlySet<string>;
  readonly longestButton: number;
}

/** The words of the list of no-paste-residue; made on first use. */
export const residueWords = lazily((): ResidueWords => {
  const terms = (id: string): readonly string[] => vocabularyOf('no-paste-residue', id);
  const endsOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => word.charCodeAt(word.length - 1)));
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
    leadStarts: new Set([...COPIED_LINE_OPENINGS, ...leads, ...mailLeads].map((lead) => lead.charCodeAt(0))),
    labelEnds: endsOf(labels),
    ends: endsOf([...buttons, ...calls, ...pages, ...tails, ...badges, ...COUNT_ENDS]),
    badges: new Set(badges),
    tailEnds: endsOf(tails),
    longestButton: Math.max(...[...buttons, ...calls, ...pages].map(({ length }) => length)),
  };
});
