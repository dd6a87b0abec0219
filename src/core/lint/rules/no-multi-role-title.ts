import { hasHan } from '../../language';
import { lazily } from '../../lazily';
import { oneOf } from '../../wordLists';
import { quoted } from '../matching/phrases';
import { vocabularyOf } from '../matching/vocabulary';
import type { Finding, Rule } from '../rule';

/** What sets two jobs apart in a title; `A/B` and `C/C++` have none of the words on both sides. */
const SEPARATOR = /\s*[/／、|｜]\s*|\s+or\s+|或/gi;
/** From so many different jobs on, a level among them is one more job: `客服/美工/文案/助理`. */
const MANY = 3;
const BRACKETS = /[(（[【〔][^)）\]】〕]{0,60}[)）\]】〕]/g;

/** 一个标题多个岗位 */
export const noMultiRoleTitle: Rule = {
  id: 'no-multi-role-title',
  tags: ['title'],
  level: 'hint',
  fixable: 'none',
  summary: { en: 'One posting should be about one job.', 'zh-CN': '一份招聘信息只写一个岗位。' },
  rationale: {
    en: 'A title with several jobs is found by none of their names, and applicants cannot tell which duties are theirs.',
    'zh-CN': '标题并列多个岗位，按哪个岗位名都不易搜到，求职者也分不清哪些职责属于自己。',
  },
  source: {
    en: 'Indeed: one job per posting; measured: 28% of 1,447 real titles contain a slash',
    'zh-CN': 'Indeed：一份信息只发一个岗位；实测：1,447 个真实标题中 28% 含有斜杠',
  },
  messages: {
    found: {
      en: '“{found}” names {count} jobs. Write a posting for each, or choose the name that fits best.',
      'zh-CN': '“{found}”包含 {count} 个岗位。请分开发布，或选用最贴切的一个名称。',
    },
  },
  *check({ document }): Generator<Finding> {
    const { title } = document;
    if (title === undefined) return;
    const words = title.text.slice(0, 200);
    const bare = words.replace(BRACKETS, (bracket) => ' '.repeat(bracket.length)).trimEnd();
    const written = bare.split(SEPARATOR).map((part) => part.trim());
    if (written.length < 2) return;
    const parts = written.map((part) => part.toLowerCase());
    const { isRole, isLevel } = vocabulary();
    const roles = parts.filter((part) => isRole(part) && !isLevel(part));
    // `产品经理/总监`, `专员/助理`: two levels of one job; no job has three names besides.
    const kinds = new Set(roles).size;
    if (kinds < 2 || (kinds < MANY && parts.some((part) => isLevel(part))) || isTranslated(written)) return;
    yield {
      span: { start: title.span.start, end: Math.min(title.span.end, title.span.start + words.length) },
      message: 'found',
      params: { found: quoted(words, 60), count: roles.length },
    };
  },
};

/** `前端工程师 / Frontend Engineer`: one name in two languages; `HR` and `UI` in a Chinese title are no translations. */
function isTranslated(parts: readonly string[]): boolean {
  if (parts.length !== 2) return false;
  const chinese = parts.filter((part) => hasHan(part));
  const english = parts.filter((part) => /^[A-Za-z][A-Za-z .&'-]*$/.test(part) && /[a-z]{3}/.test(part));
  return chinese.length === 1 && english.length === 1;
}

interface Vocabulary {
  readonly isRole: (part: string) => boolean;
  readonly isLevel: (part: string) => boolean;
}

const vocabulary = lazily((): Vocabulary => {
  const terms = (id: string): readonly string[] => vocabularyOf('no-multi-role-title', id);
  const roles = terms('role');
  const english = new RegExp(`(?:^|[^a-z])${oneOf(roles.filter((role) => /[a-z]/.test(role)))}s?$`);
  const chinese = roles.filter((role) => !/[a-z]/.test(role));
  const levels = new Set(terms('level'));
  return {
    isRole: (part) => english.test(part) || chinese.some((role) => part.endsWith(role)),
    isLevel: (part) => levels.has(part.replace(/[岗\s]/g, '')) || levels.has(part),
  };
});
