import { frontMatterText } from '../../document/frontMatter';
import { lazily } from '../../lazily';
import { textAfter, textBefore, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';

const anyOf = anyIn('no-age-coded-term');

/** 不用暗示年龄的词 */
export const noAgeCodedTerm: Rule = {
  id: 'no-age-coded-term',
  tags: ['fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Words that speak of the candidate’s age should not stand in a posting.', 'zh-CN': '招聘中不应出现暗示应聘者年龄的词。' },
  rationale: {
    en: 'US rules name “young”, “college student” and “recent college graduate” as wording that a posting may not use; stereotyped wording keeps older people away about as much as an open limit.',
    'zh-CN':
      '美国 ADEA 规则明确列出“young”“college student”“recent college graduate”等不得使用的措辞；带刻板印象的措辞与明示的年龄限制同样劝退年长者。',
  },
  source: {
    en: '29 CFR 1625.4 (ADEA); Acas guidance (UK); FRBSF Economic Letter 2023-07',
    'zh-CN': '29 CFR 1625.4（美国 ADEA）；英国 Acas 指引；FRBSF Economic Letter 2023-07',
  },
  messages: {
    found: {
      en: '“{found}”: suspected to speak of age (29 CFR 1625.4 in the US). Please review and name the ability, or the experience the job needs.',
      'zh-CN': '“{found}”疑似暗示年龄（美国见 29 CFR 1625.4），请人工复核；建议改写为岗位所需的能力或经验。',
    },
    team: {
      en: '“{found}” tells how young the team is, which puts older applicants off. Say what the team does instead.',
      'zh-CN': '“{found}”强调团队年轻，会劝退年长的应聘者。建议改为介绍团队做什么。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-age-coded-term'), draftOf),
};

/** An average age up to this one is praise of youth. */
const YOUNG_AVERAGE = 32;
/** A number of years near 平均年龄 or `average age`, in digits or Chinese. */
const AVERAGE = /(?<!\d)(\d{2})(?!\d)|([二三四五六])十([一二三四五六七八九]?)/;
/** ` with a degree in …` behind a graduate who is a condition of its own, up to the end of the line. */
const GRADUATE_BEHIND = /^(?: \(?(?:with|from|in|of|within)(?![a-z])[^\n]{0,80})?[ .,)]{0,2}$/;
const GRADUATE_AHEAD = /^[^a-z0-9]*(?:(?:be |is |are )?(?:an? )|must be an? )?$/;
/** Work that is offered to those who have just left college. */
const forBeginners = lazily(() => new RegExp(`(?<![a-z])${anyOf('beginners-post')}(?![a-z])`, 'i'));
/** ` or candidates with less than a year of experience`: the others who may apply beside graduates. */
const OTHERS_BEHIND =
  /^,? ?(?:or|and|\/) ?(?:candidates?|applicants?|those|people|anyone|anybody|someone|somebody|professionals?|individuals?) (?:with|who|having|from)(?![a-z])/;
const CALLED_LOW = /年轻|较低|较小|偏小|不大|后(?!端)/;

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'team-young': {
      const words = praisedTeam(textAfter(context, match, 60));
      return words === 0 ? undefined : { message: 'team', span: widened(context, match, 0, words) };
    }
    case 'team-average':
      return isLowAverage(textAfter(context, match, 24)) ? { message: 'team' } : undefined;
    case 'graduates':
      return OTHERS_BEHIND.test(textAfter(context, match, 40)) ? { level: 'hint' } : {};
    case 'graduates-alone':
      return isConditionOfItsOwn(context, match) && !isForBeginners(context) ? {} : undefined;
    default:
      return { message: match.entry.id?.startsWith('team') === true ? 'team' : 'found' };
  }
}

function isConditionOfItsOwn(context: LintContext, match: TermMatch): boolean {
  return GRADUATE_AHEAD.test(textBefore(context, match, 40)) && GRADUATE_BEHIND.test(textAfter(context, match, 120));
}

/** Whether the title or the front matter says that the job is an internship or a graduate scheme. */
function isForBeginners({ document }: LintContext): boolean {
  return forBeginners().test(`${document.title?.text ?? ''} ${frontMatterText(document.frontMatter, 'employmentType') ?? ''}`);
}

/** How much of the text behind `young` is praise of a team: `, passionate team`; 0 when it is something else that is young. */
function praisedTeam(after: string): number {
  const praise = vocabularyOf('no-age-coded-term', 'team-praise');
  const teams = vocabularyOf('no-age-coded-term', 'team-word');
  let end = 0;
  for (const { 0: joined, 1: word = '', index } of after.matchAll(/,? {0,2}([a-z-]{1,20}|&)/g)) {
    if (index !== end) return 0;
    end += joined.length;
    if (teams.includes(word)) return end;
    if (!praise.includes(word)) return 0;
  }
  return 0;
}

function isLowAverage(after: string): boolean {
  const number = AVERAGE.exec(after);
  if (number === null) return CALLED_LOW.test(after.slice(0, 8));
  const years = number[1] === undefined ? '一二三四五六七八九'.indexOf(number[2] ?? '') * 10 + 10 + digitOf(number[3]) : Number(number[1]);
  return years >= 18 && years <= YOUNG_AVERAGE;
}

const digitOf = (numeral: string | undefined): number =>
  numeral === undefined || numeral === '' ? 0 : '一二三四五六七八九'.indexOf(numeral) + 1;
