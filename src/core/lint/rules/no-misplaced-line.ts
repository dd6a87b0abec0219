import { lineKindOf, logOf } from '../../document/lineKinds';
import { styleOf } from '../../document/listStyle';
import type { SectionKind, Unit } from '../../document/types';
import { wholeLine } from '../../document/wholeLine';
import { eolOf } from '../../text';
import { fixIfAny } from '../fixes';
import { quoted } from '../phrases';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { linesOf, wordsOf } from '../structure';
import { verbs } from '../verbs';

/** By how much, in natural logarithms, a line must read more like the other section than like its own. */
const MARGIN = 1.2;
/** Degrees, years of experience, and abilities as a condition: what duties are not made of. */
const CONDITION =
  /(?:大专|专科|本科|中专|高中|硕士|研究生|学历)[^，。；,;]{0,8}(?:以上|学历|毕业|优先)|\d\s?(?:年|years?)[^，。；,;]{0,20}(?:经验|experience)|经验者?优先|^(?:具备|具有|有|拥有|良好的?|较强的?|较好的?|优秀的?|熟悉|精通|熟练)[^，。；,;]{0,24}(?:能力|经验|精神|意识|素养|知识|基础|责任心|耐心|优先)|^(?:热爱|性格|为人|吃苦耐劳|责任心|工作认真|有责任心|有耐心|思维)|\b(?:bachelor'?s?|master'?s|degree in|diploma|\d\+? years)\b|^(?:strong|excellent|proven|good|solid|demonstrated|must have|ability to|proficien\w+|fluen\w+)\b/i;
/** Praise and the like, which are a condition only before an ability: `Excellent service to 40 guests` is none. */
const PRAISE = /^(?:strong|excellent|good|solid|proficien\w+|fluen\w+)\b/i;
const ABILITY =
  /^(?:proficien(?:t|cy) (?:in|with|at|using)|fluen(?:t|cy)\b)|\b(?:skill(?:s|ed)?|knowledge|command|understanding|communicat\w+|track record|experience|abilit(?:y|ies)|attention|ethics?|organi[sz]\w+|attitude|sense|grasp|background|english|spoken|written|verbal|writing|listener|problem.solv\w+|team player|numeracy|literacy|judge?ment|eye for|(?<!^)proficiency|manners?|health|references?|degree|education|awareness|interpersonal|analytical|presentation|leadership|negotiat\w+|time management|multi-?task\w*|work(?:ing)? (?:experience|habits))\b/i;
/** What a line of duties begins with, for lines among the requirements. */
const DUTY = /^(?:负责(?!任)|协助|参与|制定|策划|组织|维护|跟进|完成|撰写|执行|收集|处理|统筹|监控|编写|开展|定期|推动|搭建|对接)/;
/** Traits and skills that begin like a duty. */
const NO_DUTY = /能力|经验|优先|者$|精神|熟悉|精通|了解|责任心|具备|具有|善于|擅长|学历|意识|素质|以上|能够|可以|过(?!程)|曾/;

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
  looksSo: (words) =>
    CONDITION.test(words) &&
    (!PRAISE.test(words) || ABILITY.test(words)) &&
    !verbs().first(words.replace(/^(?:了解|熟悉|掌握|学习|熟练|运用|严格)/, '□')),
};

const DUTY_AMONG_REQUIREMENTS: Misplacement = {
  from: 'requirements',
  to: 'duties',
  message: 'duty',
  looksSo: (words) => DUTY.test(words) && !NO_DUTY.test(words),
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
  const told = lineKindOf(document.text, unit.content);
  return logOf(told, to) - logOf(told, from) > MARGIN;
}

/** Moves a line to the end of the section it belongs to, marked as the lines there are. */
function move(context: LintContext, unit: Unit, to: SectionKind): Fix | undefined {
  const { document } = context;
  const { text, units } = document;
  const lines = linesOf(document, to);
  const last = units[lines.at(-1) ?? -1];
  if (last === undefined || last.glued || unit.glued) return undefined;
  const words = text.slice(unit.content.start, unit.content.end).replace(/\s*[\r\n]+\s*/g, ' ');
  const edits = [
    context.edit(wholeLine(document, unit), ''),
    context.edit({ start: last.span.end, end: last.span.end }, `${eolOf(text)}${styleOf(document, lines).mark}${words}`),
  ];
  const title =
    to === 'duties' ? { en: 'Move to the duties', 'zh-CN': '移到岗位职责' } : { en: 'Move to the requirements', 'zh-CN': '移到任职要求' };
  return { title, safe: false, edits };
}
