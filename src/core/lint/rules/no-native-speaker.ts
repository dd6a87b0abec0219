import { lazily } from '../../lazily';
import { inCaseOf, replacement } from '../fixes';
import { saidMatches } from '../matching/cited';
import { textAfter, textBefore, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { isAskedOfHolder } from '../subjects/applicants';

const anyOf = anyIn('no-native-speaker');

/** 要求语言水平，不要求母语 */
export const noNativeSpeaker: Rule = {
  id: 'no-native-speaker',
  tags: ['requirement', 'fairness'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'A job needs a level of language, not a native speaker.', 'zh-CN': '应要求语言水平，而不是母语。' },
  rationale: {
    en: 'A mother tongue is a matter of origin; asking for it can be indirect discrimination, and fluent speakers do the work just as well.',
    'zh-CN': '母语取决于出身，以母语为条件可能构成间接歧视；语言流利的人同样胜任。',
  },
  source: {
    en: 'Acas guidance (UK): “German-speaking”, not “German”',
    'zh-CN': '英国 Acas 指引：写“会德语”，不写“德国人”',
  },
  messages: {
    found: {
      en: '“{found}” asks for an origin, not a skill. Ask for the level of language that the work needs.',
      'zh-CN': '“{found}”要求的是出身而不是能力。建议写明工作所需的语言水平。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-native-speaker'), describe),
};

/** A language before or behind 母语. */
const LANGUAGE_BEHIND = /^[\u4e00-\u9fff]{1,4}?[语文话]/;
const TAKEN_AS = /(?:以|将|把)([\u4e00-\u9fff]{1,4}?[语文话])(?:作)?$/;

const expressions = lazily(() => ({
  /** `不要求日语` before 为母语. */
  notAsked: new RegExp(`${anyOf('not-asked')}[\\u4e00-\\u9fff]{0,5}$`),
  /** `英语` before 母语者. */
  languageAhead: new RegExp(`${anyOf('language')}[语文]$`),
  /** Duties that deal with native speakers: `place ads for native English teachers`. */
  dealtWithAhead: new RegExp(`(?<![a-z])${anyOf('english-dealing')}(?: [a-z0-9'-]{1,20}){0,4} $`),
}));

const ASKED_AHEAD = /(?<![a-z])(?:looking for|seeking|hiring|recruiting|we need|want(?:ed)?:?)(?: [a-z0-9'-]{1,20}){0,4} $/;
const ASKED_BEHIND = /^ ?(?:only|required|preferred|wanted|needed)(?![a-z])/;
const NEGATED_AHEAD =
  /(?:(?:not|n't) (?:need to be|have to be|need|require|required to be)|no need to be|need not be|without being|(?:is|are|he's|she's|like) (?:all )?) ?(?:an? )?$/;
const NEGATED_BEHIND = /^ ?(?:is |are |isn't |aren't )?(?:not )?(?:a must|needed|necessary|required)(?![a-z])/;

/** `from the US, the UK or Canada`: a limit by country stays one when it is fluency that is asked for. */
const FROM_BEHIND = /^ from (?![a-z ]{0,12}(?:day|birth))[a-z]/;

/** Whether native speakers are what is wanted, and neither described (`she is a native speaker`) nor expressly not needed. In a company's own words they must be asked for. */
function asksForNative(context: LintContext, match: TermMatch): boolean {
  const before = textBefore(context, match, 60);
  const after = textAfter(context, match, 24);
  if (NEGATED_AHEAD.test(before) || (NEGATED_BEHIND.test(after) && /not |n't /.test(after))) return false;
  if (match.section === 'duties' && expressions().dealtWithAhead.test(before)) return false;
  const told = match.section === 'company' || match.section === 'benefits';
  return !told || ASKED_AHEAD.test(before) || ASKED_BEHIND.test(after) || isAskedOfHolder(context, match);
}

/** The whole phrase, with the level that could be asked for instead. */
function describe(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const found = context.document.text.slice(match.span.start, match.span.end);
  switch (match.entry.id) {
    case 'zh-as': {
      const language = LANGUAGE_BEHIND.exec(textAfter(context, match, 6))?.[0] ?? '';
      return fixed(context, widened(context, match, 0, language.length), `精通${language}`);
    }
    case 'zh-taken-as': {
      const before = textBefore(context, match, 16);
      if (expressions().notAsked.test(before)) return undefined;
      const taken = TAKEN_AS.exec(before);
      return taken?.[1] === undefined ? {} : fixed(context, widened(context, match, taken[0].length, 0), `精通${taken[1]}`);
    }
    case 'zh-noun': {
      const language = expressions().languageAhead.exec(textBefore(context, match, 4))?.[0] ?? '';
      return language === '' ? {} : fixed(context, widened(context, match, language.length, 0), `精通${language}者`);
    }
    case 'zh-language':
      return fixed(context, match.span, `精通${found.slice(0, -'母语'.length)}`);
    case 'en-native':
      if (!asksForNative(context, match)) return undefined;
      return FROM_BEHIND.test(textAfter(context, match, 24)) ? {} : fixed(context, match.span, fluent(found));
    default:
      return {};
  }
}

function fixed(context: LintContext, span: Draft['span'], newText: string): Partial<Draft> {
  return { span, fixes: () => [replacement(context, span, newText)] };
}

/** `native English speaker` → `fluent English speaker`. */
function fluent(found: string): string {
  const native = found.slice(0, 'native'.length);
  return `${inCaseOf(native, 'fluent')}${found.slice(native.length)}`;
}
