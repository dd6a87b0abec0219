import type { JobDescription, SectionKind, Unit } from '../../document/types';
import type { Localized } from '../../language';
import { lazily } from '../../lazily';
import { sectionFix } from '../fixes';
import { foldedWords } from '../matching/phrases';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { Finding, LintContext, Rule } from '../rule';
import { frontMatterValues, hasLineLike, hasSection, headOf, isBarelyBegun, isDoubtful, isTold, pointsElsewhere } from '../structure';

const LINES: Localized<readonly string[]> = {
  'zh-CN': ['{必须具备的经验或技能，说明用在哪项职责上}', '{第二项必备条件}'],
  en: ['{experience or skill the duties cannot be done without}', '{second must-have}'],
};

const BOTH = /要求|条件|资格|requirement|qualification/i;

/** 缺少任职要求 */
export const missingRequirements: Rule = {
  id: 'missing-requirements',
  tags: ['structure', 'requirement'],
  level: 'warning',
  fixable: 'offer',
  summary: { en: 'The document should say what the job requires.', 'zh-CN': '应写明任职要求。' },
  rationale: {
    en: 'Without conditions nobody can tell whether to apply, and recruiters cannot screen evenly. One real posting in five has no heading for them.',
    'zh-CN': '没有招聘条件，求职者无从判断是否符合，筛选也缺少统一尺度；实测约五分之一的真实招聘文本没有要求标题。',
  },
  source: {
    en: 'China: Interim Regulations on the Human Resources Market art. 24; five-ministry notice on online recruitment information (January 2026); measured on 7,787 postings',
    'zh-CN': '人力资源市场暂行条例第二十四条；五部门关于规范网络平台招聘类信息发布的通知（2026 年 1 月）；7,787 份真实招聘文本实测',
  },
  messages: {
    found: {
      en: 'No requirements found under any usual heading. Applicants need them to judge whether to apply: add the few the duties really need.',
      'zh-CN': '未找到任职要求（任何常见标题下都没有）。求职者需据此判断是否投递，请补充履行职责确实需要的几项条件。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const asksFor = (unit: Unit): boolean => asks(context, unit);
    if (hasSection(document, 'requirements', asksFor) || hasSection(document, 'preferred', asksFor) || isBarelyBegun(document)) return;
    // `岗位职责和要求` heads both.
    if (document.sections.some(({ heading }) => heading !== undefined && BOTH.test(document.text.slice(heading.start, heading.end))))
      return;
    // Chinese lists of duties often end in the one condition there is.
    const underOthers: readonly SectionKind[] = document.language === 'en' ? ['duties'] : [];
    if (hasLineLike(document, ['requirements', 'preferred'], [], underOthers, asksFor)) return;
    // `We need somebody who has run a warehouse before.` in the middle of a paragraph.
    if (isTold(context, 'missing-requirements') || frontMatterValues(document, 'missing-requirements').length > 0) return;
    const span = headOf(document);
    if (span === undefined) return;
    yield {
      span,
      message: 'found',
      // `A motivated clerk`, `degree: BSc`: some idea of whom the job wants.
      ...((isDoubtful(context, 'missing-requirements') || pointsElsewhere(context) || namesLevel(document)) && { level: 'hint' }),
      fixes: () => [
        sectionFix(context, 'requirements', LINES[document.language], {
          en: 'Add a section for the requirements',
          'zh-CN': '添加“任职要求”部分',
        }),
      ],
    };
  },
};

const asking = lazily(() => new RegExp(String.raw`(?<![a-z])${anyIn('missing-requirements')('asking')}(?![a-z])`));

/** Whether a line that reads like a condition asks for something; an English one like `The hours are settled later.` does not. */
const asks = (context: LintContext, unit: Unit): boolean => context.document.language !== 'en' || asking().test(foldedWords(context, unit));

/** Whether the front matter says, under some key about schooling or experience, more than that nothing is asked for: `degree_wanted: BSc`. */
function namesLevel({ frontMatter }: JobDescription): boolean {
  const words = vocabularyOf('missing-requirements', 'in-key');
  return [...(frontMatter?.entries ?? [])].some(
    ([key, { value }]) =>
      (typeof value === 'string' || typeof value === 'number') &&
      /^(?!(?:no|none|any|n\/a)\b).{0,3}[\p{L}\d]/iu.test(String(value)) &&
      words.some((word) => key.toLowerCase().includes(word)),
  );
}
