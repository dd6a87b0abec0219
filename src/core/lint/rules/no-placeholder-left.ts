import { headingMeaning } from '../../document/headings/labels';
import type { Span } from '../../text';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { LintContext, Rule } from '../rule';
import { maskedBy } from '../structure';

/** `{薪资范围}`, `{{company}}`; brackets that are never closed are left alone. */
const BRACES = /\{{1,2}[^{}\r\n]{1,140}\}{1,2}/g;
/** `[Company Name]`, `<your email>`, `（待填写）` stand in the term list; these are their brackets. */
const BRACKETS = '[]【】<>＜＞（）()［］';
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '【': '】', '<': '>', '＜': '＞', '（': '）', '(': ')', '［': '］' };

/** `Approved by: ________`, `a rent of $_____ a month`: what is to be filled in by hand. */
const BLANK = /(?:\p{L}[\p{L} '’]{0,30}[:：][ \t]{0,4}_{4,}|(?<=[\p{L},.)] )[$£€¥]?_{4,}(?![\p{L}\d_]))/gu;

/** `{% include apply.html %}`, `{{< button >}}`, `{{ site.url }}`, `{{ "now" | date }}`: the code of a generator of web sites, which fills it in itself. */
const SITE_CODE = /^\{(?:%|\{[<%]|\{-? ?(?:(?:site|page|layout|include|post|config)\.|content ?\}|\.[A-Z]|[^|{}]{1,80} \| ))/;
/** The mark of an item of a list in front of `[x]`, which is a ticked box. */
const ITEM_AHEAD = /(?:^|[\r\n])[ \t>]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}$/;

/** The year of `XX/XX/2026`. */
const YEAR_BEHIND = /^\/(?:20\d{2}|\d{2}(?!\d))/;

/** 未填写的占位内容 */
export const noPlaceholderLeft: Rule = {
  id: 'no-placeholder-left',
  tags: ['structure', 'hygiene'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Placeholders should be filled in.', 'zh-CN': '占位内容应填写完整。' },
  rationale: {
    en: 'A template’s placeholder that reaches applicants looks careless and leaves out what it stands for.',
    'zh-CN': '模板占位内容若随招聘信息发布，既显得草率，也缺了本该写明的信息。',
  },
  source: { en: 'Indeed, guidance for employers: fill in template placeholders', 'zh-CN': 'Indeed 雇主指南：发布前填写模板中的占位内容' },
  messages: {
    several: {
      en: '{count} placeholders are still to be filled in, “{found}” first. Replace them, and delete the lines that do not apply.',
      'zh-CN': '还有 {count} 处占位内容未填写，第一处是“{found}”。请填入内容，并删除不适用的行。',
    },
    found: {
      en: '“{found}” is still to be filled in. Replace it, or delete the line if it does not apply.',
      'zh-CN': '“{found}”尚未填写。请填入内容；不适用时删除该行。',
    },
  },
  check: (context) => {
    const findings = [
      ...findingsOf(context, [...bracesOf(context), ...frontMatterBraces(context), ...termsOf(context), ...blanksOf(context)]),
    ];
    const [first] = findings;
    if (first === undefined || findings.length <= MOST_MARKED) return findings;
    return [{ ...first, message: 'several', params: { ...first.params, count: findings.length }, level: 'information' }];
  },
};

/** With more placeholders than this the document has only been begun: one quiet finding says so, instead of one on each. */
const MOST_MARKED = 5;

function blanksOf({ document }: LintContext): Draft[] {
  const { text, units } = document;
  const isMasked = maskedBy(document.masks);
  return units.flatMap(({ form, span }) => {
    const words = text.slice(span.start, span.end);
    if (form === 'quote' || !words.includes('____')) return [];
    return [...words.matchAll(BLANK)].flatMap((match): Draft[] => {
      const start = span.start + match.index;
      return isMasked(start) ? [] : [{ span: { start, end: start + match[0].length }, message: 'found', level: 'information' }];
    });
  });
}

function bracesOf({ document }: LintContext): Draft[] {
  const { text, units } = document;
  const drafts: Draft[] = [];
  const isMasked = maskedBy(document.masks);
  for (const unit of units) {
    const words = text.slice(unit.span.start, unit.span.end);
    if (!words.includes('{') || unit.form === 'quote') continue;
    for (const match of words.matchAll(BRACES)) {
      const span = { start: unit.span.start + match.index, end: unit.span.start + match.index + match[0].length };
      // Braces are decoration in `{岗位职责}`.
      const named = unit.form === 'heading' && headingMeaning(match[0].replace(/[{}]/g, ''), false) !== undefined;
      if (!named && !isMasked(span.start) && /[\p{L}\d]/u.test(match[0]) && !SITE_CODE.test(match[0]))
        drafts.push({ span, message: 'found' });
    }
  }
  return drafts;
}

/** Values of the front matter that are nothing but a placeholder. */
function frontMatterBraces({ document }: LintContext): Draft[] {
  const entries = [...(document.frontMatter?.entries.values() ?? [])];
  return entries.flatMap(({ value, span }): Draft[] => {
    if (typeof value !== 'string') return document.text[span.start] === '{' && isFlowMap(value) ? [{ span, message: 'found' }] : [];
    return /^\{[^{}]{1,140}\}$/.test(value.trim()) ? [{ span: unquoted(document.text, span), message: 'found' }] : [];
  });
}

/** `salary: {薪资范围}` without quotation marks is a mapping to YAML. */
function isFlowMap(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).length === 1 &&
    Object.values(value)[0] === null
  );
}

function unquoted(text: string, { start, end }: Span): Span {
  return /["']/.test(text[start] ?? '') ? { start: start + 1, end: end - 1 } : { start, end };
}

const begins = (text: string, offset: number): boolean => /(?:^|[\r\n])[ \t\u3000]*$/.test(text.slice(Math.max(0, offset - 10), offset));

function termsOf(context: LintContext): Draft[] {
  const { text } = context.document;
  return draftsOf(context.matches('no-placeholder-left'), ({ entry, span }) => {
    if (entry.id === 'date')
      return { span: { start: span.start, end: span.end + (YEAR_BEHIND.exec(text.slice(span.end, span.end + 5))?.[0].length ?? 0) } };
    if (entry.id !== 'bracketed') return {};
    const opening = text[span.start - 1] ?? '';
    const bracketed = BRACKETS.includes(opening) && opening !== '' && text[span.end] === CLOSING[opening];
    if (!bracketed || '(：:'.includes(text[span.end + 1] ?? ' ')) return undefined;
    if (opening === '[' && span.end - span.start === 1 && ITEM_AHEAD.test(text.slice(Math.max(0, span.start - 20), span.start - 1)))
      return undefined;
    // Words in round brackets are an aside, and `【公司】…` at the start of a line names what follows.
    if ('（('.includes(opening) || (opening === '【' && begins(text, span.start - 1))) return undefined;
    return { span: { start: span.start - 1, end: span.end + 1 } };
  });
}
