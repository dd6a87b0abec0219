import { json as sectionsJson } from 'data:sections';
import { childOf } from '../../hashTrie';
import type { Language, Localized } from '../../language';
import { lazily } from '../../lazily';
import { literalTrieOf, type LiteralTrie } from '../../literalTrie';
import type { SectionKind } from '../types';
import { DEMANDING } from './headingForms';
import { foldLetter, isEdge, isGap, normalizeLabel, withoutGaps } from './labelSpelling';
import { asStatement, QUESTION_WORDS } from './questions';
import { TRADITIONAL_CODES } from './traditional';

/** One kind of section as `data/sections.yaml` describes it. */
export interface SectionNames {
  readonly kind: SectionKind;
  readonly names: Localized;
  readonly synonyms: Localized<readonly string[]>;
  readonly weak?: Localized<readonly string[]>;
  /** Names that head a section only as «name: text», and only for this line. */
  readonly fields?: Localized<readonly string[]>;
  readonly hints: Localized<readonly string[]>;
  /** Whether «name: text» on one line is that section for this line only. */
  readonly label?: boolean;
}

/** What a heading's words tell: `sure` names just this section, `weak` often wraps others, `hint` merely contains a name. */
export interface HeadingMeaning {
  readonly kind: SectionKind;
  readonly strength: 'sure' | 'weak' | 'hint';
  readonly label: boolean;
}

interface LabelIndex {
  readonly names: ReadonlyMap<string, HeadingMeaning>;
  readonly fields: ReadonlyMap<string, HeadingMeaning>;
  /** The names that are or could be questions, as statements. */
  readonly asked: ReadonlyMap<string, HeadingMeaning>;
  /** The names and the filler and question words before them, without their spaces. */
  readonly openings: LiteralTrie<true>;
  readonly hints: readonly { readonly words: string; readonly meaning: HeadingMeaning }[];
}

/** `关于我们` is what 我们 is, too. */
export const ABOUT = '关于';
/** `任职要求如下` is what 任职要求 is, too. */
export const AS_FOLLOWS = '如下';
const FILLERS = ['the', 'our', 'your', 'these', 'some', 'key', 'main', 'primary', 'core', 'detailed'];
/** What may stand around the name of a section: `Our Benefits`, `Key responsibilities include`. */
export const FILLER = new RegExp(`^(?:${FILLERS.join('|')}) | (?:are|include|includes|is)$`, 'g');

/** The kinds of sections with their names, in the order of the data. */
export const sectionNames = lazily(() => JSON.parse(sectionsJson) as readonly SectionNames[]);

/** The name that JD Writer itself gives to a kind of section. */
export function sectionName(kind: SectionKind, language: Language): string {
  return sectionNames().find((section) => section.kind === kind)?.names[language] ?? kind;
}

/** What the data says of the names of sections; made on first use. */
export const labelIndex = lazily((): LabelIndex => {
  const names = new Map<string, HeadingMeaning>();
  const fieldNames = new Map<string, HeadingMeaning>();
  const hints: { words: string; meaning: HeadingMeaning }[] = [];
  for (const { kind, synonyms, weak, fields, hints: words, label = false } of sectionNames()) {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const name of synonyms[language]) names.set(normalizeLabel(name), { kind, strength: 'sure', label });
      for (const name of weak?.[language] ?? []) names.set(normalizeLabel(name), { kind, strength: 'weak', label });
      for (const name of fields?.[language] ?? []) fieldNames.set(normalizeLabel(name), { kind, strength: 'sure', label: true });
      for (const hint of words[language]) hints.push({ words: normalizeLabel(hint), meaning: { kind, strength: 'hint', label } });
    }
  }
  const asked = new Map<string, HeadingMeaning>();
  for (const [name, meaning] of names) {
    const statement = asStatement(name);
    if (statement !== undefined && !asked.has(statement)) asked.set(statement, meaning);
  }
  hints.sort((a, b) => b.words.length - a.words.length);
  const begun = [...names.keys(), ...fieldNames.keys(), ...FILLERS, ...DEMANDING, ...QUESTION_WORDS, ABOUT].map(withoutGaps);
  const openings = literalTrieOf(new Map(withoutLonger(begun).map((name) => [name, true as const])));
  const { letters } = openings;
  for (const [from, to] of TRADITIONAL_CODES) if (letters[from] === 0) letters[from] = letters[to] ?? 0;
  return { names, fields: fieldNames, asked, openings, hints };
});

/** The words that do not begin with another of them. */
function withoutLonger(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of [...words].sort()) if (word !== '' && !(kept.length > 0 && word.startsWith(kept.at(-1) ?? ''))) kept.push(word);
  return kept;
}

/** Whether a label begins with a name, or may do so without what it has in brackets: most lines do not, and need no folding to tell. */
export function opensAsName(label: string): boolean {
  const { trie, letters, valueAt } = labelIndex().openings;
  let at = 0;
  while (at < label.length && isEdge(label.charCodeAt(at))) at++;
  let node = 0;
  for (; at < label.length; at++) {
    const code = foldLetter(label.charCodeAt(at));
    if (isGap(code)) continue;
    if (code === 40) return true;
    const letter = letters[code] ?? 0;
    node = node === 0 ? (trie.first[letter] ?? 0) : childOf(trie, node, letter);
    if (node === 0) return false;
    if (valueAt[node] !== 0) return true;
  }
  return false;
}
