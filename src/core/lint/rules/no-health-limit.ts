import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { saidMatches } from '../matching/cited';
import { isWholeItem, textAfter, textBefore, widened, withVerbBehind } from '../matching/phrases';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords } from '../subjects/applicants';
import { unlessExempt } from '../subjects/lawfulGround';

const anyOf = anyIn('no-health-limit');

/** Work that the law bars carriers of infectious diseases from, wherever the posting names it. */
const BARRED = /保育员|托幼|托育|健康合格证/;
const BEGINNING = 160;
const CATCHING = /传染|精神病/;
const jobs = lazily(() => ({
  /** Work that the law bars carriers from, where it stands at the beginning: what the posting itself is about. */
  barred: new RegExp(anyOf('barred-job')),
  barredEnglish: new RegExp(`\\b${anyOf('english-barred-job')}\\b`, 'i'),
  seesColours: new RegExp(anyOf('colour-job')),
}));
const illnesses = lazily(() => ({
  /** `无重大基础` in front of 疾病; who has some or none of it is all one. */
  noneAhead: new RegExp(`(?<![有毫])${anyOf('none-of-it')}(?:${anyOf('sort-of-illness')}|[、,和及与或/]){0,6}$`),
  /** `史者勿扰`, `的不要`, `、残疾、纹身者不予录用` behind it. */
  refusedBehind: new RegExp(
    `^史?(?:[、,和及与或](?:${anyOf('sort-of-illness')}|疾病|病史){1,3}){0,4}(?:的|者|人员|人士|患者){0,2},?(?:一律|均|都|暂)?(?:${applicantWords().chineseTurnedAway}|${applicantWords().chineseNotWanted})`,
  ),
}));
/** `、色弱者勿扰` behind a first condition on colour vision. */
const COLOUR_BEHIND = /^(?:[、,和及或]?色[弱盲](?:者|患者)?)?(?:请?勿[投扰来试])?/;

/** 招聘不得歧视残疾人和传染病病原携带者 */
export const noHealthLimit: Rule = {
  id: 'no-health-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: {
    en: 'Health and disability must not be conditions beyond what the law requires for the job.',
    'zh-CN': '除法律规定外，健康状况、残疾不得作为录用条件。',
  },
  rationale: {
    en: 'Disabled people may not be discriminated against; in China, carriers of infectious pathogens may not be refused except for work that the law bars them from.',
    'zh-CN': '不得歧视残疾人；除法律、法规规定禁止从事的易使传染病扩散的工作外，不得以是传染病病原携带者为由拒绝录用。',
  },
  source: {
    en: 'China: Employment Promotion Law arts. 29, 30; Law on the Protection of Disabled Persons arts. 3, 38; AIDS Prevention Regulations art. 3',
    'zh-CN': '就业促进法第二十九条、第三十条；残疾人保障法第三条、第三十八条；艾滋病防治条例第三条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by health or disability (China’s Employment Promotion Law arts. 29, 30). Please review; name the physical task of the job instead.',
      'zh-CN':
        '“{found}”疑似以健康或残疾状况作为条件（就业促进法第二十九条、第三十条），请人工复核；确有需要的，建议写明岗位的体力要求本身。',
    },
    general: {
      en: '“{found}” is a general demand for health; suspected limit, please review. Name the physical task if there is one.',
      'zh-CN': '“{found}”是笼统的健康要求，疑似限制，请人工复核；确有体力要求的，写明要求本身。',
    },
    exempt: {
      en: '“{found}”: suspected limit by health, with a ground named, such as rules on driving or on work at height. Please check that the ground holds for this job.',
      'zh-CN': '“{found}”疑似以健康状况作为条件，文中写明了驾驶、高空作业或法律规定等理由，请人工确认该岗位确实适用。',
    },
    hearing: {
      en: '“{found}”: suspected limit by hearing, sight or speech. Please review; name what the work itself demands, such as talking on the phone.',
      'zh-CN': '“{found}”疑似以听力、视力或言语状况作为条件，请人工复核；建议写明工作本身的需要，如与客户电话沟通。',
    },
    colour: {
      en: '“{found}”: suspected limit by colour vision; most work does not tell colours apart. Please review; name the task if there is one.',
      'zh-CN': '“{found}”疑似以色觉作为条件，多数岗位并不需要辨色，请人工复核；确有辨色工作的，写明这项工作。',
    },
  },
  check: (context) => {
    const isBarred = lazily(
      () => BARRED.test(context.document.text) || jobs().barred.test(`${jobOf(context)}\n${context.document.text.slice(0, BEGINNING)}`),
    );
    const isBarredEnglish = lazily(() => jobs().barredEnglish.test(`${jobOf(context)}\n${context.document.text.slice(0, BEGINNING)}`));
    const seesColours = lazily(() => jobs().seesColours.test(jobOf(context)));
    const limitOf = (match: TermMatch): Partial<Draft> | undefined => {
      if (match.entry.id === 'colour-vision') return seesColours() ? undefined : colourDraft(context, match);
      if (match.entry.id === 'english-illness' && isBarredEnglish()) return undefined;
      if (match.entry.id === 'illness' && isCatching(context, match) && isBarred()) return undefined;
      if (match.entry.id === 'illness-named') {
        const { text } = context.document;
        const span = namedIllness(context, match);
        return span === undefined || (CATCHING.test(text.slice(span.start, span.end)) && isBarred()) ? undefined : { span };
      }
      if (match.entry.id === 'defect') return isWholeItem(context, match) ? {} : undefined;
      if (match.entry.id === 'hearing') return { message: 'hearing' };
      return { message: match.entry.level === 'hint' ? 'general' : 'found', span: withVerbBehind(context, match) };
    };
    const draftOf = (match: TermMatch): Partial<Draft> | undefined => {
      const draft = limitOf(match);
      const isQuiet = draft?.message === 'general' || match.entry.level === 'hint';
      return isQuiet ? draft : unlessExempt(context, match, draft, 'barred-to-the-ill');
    };
    return findingsOf(context, draftsOf(saidMatches(context, 'no-health-limit'), draftOf));
  },
};

/** The first line that names the job: the title, or else what the text begins with. */
function jobOf({ document }: LintContext): string {
  const { text, title } = document;
  return title === undefined ? text.slice(0, BEGINNING) : text.slice(title.span.start, title.span.end);
}

function isCatching({ normalized }: LintContext, { start, end }: TermMatch): boolean {
  return CATCHING.test(normalized.text.slice(start, end));
}

/** `无重大基础疾病`, `有病史者勿扰`: nobody with an illness is wanted. */
function namedIllness(context: LintContext, match: TermMatch): Span | undefined {
  const { noneAhead, refusedBehind } = illnesses();
  const ahead = noneAhead.exec(textBefore(context, match, 30))?.[0] ?? '';
  const behind = refusedBehind.exec(textAfter(context, match, 30))?.[0] ?? '';
  if (ahead === '' && behind === '') return undefined;
  return widened(context, match, ahead.length, behind.length);
}

function colourDraft(context: LintContext, match: TermMatch): Partial<Draft> {
  const behind = COLOUR_BEHIND.exec(textAfter(context, match, 12))?.[0].length ?? 0;
  const verb = withVerbBehind(context, match);
  const end = widened(context, match, 0, behind).end;
  return { message: 'colour', span: { start: match.span.start, end: Math.max(end, verb.end) } };
}
