import type { Span } from '../../text';
import { fixIfAny } from '../fixes';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { linesOf, wordsOf } from '../structure';
import { verbs } from '../verbs';

/** `运营专员还需要`, `该岗位需`, `任职者应`: who does it, and the modal verb. */
const CHINESE =
  /^(?!协助|协同|推动|配合|带领|管理|指导|组织|对接|联系|联络|与|和|向|为|对|将|把|由|负责|完成|参与|支持|跟进|安排|监督|沟通|协调|领导|培养|帮助|督促|督导|配备|辅导|考核|激励|引导|要求|通知|培训(?!专|师|主|经)|招聘(?!专|主|经|顾)|服务)(?:作为[^，,。]{2,12}[，,])?(?:(?:该|本|此|这个|这一)(?:岗位|职位|角色)|([一-龥]{0,8})(?:专员|经理|主管|助理|总监|人员|负责人|工程师|设计师|分析师|顾问|店长|任职者|从业者|岗位人员)们?)(?:的?(?:日常|主要)?(?:工作|职责)(?:是|包括|为)|主要|通常|往往|一般|同时|还|也|又|都|均|就|则|不仅|必须){0,3}(?:需要|必须|应该|应当|能够|可以|需|须|要|应|能|可|会|将|得|负责)?(?:能够|可以|去)?/;
/** `全面协助`, `每周向`, `在` before 店长: what is done with or for that person, which is no part of the job's name as `在线`, `方向` and `按揭` are. */
const NOT_THE_HOLDER =
  /协助|协同(?!办公)|配合|陪同|随同|带领|率领|帮助(?!中心)|辅佐|听从|服从|遵从|督促|提醒|邀请|汇报|根据|依据|按(?![揭摩])|依照|遵照|接受|代替|在(?![线职校岗库途建售])|(?<![方趋导定面意双])向|给(?!排水|水)|替/;
/** `The operations specialist will`, `The ideal candidate should be able to`, `This role is responsible for`. */
const ENGLISH =
  /^(?:the|this|our|an?)\s+(?:[a-z&/-]+\s+){0,4}?(?:specialist|manager|coordinator|co-ordinator|assistant|associate|analyst|officer|director|executive|representative|administrator|engineer|designer|developer|lead|supervisor|candidate|applicant|person|individual|employee|incumbent|role|position|job|intern|consultant|recruiter|post holder|postholder|jobholder|job holder)\s+(?:also\s+|then\s+)?(?:will|shall|should|must|may|can|needs to|is expected to|is required to|is responsible for|is able to|has to)(?:\s+(?:also|then|be expected to|be required to|be responsible for|be able to|be in charge of|need to|have to))?\s+/i;
/** `have a driving licence`, `demonstrate experience` behind `the candidate will`: what applicants bring along, and no duty. */
const BROUGHT_ALONG =
  /^(?:ideally |preferably |also |already )?(?:(?:have(?! (?:responsibility|ownership|oversight|charge|the opportunity|direct reports|accountability))|possess|hold|bring|exhibit|display|show|demonstrate) (?:an? |the |at least |some |very |relevant |proven |strong |good |excellent |previous |prior |a minimum )|be (?:an? )?(?:self-?motivated|highly|very|well|educated|fluent|proficient|experienced|passionate|comfortable|confident|familiar|organi[sz]ed|motivated|enthusiastic|flexible|a team player)(?![a-z]))/i;
const MODAL = /(?:需要|必须|应该|应当|能够|可以|需|须|要|应|能|可|会|将|得|负责|主要|通常|往往|一般|同时|还|也|是|包括|为|去)$/;

/** 叙述体职责 */
export const noNarrativeDuty: Rule = {
  id: 'no-narrative-duty',
  tags: ['duty'],
  level: 'hint',
  fixable: 'safe',
  summary: { en: 'A duty should begin with its verb, not with who does it.', 'zh-CN': '职责应直接以动词开头，不写“某某专员需要……”。' },
  rationale: {
    en: 'Everybody knows who the duties are for. Narration copied from articles makes lists long and hides what is done.',
    'zh-CN': '职责列表的主语不言自明。从文章摘来的叙述体拉长了列表，也掩盖了要做的事。',
  },
  source: {
    en: 'Four answers on the work of an operations specialist: 64 of 227 sentences begin so; O*NET: begin with the action',
    'zh-CN': '关于运营专员的四篇回答：227 句中 64 句如此开头；O*NET：以动作开头',
  },
  messages: {
    found: {
      en: '“{found}” narrates. Begin with the verb: the list already says whose duties these are.',
      'zh-CN': '“{found}”是叙述体。请直接以动词开头，列表的主语不言自明。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const lines = new Set(linesOf(document, 'duties'));
    for (const { unit, span } of document.duties) {
      if (!lines.has(unit)) continue;
      const words = wordsOf(document, { content: span }, 160);
      const subject = subjectOf(words);
      if (subject === undefined) continue;
      const place = { start: span.start, end: span.start + subject.trimEnd().length };
      yield {
        span: place,
        message: 'found',
        params: { found: subject.trim() },
        fixes: () => fixIfAny(fixOf(context, span, subject, words)),
      };
    }
  },
};

function subjectOf(words: string): string | undefined {
  const english = ENGLISH.exec(words)?.[0];
  if (english !== undefined) return BROUGHT_ALONG.test(words.slice(english.length)) ? undefined : english;
  const [chinese, described = ''] = CHINESE.exec(words) ?? [];
  if (chinese === undefined || NOT_THE_HOLDER.test(described)) return undefined;
  // `专员负责…` keeps its verb; `客户经理维护` has a verb at once.
  const rest = words.slice(chinese.length);
  if (!MODAL.test(chinese))
    return verbs().first(rest) && !/^(?:的|等|与|和|及|、|管理|培训|考核|招聘|配合)/.test(rest) ? chinese : undefined;
  return chinese.endsWith('负责') ? chinese.slice(0, -2) : chinese;
}

/** Without the subject the line must begin with a verb. */
function fixOf(context: LintContext, span: Span, subject: string, words: string): Fix | undefined {
  const rest = words.slice(subject.length);
  if (!verbs().first(rest)) return undefined;
  const initial = rest[0] ?? '';
  const capital = /^[a-z]/.test(initial);
  // `is responsible for planning`: the gerund stands as well at the beginning.
  const edit = context.edit(
    { start: span.start, end: span.start + subject.length + (capital ? 1 : 0) },
    capital ? initial.toUpperCase() : '',
  );
  return { title: { en: 'Begin with the verb', 'zh-CN': '改为以动词开头' }, safe: true, edits: [edit] };
}
