import { lazily } from '../../lazily';
import { inCaseOf, replacement } from '../fixes';
import { phraseAround, textAfter, textBefore, widened } from '../matching/phrases';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { Fix, LintContext, Rule } from '../rule';
import { isModalBehind, pronounsBeside, type PronounsBeside } from '../subjects/pronouns';

const anyOf = anyIn('no-gendered-pronoun');

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "doesn't": "don't",
  "hasn't": "haven't",
};
/** ` also participates` behind `he or she`: the verb, with what may stand before it. */
const ADVERB_AND_VERB = /^ ((?:(?:also|always|often|then|never|further|[a-z]{2,14}ly) (?=[a-z])){0,2})([a-z']+)/;
const expressions = lazily(() => ({
  /** ` will call you`: what a recruiter does, not the holder. */
  writesToYou: new RegExp(
    `^ (?:will|can|may|'ll|is going to|would like to) (?:then |also |personally |usually )?${anyOf('english-writing')}(?: to| with| back to)? you(?!r)`,
  ),
  /** ` will`, ` is responsible` behind a `he or she` that begins a sentence: the job is told. */
  tellsJob: new RegExp(`^ (?:also )?${anyOf('english-telling-job')}(?![a-z])`),
  /** Words that stand for the one who will hold the job. */
  holder: new RegExp(`\\b${anyOf('english-holder')}\\b`),
  /** `somebody to replace ` before him: the one who held the job. */
  predecessor: new RegExp(`\\b${anyOf('english-succeeding')} $`),
  /** Whom the holder of the job works for, in a sentence about whom `he or she` may well mean them. */
  others: new RegExp(`(?<![a-z])(?:each|every|any|an?|the) (?:[a-z]{3,12} )?${anyOf('english-served')}(?![a-z])[^.;]{0,80}$`),
  /** One of those people, wherever they are named. */
  served: new RegExp(`(?<![a-z])${anyOf('english-served')}(?![a-z])`),
  /** What tells behind 他 or 她 what the holder has to do or to be. */
  dutyBehind: new RegExp(
    `^(?:${anyOf('chinese-adverb')}|,){0,2}(?:${anyOf('chinese-deed')}|需要(?!的)|需(?!求)|应(?!聘|邀|用)|要(?!求|的|么)|得(?![到知以了意])|向[^,。;]{1,8}汇报)`,
  ),
  /** ` physical strength` behind his: what the one who is wanted brings along. */
  ownBehind: new RegExp(`^ (?:[a-z]{3,14} )?${anyOf('english-own')}(?![a-z])`),
  /** People who may be meant by a 他 or 她 behind them. */
  chineseOthers: new RegExp(anyOf('chinese-others')),
}));
/** ` also prepares` behind he or she. */
const DEED_BEHIND = /^ (?:(?:also|always|often|then|further|[a-z]{2,14}ly) ){0,2}([a-z]{2,14}s)(?![a-z'])/;
/** `we want a lead who is not afraid to get ` before his. */
const WANTED = /(?<![a-z])(?:looking for|seeking|needs?|wants?|hiring|requires?)(?! to )[^.;]{1,80}(?<![a-z])who(?![a-z])[^.;]{0,40}$/;
/** `looking for a strong porter to use ` before his. */
const WANTED_TO = /(?<![a-z])(?:looking for|seeking|needs?|wants?|hiring|requires?) an? (?:(?! to )[^.;]){1,80} to [a-z]{2,12} $/;
/** `help a farmer with ` before his: somebody else whose it may be. */
const SOMEBODY_ELSE = /(?<![a-z])(?:an?|each|every) [a-z]{2,12}(?:er|or|ist|ian|man|ee|ant) [a-z ]{0,16}$/;
/** `with the managing director to keep `, before `her diary`: somebody else of the house, named behind the job. */
const COLLEAGUE_ELSE =
  /(?<![a-z])(?:with|to|for|support|supports|assist|assists) (?:the|our) (?:[a-z]{2,20} ){0,2}(?:ceo|head|chair|president|principal|[a-z]{2,12}(?:er|or|ist|ian|man)) [a-z ]{0,16}$/;
/** What ends the name of a job in its title. */
const JOB_NAME_END = /[,(|/:\n]| -/;
const LEAST_JOB_NAME = 4;
const LONGEST_JOB_NAME = 40;
/** A pair names both, and many style guides allow it: it is no more than a hint. */
const PAIR = { message: 'pair', level: 'hint' } as const;
/** How far before a pronoun the holder may be named, in characters. */
const HOLDER_REACH = 200;

/** 不用 he、she 指任职者 */
export const noGenderedPronoun: Rule = {
  id: 'no-gendered-pronoun',
  tags: ['fairness'],
  level: 'information',
  fixable: 'safe',
  summary: { en: 'The holder of the job should not be “he” or “she”.', 'zh-CN': '不用“他”“她”指任职者。' },
  rationale: {
    en: 'A pronoun with a gender tells the other gender that the posting is not for them; “they” or “you” is shorter than “he or she” and leaves nobody out.',
    'zh-CN': '带性别的代词等于告诉另一性别“不是你”；英文用 they 或 you 更短，也不遗漏任何人。',
  },
  source: { en: 'joblint; found in 2 to 4 percent of real English postings', 'zh-CN': 'joblint；2–4% 的真实英文招聘文本中出现' },
  messages: {
    pair: {
      en: '“{found}” can be shorter and leave nobody out: write they, their or you.',
      'zh-CN': '“{found}”可以写得更简短、不遗漏任何人：英文用 they、their 或 you，中文写“任职者”。',
    },
    chinese: {
      en: '“{found}” gives the holder of the job a gender. Leave the subject out, or write 任职者 (the holder).',
      'zh-CN': '“{found}”给任职者限定了性别。建议省略主语，或写“任职者”。',
    },
    single: {
      en: '“{found}” gives the holder of the job a gender. Write they, their or you.',
      'zh-CN': '“{found}”给任职者限定了性别。建议用 they、their 或 you。',
    },
  },
  check: (context) => {
    const matches = context.matches('no-gendered-pronoun');
    const beside = matches.flatMap((match) => (match.entry.id === 'pair' && isOfHolder(context, match) ? loneDrafts(context, match) : []));
    return findingsOf(context, [...beside, ...draftsOf(matches, (match) => draftOf(context, match))]);
  },
};

/** The pronouns with one gender that stand in a sentence beside a pair, which its fix changes, too. */
function loneDrafts(context: LintContext, match: TermMatch): readonly Draft[] {
  return besideOf(context, match).lone.map(({ start, end }) => ({ span: context.normalized.toSource(start, end), message: 'single' }));
}

function besideOf({ document, normalized }: LintContext, match: TermMatch): PronounsBeside {
  const { start, end } = document.units[match.unit]?.content ?? match.span;
  return pronounsBeside(normalized.text, match, { start: normalized.fromSource(start), end: normalized.fromSource(end) });
}

/** Whether a pair means the holder of the job and not somebody the duty is about. */
function isOfHolder(context: LintContext, match: TermMatch): boolean {
  const before = textBefore(context, match, 120);
  if (match.section === 'company') return tellsJob(context, match) && !expressions().served.test(before);
  return match.section !== 'duties' || !expressions().others.test(before);
}

/** Whether a pair begins a sentence that tells what its person does: the duties, whatever section they have fallen into. */
function tellsJob(context: LintContext, match: TermMatch): boolean {
  const behind = textAfter(context, match, 24);
  const begins = /(?:^|[.!?:\n]) {0,2}$/.test(context.normalized.text.slice(Math.max(0, match.start - 3), match.start));
  return begins && expressions().tellsJob.test(behind);
}

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const found = context.normalized.text.slice(match.start, match.end);
  if (match.entry.id === 'chinese') return { ...PAIR, fixes: () => [replacement(context, match.span, '任职者')] };
  if (match.entry.id === 'chinese-alone') return atSentenceStart(context, match);
  if (match.entry.id === 'pair')
    return isOfHolder(context, match)
      ? { ...PAIR, fixes: () => pairFixes(context, match, found).map((fix) => withPronounsBeside(context, match, fix)) }
      : undefined;
  if (match.entry.id === 'single-modal') return atLineStart(context, match);
  if (match.entry.id === 'single-deed')
    return opensItem(context, match) && doesSomething(context, match) ? { message: 'single' } : undefined;
  return speaksOfHolder(context, match, found) ? { message: 'single' } : undefined;
}

/** A fix for a pair that changes the other pronouns of its sentence, too; without that `their manager` and `his manager` would stand side by side. */
function withPronounsBeside(context: LintContext, match: TermMatch, fix: Fix): Fix {
  const { lone, areCertain, isFirst } = besideOf(context, match);
  const safe = fix.safe && areCertain;
  const others = lone.flatMap(({ start, end, neutral }) =>
    neutral === undefined ? [] : [context.edit(context.normalized.toSource(start, end), capitalizedAs(context, start, neutral))],
  );
  if (!isFirst || others.length === 0) return { ...fix, safe };
  return {
    ...fix,
    title: { en: 'Replace with “{text}”, with the other pronouns of the sentence', 'zh-CN': '改为“{text}”，并改动同句的其他代词' },
    safe,
    edits: [...fix.edits, ...others].sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    ),
  };
}

function capitalizedAs({ document, normalized }: LintContext, start: number, words: string): string {
  return /[A-Z]/.test(document.text[normalized.sourceAt(start)] ?? '') ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** `将` behind 他, which says nothing of a duty. */
const WILL = /^将?/;

/** `她需要…` at the beginning of a sentence. That is the holder, unless somebody else was spoken of before. */
function atSentenceStart(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { document, normalized } = context;
  const unit = document.units[match.unit];
  if (unit === undefined || !expressions().dutyBehind.test(textAfter(context, match, 10))) return undefined;
  const from = normalized.fromSource(unit.content.start);
  const before = normalized.text.slice(Math.max(from, match.start - HOLDER_REACH), match.start);
  if (!/(?:^|[。;!?\n])[\s"'*_]*$/.test(before) || expressions().chineseOthers.test(before)) return undefined;
  const words = { en: 'Delete “{text}”', 'zh-CN': '删除“{text}”' };
  const gone = phraseAround(context, match, /$/, WILL);
  const text = document.text.slice(gone.start, gone.end);
  return { message: 'chinese', fixes: () => [{ title: words, params: { text }, safe: true, edits: [context.edit(gone, '')] }] };
}

/** The pronoun of a `she should be` that begins a line. */
function atLineStart(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { normalized, document } = context;
  const unit = document.units[match.unit];
  if (unit === undefined || /[a-z]/.test(normalized.text.slice(normalized.fromSource(unit.content.start), match.start))) return undefined;
  const end = normalized.text.indexOf(' ', match.start);
  return { message: 'single', span: normalized.toSource(match.start, end) };
}

/** Whether a pronoun is the first word of an item of a list. */
function opensItem({ document, normalized }: LintContext, { unit, start }: TermMatch): boolean {
  const item = document.units[unit];
  return item?.form === 'item' && !item.glued && !/[a-z]/.test(normalized.text.slice(normalized.fromSource(item.span.start), start));
}

/** Whether a deed follows: ` answers`, ` then files`. */
function doesSomething(context: LintContext, match: TermMatch): boolean {
  const verb = DEED_BEHIND.exec(textAfter(context, match, 40))?.[1];
  return verb !== undefined && !vocabularyOf('no-gendered-pronoun', 'english-served-deed').includes(verb);
}

/** Whether a lone pronoun means the holder: a `he will`, or a named candidate shortly before. */
function speaksOfHolder(context: LintContext, match: TermMatch, found: string): boolean {
  const unit = context.document.units[match.unit];
  if (unit === undefined || expressions().writesToYou.test(textAfter(context, match, 50))) return false;
  const from = context.normalized.fromSource(unit.span.start);
  const before = context.normalized.text.slice(Math.max(from, match.start - HOLDER_REACH), match.start);
  if (expressions().predecessor.test(before)) return false;
  // An introduction has people of its own: the founder, a customer.
  if (match.section === 'company') return WANTED.test(before);
  if (expressions().holder.test(before) || namesJob(context, before))
    return found === 'he' || found === 'she' || !COLLEAGUE_ELSE.test(before);
  if (WANTED_TO.test(before) && expressions().ownBehind.test(textAfter(context, match, 40))) return true;
  if (WANTED.test(before)) return found === 'he' || found === 'she' || !SOMEBODY_ELSE.test(before);
  if ((found !== 'he' && found !== 'she') || before.replace(/[^a-z]/g, '') !== '') return false;
  // A sentence of a paragraph may be about somebody named before it; an item of a list begins anew.
  const isOfItem = unit.form === 'item' && !unit.glued && (match.section === 'duties' || match.section === 'requirements');
  const behind = textAfter(context, match, 12);
  return isModalBehind(behind) || (isOfItem && /^ (?:is|has|works|reports)(?![a-z])/.test(behind));
}

/** Whether a text speaks of the holder by the job's own name, as in `the nanny`. */
function namesJob({ document, normalized }: LintContext, before: string): boolean {
  if (document.title === undefined) return false;
  const { start, end } = document.title.span;
  const name = normalized.text.slice(normalized.fromSource(start), normalized.fromSource(end)).split(JOB_NAME_END)[0]?.trim() ?? '';
  return name.length >= LEAST_JOB_NAME && name.length <= LONGEST_JOB_NAME && before.includes(`the ${name} `);
}

/** `his/her` always becomes `their`; `he/she` becomes `they` unasked only where the verb behind needs no other form, or one that is known. */
function pairFixes(context: LintContext, match: TermMatch, found: string): readonly Fix[] {
  const source = context.document.text.slice(match.span.start, match.span.end);
  const neutral = neutralOf(found, textAfter(context, match, 3));
  const words = inCaseOf(source.replace(/^[^A-Za-z]+/, ''), neutral);
  if (neutral !== 'they') return [replacement(context, match.span, words, neutral !== 'theirs')];
  const after = textAfter(context, match, 24);
  if (isModalBehind(after)) return [replacement(context, match.span, words, true)];
  const [phrase, adverb = '', verb] = ADVERB_AND_VERB.exec(textAfter(context, match, 40)) ?? [];
  const plural = verb === undefined ? undefined : IRREGULAR[verb];
  if (phrase === undefined || verb === undefined) return [replacement(context, match.span, words)];
  const span = widened(context, match, 0, phrase.length);
  return [replacement(context, span, inCaseOf(source, `${words} ${adverb}${plural ?? baseOf(verb)}`), plural !== undefined)];
}

/** `writes` → `write`, `carries` → `carry`, `coaches` → `coach`; what does not end so stays. A guess, so never unasked. */
function baseOf(verb: string): string {
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^su]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

function neutralOf(found: string, after: string): string {
  if (/sel[fv]/.test(found)) return 'themselves';
  const words = found.split(/[^a-z]+|\bor\b/).filter((word) => word !== '');
  if (words.includes('hers')) return 'theirs';
  if (words.includes('him')) return 'them';
  if (words.includes('his')) return /^ [a-z0-9]/.test(after) ? 'their' : 'theirs';
  return 'they';
}
