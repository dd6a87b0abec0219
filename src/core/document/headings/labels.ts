import { isHan, isLatin } from '../../language';
import { remembering } from '../../lazily';
import {
  ABOUT_JOB,
  ABOUT_NAME,
  ABOUT_SOMEONE,
  ANNOUNCES_DEMANDS,
  announcesWork,
  DEMANDED,
  GIVES_YOU,
  NAMES_ABILITY,
  namesJobsDuties,
  namesRole,
  ofEmployer,
  SUITS_YOU_IF,
  WORK_INCLUDES,
} from './headingForms';
import { normalizeLabel, withApostrophes } from './labelSpelling';
import { asStatement } from './questions';
import { ABOUT, AS_FOLLOWS, FILLER, labelIndex, opensAsName, type HeadingMeaning } from './sectionNames';

/** No heading is longer than this, in UTF-16 units: a line beyond it is text. */
export const LONGEST_HEADING = 70;

/** A Chinese line longer than this, in UTF-16 units and brackets included, is no section name by itself; one with its English name may be. */
const LONGEST_CHINESE_NAME = 24;
const LONGEST_BILINGUAL_NAME = 48;

/**
 * What section a heading's words name.
 *
 * @param label the words, decoration and list marks allowed
 * @param formed whether the line is clearly formed as a heading, so that a name contained in it counts, too
 */
export function headingMeaning(label: string, formed: boolean): HeadingMeaning | undefined {
  if (label.length > LONGEST_HEADING) return undefined;
  if (formed) return meaningAsHeading(label);
  if (
    label.length > LONGEST_CHINESE_NAME &&
    isHan(label.charCodeAt(0)) &&
    !(label.length <= LONGEST_BILINGUAL_NAME && ENDS_LATIN.test(label))
  )
    return undefined;
  const bilingual = isLatin(label.charCodeAt(0)) && isHan(label.charCodeAt(label.length - 1));
  return bilingual || opensAsName(label) || namesJobsDuties(label) ? meaningOfName(label) : undefined;
}

/** What a label says of the text behind it on the same line. */
export function labelMeaning(label: string): HeadingMeaning | undefined {
  const field = label.length <= LONGEST_FIELD && opensAsName(label) ? labelIndex().fields.get(normalizeLabel(label)) : undefined;
  return field ?? headingMeaning(label, false);
}

/** No name of a field is longer than this. */
const LONGEST_FIELD = 30;

/** `工作内容 / Responsibilities`, `任职要求（Qualifications）` */
const ENDS_LATIN = /[A-Za-z]['’)）\]】]?[:：]?$/;

/** So many headings are remembered; their words repeat from document to document. */
const REMEMBERED = 500;

/** What the name of a job with «role» behind it heads. */
const THE_ROLE: HeadingMeaning = { kind: 'purpose', strength: 'weak', label: false };

/** What the name of a job with «responsibilities» behind it heads. */
const THE_DUTIES: HeadingMeaning = { kind: 'duties', strength: 'sure', label: false };

const meaningOfName = remembering(
  REMEMBERED,
  (label): HeadingMeaning | undefined =>
    nameOf(withApostrophes(normalizeLabel(label))) ??
    joinedName(label) ??
    (namesRole(label) ? THE_ROLE : undefined) ??
    (namesJobsDuties(label) ? THE_DUTIES : undefined) ??
    (ABOUT_NAME.test(label) || aboutSomeone(label) ? { kind: 'company', strength: 'weak', label: false } : undefined),
);

function aboutSomeone(label: string): boolean {
  if (!label.includes(ABOUT)) return false;
  const words = normalizeLabel(label);
  return ABOUT_SOMEONE.test(words) && !words.includes('的') && nameOf(words.slice(ABOUT.length)) === undefined;
}

/** `（女生优先）` behind the name of a job makes no section of it. */
const ASIDE = /\([^()]*(?:\)|$)/g;

const meaningAsHeading = remembering(REMEMBERED, (label): HeadingMeaning | undefined => {
  const words = withApostrophes(normalizeLabel(label));
  if (words === '') return undefined;
  const named = nameOf(words) ?? joinedName(label);
  if (named !== undefined) return named;
  if (namesRole(label)) return THE_ROLE;
  if (SUITS_YOU_IF.test(words)) return { kind: 'requirements', strength: 'sure', label: false };
  if (announcesWork(words)) return { kind: 'duties', strength: 'sure', label: false };
  if (WORK_INCLUDES.test(words)) return { kind: 'duties', strength: 'hint', label: false };
  if (GIVES_YOU.test(words)) return { kind: 'benefits', strength: 'sure', label: false };
  if (NAMES_ABILITY.test(words)) return { kind: 'requirements', strength: 'hint', label: false };
  if (ANNOUNCES_DEMANDS.test(words)) return { kind: 'requirements', strength: 'sure', label: false };
  if (/^about (?!you\b|the role|this role|the job|the position|this position)\S/.test(words))
    return { kind: 'company', strength: 'sure', label: false };
  if (aboutSomeone(words)) return { kind: 'company', strength: 'weak', label: false };
  if (ofEmployer().test(label.trim())) return { kind: 'benefits', strength: 'weak', label: false };
  const outside = words.replace(ASIDE, '').trim() || words;
  const hint = labelIndex().hints.find((candidate) => containsWords(outside, candidate.words))?.meaning;
  return hint?.kind === 'requirements' && ABOUT_JOB.test(words) ? THE_ROLE : hint;
});

const SLASH = /[/|／｜]/;
const AND = /,?\s(?:and|&|&amp;)\s|,\s|(?<=[\u4e00-\u9fff]{2})(?:以及|[和与及、])(?=[\u4e00-\u9fff]{2})/i;
/** No heading has more names than this. */
const MOST_NAMES = 4;
/** A Chinese name so long is a section's, whatever stands beside it: `岗位职责 / The gig`, but not `Excel / 技能`. */
const TELLING_NAME = 4;
/** `Part 2 任职要求` */
const PART = /^part[ .]*\d{0,2}$/;

/** What `岗位要求、职责` heads: both, in whatever order. */
const BOTH: HeadingMeaning = { kind: 'duties', strength: 'weak', label: false };

/** What several names of sections tell together: `工作内容 / Responsibilities`, `Benefits 福利`, `Skills & Experience`. */
function joinedName(label: string): HeadingMeaning | undefined {
  const parts = label.split(SLASH, MOST_NAMES + 1);
  if (parts.length > MOST_NAMES) return undefined;
  if (parts.length > 1) return agreed(parts) ?? besideAnother(parts);
  const turn = turnOfScript(label);
  return agreed(turn > 0 ? [label.slice(0, turn), label.slice(turn)] : label.split(AND, MOST_NAMES + 1), true);
}

/** What all the names say, or, unless `strictly`, what the first does where they differ. */
function agreed(parts: readonly string[], strictly = false): HeadingMeaning | undefined {
  const told = parts.map((part) => normalizeLabel(part)).filter((words) => !PART.test(words));
  const meanings = told.map((words) => nameOf(words) ?? (told.length > 1 && AND.test(words) ? agreed(words.split(AND), true) : undefined));
  if (!meanings.every((meaning) => meaning !== undefined)) return undefined;
  const first = meanings.find(({ strength }) => strength === 'sure') ?? meanings[0];
  if (first === undefined || meanings.every(({ kind, strength }) => kind === first.kind || strength === 'weak')) return first;
  if (meanings.every(({ kind }) => kind === 'duties' || kind === 'requirements')) return BOTH;
  return strictly ? undefined : { ...first, strength: 'weak' };
}

/** A Chinese name of a section with words of another script that name none. */
function besideAnother(parts: readonly string[]): HeadingMeaning | undefined {
  const words = parts.map((part) => normalizeLabel(part));
  const name = words.find((part) => part.length >= TELLING_NAME && isHan(part.charCodeAt(0)));
  if (name === undefined || !words.every((part) => part === name || isLatin(part.charCodeAt(0)))) return undefined;
  const meaning = nameOf(name);
  return meaning?.strength === 'sure' ? meaning : undefined;
}

/** Where the script of a label changes for the first time, Chinese to Latin or back; 0 where it does not. */
function turnOfScript(label: string): number {
  let chinese: boolean | undefined;
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    const han = isHan(code);
    if (!han && !isLatin(code)) continue;
    if (chinese !== undefined && chinese !== han) return at;
    chinese = han;
  }
  return 0;
}

/** `purpose of role` is `purpose of the role`. */
const OF_ROLE = / of (?:this )?(?=(?:role|job|post|position|work)$)/;

function nameOf(words: string): HeadingMeaning | undefined {
  const { names, asked } = labelIndex();
  return (
    names.get(words) ??
    (words.startsWith(ABOUT) ? names.get(words.slice(ABOUT.length)) : undefined) ??
    (words.endsWith(AS_FOLLOWS) ? names.get(words.slice(0, -AS_FOLLOWS.length)) : undefined) ??
    (isLatin(words.charCodeAt(0)) ? asked.get(asStatement(words) ?? '') : undefined) ??
    (/[(（]/.test(words) ? names.get(withoutParentheses(words)) : undefined) ??
    (OF_ROLE.test(words) ? names.get(words.replace(OF_ROLE, ' of the ')) : undefined) ??
    (isLatin(words.charCodeAt(0)) ? names.get(words.replace(FILLER, '')) : undefined) ??
    demanded(words)
  );
}

/** `Required Knowledge, Skills, and Abilities` are the requirements, as they are without the first word. */
function demanded(words: string): HeadingMeaning | undefined {
  if (!DEMANDED.test(words)) return undefined;
  const meaning = labelIndex().names.get(words.replace(DEMANDED, ''));
  return meaning?.kind === 'requirements' ? meaning : undefined;
}

function withoutParentheses(words: string): string {
  return normalizeLabel(words.replace(/[(（][^)）]*[)）]?/g, ' '));
}

/** Whether a normalised label contains a hint; Latin hints begin at a word. */
function containsWords(label: string, hint: string): boolean {
  const at = label.indexOf(hint);
  if (at < 0) return false;
  if (isHan(hint.charCodeAt(0))) return true;
  return at === 0 || !/[a-z0-9']/.test(label[at - 1] ?? '');
}
