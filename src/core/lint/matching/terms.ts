import { headingMeaning } from '../../document/headings/labels';
import { SECTION_KINDS, type JobDescription, type SectionKind, type Unit } from '../../document/types';
import { lazily } from '../../lazily';
import { literalsAt, literalTrieOf, mayBegin, openingsOf, type LiteralTrie, type Openings } from '../../literalTrie';
import type { Span } from '../../text';
import { isHarmless } from './harmlessTerms';
import { foldWords, type NormalizedText } from './normalize';
import { builtInTerms, type TermEntry, type TermList } from './termLists';

/** An occurrence of a term. */
export interface TermMatch {
  readonly entry: TermEntry;
  /** In the source text. */
  readonly span: Span;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** Index into the document's units; -1 for the title and text outside units. */
  readonly unit: number;
  readonly section: SectionKind | 'title' | undefined;
}

/** All terms of many lists, found in one pass over a text. */
export interface TermMatcher {
  readonly trie: LiteralTrie<Meaning>;
  readonly openings: Openings;
  /** How many entries there are. */
  readonly entries: number;
}

/** What a term stands for: the entries that list it. */
interface Meaning {
  readonly length: number;
  readonly owners: Owner[];
}

/** An entry as it is looked for. */
interface Owner {
  readonly rule: string;
  readonly entry: TermEntry;
  /** The matcher's own number of the entry. */
  readonly index: number;
  /** The sections that the entry speaks in, as bits (see {@link bitOfSection}). */
  readonly sections: number;
}

/** The matcher of the built-in lists; made on first use. */
export const builtInMatcher = lazily(() => matcherOf(builtInTerms()));

/** Puts lists into one matcher. */
export function matcherOf(lists: readonly TermList[]): TermMatcher {
  const meanings = new Map<string, Meaning>();
  let count = 0;
  for (const { rule, entries } of lists) {
    for (const entry of entries) {
      if (entry.vocabulary === true) continue;
      const owner: Owner = { rule, entry: foldEntry(entry), index: count++, sections: sectionsOf(entry) };
      for (const term of entry.terms) {
        const folded = foldWords(term);
        const meaning = meanings.get(folded);
        if (meaning === undefined) meanings.set(folded, { length: folded.length, owners: [owner] });
        else meaning.owners.push(owner);
      }
    }
  }
  return { trie: literalTrieOf(meanings), openings: openingsOf(meanings.keys()), entries: count };
}

/** An entry whose guards are folded as the text is. */
function foldEntry(entry: TermEntry): TermEntry {
  const fold = (words: readonly string[] | undefined): readonly string[] | undefined => words?.map(foldWords);
  const guards = {
    within: fold(entry.within),
    notBefore: fold(entry.notBefore),
    notAfter: fold(entry.notAfter),
    needs: fold(entry.needs),
    notWith: fold(entry.notWith),
  };
  return { ...entry, ...Object.fromEntries(Object.entries(guards).filter(([, words]) => words !== undefined)) };
}

/** Finds the terms in a document, by rule; masked text and harmless uses are left out. */
export function findTerms(
  { trie, openings, entries }: TermMatcher,
  document: JobDescription,
  normalized: NormalizedText,
): ReadonlyMap<string, readonly TermMatch[]> {
  const matches = new Map<string, TermMatch[]>();
  /** How far the last match of each entry reaches. */
  const reached = new Int32Array(entries);
  const places = placesOf(document);
  const { text, codes } = normalized;
  const found: number[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    // No Latin term begins within a word.
    at = isWordCode(codes[start] ?? 0) ? endOfWord(codes, start) : start + 1;
    if (!mayBegin(openings, codes, start)) continue;
    const count = literalsAt(trie, codes, start, found);
    if (count === 0) continue;
    const place = places(normalized.sourceAt(start));
    if (place === undefined) continue;
    for (let n = count - 1; n >= 0; n--) {
      const meaning = trie.values[found[n] ?? 0];
      if (meaning === undefined) continue;
      const end = start + meaning.length;
      for (const { rule, entry, index, sections } of meaning.owners) {
        // Starts only ascend, so that what reaches as far as an earlier match of the entry lies within it.
        if ((sections & place.bit) === 0 || (reached[index] ?? 0) >= end || !endsWord(codes, end, entry.prefixes ?? false)) continue;
        if (isHarmless(rule, entry, text, start, end)) continue;
        const { unit, section } = place;
        const term: TermMatch = { entry, span: normalized.toSource(start, end), start, end, unit, section };
        reached[index] = end;
        const list = matches.get(rule);
        if (list === undefined) matches.set(rule, [term]);
        else list.push(term);
      }
    }
  }
  return matches;
}

interface Place {
  readonly unit: number;
  readonly section: SectionKind | 'title' | undefined;
  readonly bit: number;
}

/** Answers, for offsets asked in ascending order, where in the document they lie; undefined for masked text, quotations and the names of sections. */
function placesOf(document: JobDescription): (offset: number) => Place | undefined {
  const { text, units, masks, title } = document;
  let unit = 0;
  let mask = 0;
  let known = -1;
  let place: Place | undefined;
  const placeIn = ({ form, content, section }: Unit): Place | undefined => {
    if (form === 'quote') return undefined;
    // `**仅限女性**` is formed as a heading, but says something.
    if (form === 'heading' && headingMeaning(text.slice(content.start, content.end), false) !== undefined) return undefined;
    return { unit, section, bit: bitOfSection(section) };
  };
  return (offset) => {
    if (title !== undefined && offset >= title.span.start && offset < title.span.end) return TITLE;
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= offset) mask++;
    if ((masks[mask]?.start ?? Infinity) <= offset) return undefined;
    while (unit < units.length && (units[unit]?.span.end ?? 0) <= offset) unit++;
    const at = units[unit];
    if (at === undefined || at.span.start > offset) return undefined;
    if (known !== unit) {
      known = unit;
      place = placeIn(at);
    }
    return place;
  };
}

/** The bit that stands for a section, for the title, or for text that is in no section. */
function bitOfSection(section: SectionKind | 'title' | undefined): number {
  if (section === undefined) return 1;
  return section === 'title' ? 2 : 4 << SECTION_KINDS.indexOf(section);
}

const TITLE: Place = { unit: -1, section: 'title', bit: bitOfSection('title') };

/** The sections that an entry speaks in, as bits. */
function sectionsOf(entry: TermEntry): number {
  const bits = (kinds: readonly (SectionKind | 'title' | 'none')[]): number =>
    kinds.reduce((sum, kind) => sum | bitOfSection(kind === 'none' ? undefined : kind), 0);
  return (entry.in === undefined ? ~bitOfSection('equality') : bits(entry.in)) & ~bits(entry.notIn ?? []);
}

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

function endOfWord(codes: Uint16Array, start: number): number {
  let end = start + 1;
  while (isWordCode(codes[end] ?? 0)) end++;
  return end;
}

/** Latin terms are whole words (or, with `prefixes`, beginnings of words); Chinese ones may stand anywhere. */
function endsWord(codes: Uint16Array, end: number, prefixes: boolean): boolean {
  return prefixes || !isWordCode(codes[end - 1] ?? 0) || !isWordCode(codes[end] ?? 0);
}
