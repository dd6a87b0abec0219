import { inCaseOf, replacement } from '../fixes';
import { textAfter, textBefore, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import type { Fix, LintContext, Rule } from '../rule';

/** 岗位名称不应带性别 */
export const noGenderedTitle: Rule = {
  id: 'no-gendered-title',
  tags: ['title', 'fairness'],
  level: 'warning',
  fixable: 'offer',
  summary: { en: 'A job title should not name a gender.', 'zh-CN': '岗位名称不应带有性别。' },
  rationale: {
    en: 'A gendered title tells half of all readers that they are not meant, and may be read as a limit by gender.',
    'zh-CN': '带性别的岗位名称等于告诉一半求职者“不是你”，也可能被认定为限定性别。',
  },
  source: {
    en: 'China: Law on the Protection of Women’s Rights and Interests (2022) art. 43; Acas guidance (UK); AGG s.11 (Germany)',
    'zh-CN': '妇女权益保障法（2022 修订）第四十三条；英国 Acas 指引；德国 AGG 第 11 条',
  },
  messages: {
    found: {
      en: '“{found}” names a gender, which reads as a limit by gender. Use a neutral title.',
      'zh-CN': '“{found}”带有性别，容易被视为限定性别。建议使用中性的岗位名称。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-gendered-title'), draftOf),
};

/** `work with a foreman`, `report to the chairman`: somebody whom the holder of the job meets. */
const SOMEBODY_ELSE = /(?:^|[^a-z])(?:with|to|from|under|by|alongside) (?:an? |the |our |your )(?:[a-z]{2,12} )?$/;

/** `PA to the chairman`, `Chairman's Assistant`: the same in a title. */
const WORKS_FOR = /(?:^|[^a-z])(?:to|for|under) (?:an? |the |our )?$/;
const OF_SOMEBODY = /^(?:'s|s')(?![a-z])/;
/** `waiter/` in front of waitress, ` or saleswoman` behind salesman: the other gender's word, which begins alike. */
const MATE_AHEAD = /(?<![a-z])([a-z]{3,14}) ?(?:\/|or|and|&) ?$/;
const MATE_BEHIND = /^ ?(?:\/|or|and|&) ?([a-z]{3,14})(?![a-z])/;
/** So many letters words for the same job have in common. */
const ALIKE = 3;

/** Whether a title names both genders, which is clumsy and shuts nobody out. */
function hasMate(context: LintContext, match: TermMatch): boolean {
  const word = context.normalized.text.slice(match.start, match.end);
  const mate = MATE_AHEAD.exec(textBefore(context, match, 24))?.[1] ?? MATE_BEHIND.exec(textAfter(context, match, 24))?.[1];
  return mate !== undefined && mate !== word && mate.slice(0, ALIKE) === word.slice(0, ALIKE);
}

/** `煮饭` in front of 阿姨, and what may follow it: places, pay, conditions. */
const JOB_AHEAD = /[\u4e00-\u9fff]{1,6}$/;
const END_OF_JOB = /^(?:$|[ \n(,、|/+:-]|\d|[一二两三四五六七八九十若]?[干名位人])/;

/** `煮饭阿姨（1名）`: the words that make the job of a form of address. */
function addressDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const ahead = JOB_AHEAD.exec(textBefore(context, match, 6))?.[0].replace(/^.*[聘招](?=.)/, '');
  if (ahead === undefined || !END_OF_JOB.test(textAfter(context, match, 6))) return undefined;
  return { span: widened(context, match, ahead.length, 0), fixes: () => [] };
}

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (match.entry.id === 'chinese-address') return addressDraft(context, match);
  const before = textBefore(context, match, 40);
  if (match.section === 'title' ? WORKS_FOR.test(before) : SOMEBODY_ELSE.test(before)) return undefined;
  if (match.entry.id === 'english' && OF_SOMEBODY.test(textAfter(context, match, 3))) return undefined;
  return {
    fixes: () => neutralTitles(context, match),
    ...(match.entry.id === 'english' && match.section !== 'title' && { level: 'information' }),
    ...(match.entry.id === 'english' && hasMate(context, match) && { level: 'hint' }),
  };
}

/** 男 or 女 taken away, or each neutral title in the same case and number. */
function neutralTitles(context: LintContext, match: TermMatch): readonly Fix[] {
  const { text } = context.document;
  const found = text.slice(match.span.start, match.span.end);
  if (match.entry.id === 'chinese-title') {
    const gender = { start: match.span.start, end: match.span.start + 1 };
    return [
      {
        title: { en: 'Remove “{text}”', 'zh-CN': '删除“{text}”' },
        params: { text: found.slice(0, 1) },
        safe: false,
        edits: [context.edit(gender, '')],
      },
    ];
  }
  return (match.entry.replace ?? []).map((neutral) => replacement(context, match.span, titleInCaseOf(found, pluralLike(found, neutral))));
}

/** The plural, if the found title is one: `salesmen`, `waitresses`, `sales girls`. */
function pluralLike(found: string, neutral: string): string {
  if (!/(?:men|sses|girls|ladies)$/i.test(found)) return neutral;
  return neutral.endsWith('person') ? `${neutral.slice(0, -'person'.length)}people` : neutral.endsWith('staff') ? neutral : `${neutral}s`;
}

/** A title in the case of another, each of its words where that begins with a capital. */
function titleInCaseOf(found: string, words: string): string {
  const cased = inCaseOf(found, words);
  return cased === words ? words : cased.replace(/ [a-z]/g, (letter) => letter.toUpperCase());
}
