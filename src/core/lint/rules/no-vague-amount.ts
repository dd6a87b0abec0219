import type { Span } from '../../text';
import { fixIfAny } from '../fixes';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import type { Fix, LintContext, Rule } from '../rule';

/** 模糊数量 */
export const noVagueAmount: Rule = {
  id: 'no-vague-amount',
  tags: ['duty', 'requirement'],
  level: 'hint',
  fixable: 'safe',
  summary: { en: 'Amounts and lists should be definite.', 'zh-CN': '数量和列举应明确。' },
  rationale: {
    en: '“Some”, “etc.” and “as needed” leave the reader to guess how much and what else. Textbooks on job descriptions advise against them.',
    'zh-CN': '“一些”“大量”“等等”让读者自己猜有多少、还有什么。职位说明书教材建议避免。',
  },
  source: {
    en: 'Chinese HR textbook on job descriptions; measured: 1–3% of Chinese, 21% of English postings',
    'zh-CN': '人力资源教材对职位说明书的要求；实测：中文 1–3%、英文 21% 的招聘文本含有',
  },
  messages: {
    amount: {
      en: '“{found}” says no amount. Give a number, a frequency or a range.',
      'zh-CN': '“{found}”没有说明数量。请写出数字、频率或范围。',
    },
    open: {
      en: '“{found}” leaves the list open. Name what matters, and end there.',
      'zh-CN': '“{found}”使列举的范围不明确。建议只写主要的几项。',
    },
    when: {
      en: '“{found}” does not say when or how often. Name the occasion or the frequency.',
      'zh-CN': '“{found}”没有说明何时、多久一次。请写明情形或频率。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-vague-amount'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> {
  const id = match.entry.id ?? '';
  if (id.startsWith('open')) return { message: 'open', fixes: () => fixIfAny(trailing(context, match)) };
  return { message: id.startsWith('when') ? 'when' : 'amount' };
}

/** Takes a closing 等等 or etc. away, with the comma before it. */
function trailing(context: LintContext, { entry, span, unit }: TermMatch): Fix | undefined {
  if (entry.id !== 'open-end' && entry.id !== 'open-english') return undefined;
  const { text, units } = context.document;
  const end = units[unit]?.content.end ?? span.end;
  const after = text.slice(span.end, Math.min(end, span.end + 2));
  const closes =
    span.end >= end ||
    (entry.id === 'open-end'
      ? /^[。；;.)）」”]/.test(after)
      : /^[)）;；]|^\.(?![a-z])/i.test(after) || (text[span.end - 1] === '.' && after === ''));
  if (!closes) return undefined;
  const before =
    /(?:[、，,]|,?\s(?:and|&))?[ \t]*(?:…+|\.{3,6})?[ \t]*$/.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0].length ?? 0;
  return {
    title: { en: 'Delete “{text}”', 'zh-CN': '删除“{text}”' },
    params: { text: text.slice(span.start, span.end) },
    safe: true,
    edits: [edit(context, { start: span.start - before, end: span.end })],
  };
}

const edit = (context: LintContext, span: Span): ReturnType<LintContext['edit']> => context.edit(span, '');
