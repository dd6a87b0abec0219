import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { fixIfAny } from '../fixes';
import { anyIn } from '../matching/vocabulary';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { linesOf, wordsOf } from '../structure';
import { verbs } from '../subjects/verbs';

const anyOf = anyIn('no-narrative-duty');

const subjects = lazily(() => ({
  /** `运营专员还需要`, `该岗位需`, `任职者应`: who does it (the group is what is said before the person), and the modal verb. */
  chinese: new RegExp(
    `^(?!${anyOf('deed')}|${anyOf('deed-or-name')}(?![专师主经顾]))(?:作为[^，,。]{2,12}[，,])?` +
      `(?:(?:该|本|此|这个|这一)(?:岗位|职位|角色)|([一-龥]{0,8})${anyOf('person')}们?)` +
      `(?:的?(?:日常|主要)?(?:工作|职责)(?:是|包括|为)|${anyOf('frequency')}){0,3}${anyOf('modal')}?(?:能够|可以|去)?`,
  ),
  /** `全面协助`, `每周向`, `在` before 店长; no part of the job's name as `在线`, `方向` and `按揭` are. */
  notTheHolder: new RegExp(
    `${anyOf('with-person')}|协同(?!办公)|帮助(?!中心)|按(?![揭摩])|在(?![线职校岗库途建售])|(?<![方趋导定面意双])向|给(?!排水|水)`,
  ),
  modalAtEnd: new RegExp(`(?:${anyOf('modal', 'frequency')}|是|包括|为|去)$`),
  /** `The operations specialist will`, `The ideal candidate should be able to`, `This role is responsible for`. */
  english: new RegExp(
    String.raw`^(?:the|this|our|an?)\s+(?:[a-z&/-]+\s+){0,4}?${anyOf('english-person')}\s+(?:(?:also|then)\s+)?` +
      String.raw`${anyOf('english-modal')}(?:\s+${anyOf('english-second-modal')})?\s+`,
    'i',
  ),
  /** `have a driving licence`, `demonstrate experience` behind `the candidate will`: what applicants bring along, and no duty. */
  broughtAlong: new RegExp(
    '^(?:(?:ideally|preferably|also|already) )?(?:(?:have(?! (?:responsibility|ownership|oversight|charge|the opportunity|direct reports|accountability))' +
      '|possess|hold|bring|exhibit|display|show|demonstrate) (?:an?|the|at least|some|very|relevant|proven|strong|good|excellent|previous|prior|a minimum) ' +
      `|be (?:an? )?${anyOf('quality')}(?![a-z]))`,
    'i',
  ),
}));

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
  const forms = subjects();
  const english = forms.english.exec(words)?.[0];
  if (english !== undefined) return forms.broughtAlong.test(words.slice(english.length)) ? undefined : english;
  const [chinese, described = ''] = forms.chinese.exec(words) ?? [];
  if (chinese === undefined || forms.notTheHolder.test(described)) return undefined;
  // `专员负责…` keeps its verb; `客户经理维护` has a verb at once.
  const rest = words.slice(chinese.length);
  if (!forms.modalAtEnd.test(chinese))
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
