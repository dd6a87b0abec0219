import { insertDuties } from '../../document/edits/insertion';
import { frontMatterText } from '../../document/frontMatter';
import type { JobDescription, SectionKind } from '../../document/types';
import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { foldedWords } from '../matching/phrases';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { Finding, LintContext, Rule } from '../rule';
import {
  frontMatterValues,
  hasLineLike,
  hasSection,
  headOf,
  isBarelyBegun,
  isDoubtful,
  isFewSentences,
  isTold,
  pointsElsewhere,
} from '../structure';
import { hasPayAnywhere } from '../subjects/money';

/** What is given and how to apply tells no work, even where it reads so: `Training and reception are provided`, `Ask your referees to send a letter`. */
const OF_OTHER_THINGS: readonly SectionKind[] = ['pay', 'benefits', 'apply', 'equality'];

const anyOf = anyIn('missing-duties');
/** `负责门店的进货`, but not `负责任` or `负责、细心`; no more of a line is looked at. */
const opensDuty = lazily(() => new RegExp(String.raw`^${anyOf('opens-duty')}(?!${anyOf('no-duty-behind')})\p{L}{2}`, 'u'));
const LONGEST_LOOK = 12;
const LONGEST_TITLE = 80;
/** What stands behind the name of a job in a title: `Clerk (Leeds)`, `Clerk for the mill`. */
const BEHIND_NAME = /(?:[^a-z -]| - | (?:for|of|in|at|with|to)(?= )).*/s;

/** 缺少岗位职责 */
export const missingDuties: Rule = {
  id: 'missing-duties',
  tags: ['structure', 'duty'],
  level: 'warning',
  fixable: 'offer',
  summary: { en: 'The document should say what the job consists of.', 'zh-CN': '应写明岗位职责。' },
  rationale: {
    en: 'Applicants decide by the work itself, and postings are expected to state it. One real posting in five has no heading for it.',
    'zh-CN': '工作内容是求职者判断是否投递的依据，也是招聘信息应当载明的内容；实测约五分之一的真实招聘文本没有职责标题。',
  },
  source: {
    en: 'China: Interim Regulations on the Human Resources Market art. 24; five-ministry notice on online recruitment information (January 2026); measured on 7,787 postings',
    'zh-CN': '人力资源市场暂行条例第二十四条；五部门关于规范网络平台招聘类信息发布的通知（2026 年 1 月）；7,787 份真实招聘文本实测',
  },
  messages: {
    found: {
      en: 'No duties found under any usual heading. Applicants decide on the work itself: add a section with the duties.',
      'zh-CN': '未找到岗位职责（任何常见标题下都没有）。求职者要凭工作内容判断是否合适，请补充职责部分。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    if (document.duties.length > 0 || hasSection(document, 'duties') || isBarelyBegun(document)) return;
    if (hasLineLike(document, ['duties'], OF_OTHER_THINGS) || asksToWork(document)) return;
    // `Main duties to include cooking, errands and housework.` in the middle of a paragraph.
    if (isTold(context, 'missing-duties') || frontMatterValues(document, 'missing-duties').length > 0) return;
    const span = headOf(document);
    if (span === undefined) return;
    yield {
      span,
      message: 'found',
      ...(mayDoWithout(context) && { level: 'hint' }),
      fixes: () => [
        { title: { en: 'Add a section for the duties', 'zh-CN': '添加“岗位职责”部分' }, safe: false, edits: [dutiesEdit(context)] },
      ],
    };
  },
};

/** Whether the text tells something of the work, or where it is told: a few sentences that name the job and its pay are a whole ad. */
const mayDoWithout = (context: LintContext): boolean =>
  (isFewSentences(context.document) && namesPay(context)) ||
  isSubject(context) ||
  isDoubtful(context, 'missing-duties') ||
  pointsElsewhere(context);

const namesPay = (context: LintContext): boolean =>
  hasSection(context.document, 'pay') ||
  frontMatterText(context.document.frontMatter, 'salary') !== undefined ||
  context.document.units.some((unit) => hasPayAnywhere(foldedWords(context, unit)));

/** Whether the job does something in some sentence: `The clerk keeps …`, `The OC supports …`, told by the last word or the initials of its name. */
function isSubject(context: LintContext): boolean {
  const { title, units } = context.document;
  const words = (title?.text ?? '')
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(BEHIND_NAME, '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return false;
  const initials = words.map(([first]) => first).join('');
  const names = [words.at(-1) ?? '', ...(words.length > 1 ? [initials] : []), ...vocabularyOf('missing-duties', 'job')];
  return units.some((unit) => unit.form !== 'heading' && names.some((name) => doesSomething(foldedWords(context, unit), name)));
}

const NAMED_BEFORE = /\b(?:the|our|this) (?:[a-z-]{1,20} ){0,4}$/;
/** So far before a name is looked at, in UTF-16 units. */
const BEFORE = 100;
const doesBehind = lazily(() => new RegExp(String.raw`^(?: \([a-z ]{1,9}\))? (?!${anyOf('no-doing')}\b)[a-z]{2,20}s\b`));

/** Whether a name is the subject of some deed: `The assistant clerk keeps`. */
function doesSomething(words: string, name: string): boolean {
  for (let at = words.indexOf(` ${name}`); at >= 0; at = words.indexOf(` ${name}`, at + 1)) {
    const behind = at + 1 + name.length;
    if (NAMED_BEFORE.test(words.slice(Math.max(0, at - BEFORE), at + 1)) && doesBehind().test(words.slice(behind, behind + BEFORE)))
      return true;
  }
  return false;
}

/** Whether a line among the requirements tells of the work by how it begins: `4. 负责集团的融资，有证书者优先`. */
const asksToWork = ({ text, units }: JobDescription): boolean =>
  units.some(
    ({ section, form, content }) =>
      (section === 'requirements' || section === 'preferred') &&
      form !== 'heading' &&
      opensDuty().test(startOf(text, content, LONGEST_LOOK)),
  );

function dutiesEdit({ document, catalogue }: LintContext): ReturnType<typeof insertDuties> {
  const { language } = document;
  const lines = catalogue.boilerplate.duties[language];
  return insertDuties(document, { lines, language, category: '', isCategoryName: () => false, sameCategory: [], underHeading: false });
}
