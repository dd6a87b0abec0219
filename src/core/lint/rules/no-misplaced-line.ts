import { styleOf } from '../../document/edits/listStyle';
import { lineKindOf, logOf } from '../../document/lineKinds';
import type { JobDescription, SectionKind, Unit } from '../../document/types';
import { lazily } from '../../lazily';
import { eolOf } from '../../text';
import { fixIfAny, withoutLines } from '../fixes';
import { quoted } from '../matching/phrases';
import { anyIn } from '../matching/vocabulary';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { linesOf, wordsOf } from '../structure';
import { verbs } from '../subjects/verbs';

const anyOf = anyIn('no-misplaced-line');

/** By how much, in natural logarithms, a line must read more like the other section than like its own. */
const MARGIN = 1.2;
/** What tells, by its words, in which of the two sections a line belongs. */
const expressions = lazily(() => {
  const near = (most: number): string => `[^，。；,;]{0,${most}}`;
  const proficient = String.raw`(?:proficien(?:t|cy) (?:in|with|at|using)|fluen(?:t|cy)\b)`;
  return {
    /** Degrees, years of experience, and abilities as a condition: what duties are not made of. */
    condition: new RegExp(
      [
        `${anyOf('education')}${near(8)}(?:以上|学历|毕业|优先)`,
        String.raw`(?:\d|${anyOf('numeral')})\s?(?:年|years?)${near(20)}(?:经验|experience)|经验者?优先`,
        `^${anyOf('has')}${near(24)}${anyOf('ability')}`,
        `^${anyOf('trait')}`,
        String.raw`\b(?:bachelor'?s?|master'?s|degree in|diploma|\d\+? years)\b`,
        String.raw`^${anyOf('praise', 'condition')}\b`,
      ].join('|'),
      'i',
    ),
    /** Praise and the like, which are a condition only before an ability: `Excellent service to 40 guests` is none. */
    praise: new RegExp(String.raw`^${anyOf('praise')}\b`, 'i'),
    ability: new RegExp(String.raw`^${proficient}|\b(?:${anyOf('english-ability')}|(?<!^)proficiency)\b`, 'i'),
    duty: new RegExp(`^(?:负责(?!任)|${anyOf('deed')}(?!力))`),
    noDuty: new RegExp(`${anyOf('no-deed')}|者$|过(?!程)`),
    englishDuty: new RegExp(String.raw`^${anyOf('english-deed')} `, 'i'),
    englishNoDuty: new RegExp(String.raw`\b${anyOf('english-no-deed')}\b|\d`, 'i'),
    knows: new RegExp(`^${anyOf('verb-of-knowing')}`),
  };
});

/** 放错部分 */
export const noMisplacedLine: Rule = {
  id: 'no-misplaced-line',
  tags: ['duty', 'requirement'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'Duties and requirements should stand in their own sections.', 'zh-CN': '职责与要求应各归其位。' },
  rationale: {
    en: 'A condition among the duties is overlooked in screening, and a duty among the requirements reads as a condition for applying.',
    'zh-CN': '混在职责里的条件筛选时容易漏掉，混在要求里的职责会被当成投递条件。',
  },
  source: {
    en: 'Measured on 1,447 real postings: traits and degrees stand among the duties',
    'zh-CN': '1,447 份真实招聘文本实测：职责里夹有性格、学历等条件',
  },
  messages: {
    requirement: {
      en: '“{found}” is a requirement among the duties. Move it to the requirements.',
      'zh-CN': '“{found}”是任职条件，却写在职责里。请移到任职要求。',
    },
    duty: {
      en: '“{found}” is a duty among the requirements. Move it to the duties.',
      'zh-CN': '“{found}”是工作职责，却写在要求里。请移到岗位职责。',
    },
  },
  *check(context): Generator<Finding> {
    yield* misplaced(context, REQUIREMENT_AMONG_DUTIES);
    yield* misplaced(context, DUTY_AMONG_REQUIREMENTS);
  },
};

/** Lines of one section that stand in another. */
interface Misplacement {
  readonly from: SectionKind;
  readonly to: SectionKind;
  readonly message: string;
  /** Whether a line looks, by its words, as if it belonged to the other section. */
  readonly looksSo: (words: string) => boolean;
}

const REQUIREMENT_AMONG_DUTIES: Misplacement = {
  from: 'duties',
  to: 'requirements',
  message: 'requirement',
  looksSo: (words) => {
    const { condition, praise, ability, knows } = expressions();
    return condition.test(words) && (!praise.test(words) || ability.test(words)) && !verbs().first(words.replace(knows, '□'));
  },
};

const DUTY_AMONG_REQUIREMENTS: Misplacement = {
  from: 'requirements',
  to: 'duties',
  message: 'duty',
  looksSo: (words) => {
    const { duty, noDuty, englishDuty, englishNoDuty } = expressions();
    return (duty.test(words) && !noDuty.test(words)) || (englishDuty.test(words) && !englishNoDuty.test(words));
  },
};

function* misplaced(context: LintContext, misplacement: Misplacement): Generator<Finding> {
  const { document } = context;
  const { from, to, message } = misplacement;
  const headed = document.sections.some(({ kind, heading }) => kind === from && heading !== undefined);
  const lines = linesOf(document, from);
  const found = headed ? lines.filter((n) => isMisplaced(context, n, misplacement)) : [];
  // Where most lines are of the other kind it is the heading that is wrong, or they are mixed on purpose.
  if (found.length === 0 || found.length * 2 > lines.length) return;
  for (const n of found) {
    const unit = document.units[n];
    if (unit === undefined) continue;
    yield {
      span: unit.content,
      message,
      params: { found: quoted(wordsOf(document, unit)) },
      fixes: () => fixIfAny(move(context, unit, to)),
    };
  }
}

function isMisplaced({ document }: LintContext, n: number, { from, to, looksSo }: Misplacement): boolean {
  const unit = document.units[n];
  if (unit === undefined || unit.form === 'heading' || !looksSo(wordsOf(document, unit, 200))) return false;
  if (from === 'requirements' && /^[a-z]/i.test(wordsOf(document, unit, 1)) && !isOfRequirements(document, n)) return false;
  const told = lineKindOf(document.text, unit.content);
  return logOf(told, to) - logOf(told, from) > MARGIN;
}

/** So many lines above a line are looked at for what announces it. */
const REACH = 40;

/** Whether an English line stands under a plain heading, and not under `Ability to:` or `You can:`, with which it is read. */
function isOfRequirements({ text, units }: JobDescription, n: number): boolean {
  for (let above = n - 1; above >= Math.max(0, n - REACH); above--) {
    const { form, content } = units[above] ?? {};
    if (content === undefined) return false;
    const words = text.slice(content.start, content.end);
    if (form === 'heading') return /requirement|qualification/i.test(words);
    if (/[:：]$/.test(words)) return false;
  }
  return false;
}

/** Moves a line to the end of the section it belongs to, marked as the lines there are. */
function move(context: LintContext, unit: Unit, to: SectionKind): Fix | undefined {
  const { document } = context;
  const { text, units } = document;
  const lines = linesOf(document, to);
  const last = units[lines.at(-1) ?? -1];
  if (last === undefined || last.glued || unit.glued) return undefined;
  const words = text.slice(unit.content.start, unit.content.end).replace(/\s*[\r\n]+\s*/g, ' ');
  const { mark, end } = styleOf(document, lines);
  const line = `${mark}${words.replace(/[。；;.]$/, '')}${end}`;
  const edits = [...withoutLines(context, [unit]), context.edit({ start: last.span.end, end: last.span.end }, `${eolOf(text)}${line}`)];
  const title =
    to === 'duties' ? { en: 'Move to the duties', 'zh-CN': '移到岗位职责' } : { en: 'Move to the requirements', 'zh-CN': '移到任职要求' };
  return { title, safe: false, edits };
}
