import { hasHan } from '../../language';
import { lazily } from '../../lazily';
import { hanIn } from '../counting';
import { lineRemoval, removal } from '../fixes';
import { clauseAround } from '../matching/clauses';
import { quoted } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { Finding, Fix, LintContext, Rule } from '../rule';

const anyOf = anyIn('no-catch-all-duty');

/** From how many duties on a single closing catch-all is common and does little harm. */
const ENOUGH_DUTIES = 4;
/** A requirement to obey, no duty. */
const OBEDIENCE = /^(?:能够?|愿意|可以?|需|须|要)?(?:服从|听从|遵从|接受|适应)/;
const MORE = /其他|其它|其余|别的|临时/;

const openForms = lazily(() => {
  const others = `${anyOf('others')}的?`;
  return {
    /** `交办的其他工作`, `安排的临时性任务`, `交给的各项事宜`. */
    assigned: new RegExp(
      `${anyOf('assign', 'hand-down')}(?:完成)?(?:的|之|下的|下来的)?(?:${anyOf('others', 'any-kind', 'kind')}[性的之和或及、]?){1,4}` +
        `[^，。；,;]{0,8}${anyOf('work', 'matter')}`,
    ),
    /** `领导交办的工作`: who gives it makes it a catch-all even without «other». */
    bySuperior: new RegExp(
      `${anyOf('superior')}[^，。；,;]{0,4}${anyOf('hand-down')}(?:的|之|下的)?(?![在到至])[^，。；,;]{0,10}${anyOf('work')}(?!时间|地点|岗位|经验)`,
    ),
    /** `其他相关工作`, `部门其他临时性事务` as all that a line says. */
    others: new RegExp(
      `^${anyOf('before-others')}{0,6}(?:${others}|临时性?|一些)(?:一些|一切)?(?:${anyOf('kind', 'kind-of-others')}|[的、]){0,4}` +
        `${anyOf('work', 'matter')}{1,2}(?:内容|等|安排)?[。；;.!！，,]?$`,
    ),
    /** `周报及其他交办事务`: behind work that is named. */
    andOthers: new RegExp(
      `[及和与并等](?:完成)?${others}(?:临时性?|日常)?${anyOf('hand-down')}的?(?:临时性?|日常|相关|各项)?${anyOf('work')}[。；;.]?$`,
    ),
    /** `下达的销售任务`: what is handed down is named. */
    named: new RegExp(
      `(?:下达|分配|分派|布置|安排|交办|制定)(?:的|之|下的)?${anyOf('period')}?的?${anyOf('named-work')}(?:业绩|工作)?(?:任务|指标|目标)`,
    ),
    /** What may stand for «other work» before «as assigned»; before the weaker «as needed» it must be work without more. */
    otherWork: new RegExp(String.raw`\b${anyOf('other', 'any')}\b[^.;\n]{0,50}$`),
    unnamedWork: new RegExp(
      String.raw`\b${anyOf('other')}(?: [a-z/-]+){0,2} ${anyOf('other-work')}(?: and (?:duties|tasks|responsibilities|projects))? $`,
    ),
    work: new RegExp(anyOf('work-word')),
    asNeeded: new RegExp(anyOf('as-needed')),
  };
});

/** 兜底职责 */
export const noCatchAllDuty: Rule = {
  id: 'no-catch-all-duty',
  tags: ['duty'],
  level: 'hint',
  fixable: 'offer',
  summary: { en: 'Duties should be named, not left open.', 'zh-CN': '职责应写明，不宜兜底。' },
  rationale: {
    en: '“Other duties as assigned” says nothing about the job. Textbooks tolerate one such line at the end where a job cannot be described in full.',
    'zh-CN': '“完成领导交办的其他工作”没有说明任何工作内容；仅在岗位确实无法列全时，教科书容许末尾保留一条。',
  },
  source: {
    en: 'Chinese HR textbook on job descriptions; measured: 32% of office postings, 18% of English ones',
    'zh-CN': '人力资源教材对职位说明书的要求；实测：办公室岗位 32%、英文招聘文本 18% 含有此类表述',
  },
  messages: {
    found: {
      en: '“{found}” leaves the job open. Name the work that really comes up, or delete the line.',
      'zh-CN': '“{found}”没有写明具体工作。请写出实际会遇到的工作，或删除此条。',
    },
    last: {
      en: '“{found}”: one such line at the end is common, but tells applicants nothing. Delete it if the list is complete.',
      'zh-CN': '“{found}”：末尾保留一条较常见，但不提供信息；若职责已列全，可以删除。',
    },
  },
  *check(context): Generator<Finding> {
    const found = catchAlls(context);
    const { duties, text } = context.document;
    for (const { unit, span } of found) {
      const quiet = found.length === 1 && duties.length >= ENOUGH_DUTIES && duties.at(-1)?.unit === unit;
      yield {
        span,
        message: quiet ? 'last' : 'found',
        params: { found: quoted(text.slice(span.start, span.end)) },
        fixes: () => fixesFor(context, unit, span),
      };
    }
  },
};

interface CatchAll {
  readonly unit: number;
  readonly span: { readonly start: number; readonly end: number };
}

function catchAlls(context: LintContext): readonly CatchAll[] {
  const { document, normalized } = context;
  const found: CatchAll[] = [];
  for (const match of context.matches('no-catch-all-duty')) {
    const unit = document.units[match.unit];
    if (unit === undefined) continue;
    const start = normalized.fromSource(unit.content.start);
    const end = Math.min(normalized.fromSource(unit.content.end), start + 1000);
    const place =
      match.entry.id === 'chinese'
        ? chinese(normalized.text, start, end, match)
        : match.entry.id === 'assigned'
          ? assigned(normalized.text, start, match)
          : { start: match.start, end: match.end };
    if (place === undefined) continue;
    const span = normalized.toSource(place.start, place.end);
    const last = found.at(-1);
    if (last?.unit !== match.unit) found.push({ unit: match.unit, span });
    else if (span.start <= last.span.end)
      found[found.length - 1] = {
        unit: match.unit,
        span: { start: Math.min(last.span.start, span.start), end: Math.max(last.span.end, span.end) },
      };
  }
  return found;
}

/** The clause of a Chinese line that is a catch-all. */
function chinese(text: string, start: number, end: number, match: TermMatch): { start: number; end: number } | undefined {
  let from = match.start;
  while (from > start && match.start - from < 40 && !'，。；,;!:、'.includes(text[from - 1] ?? '')) from--;
  let to = match.end;
  while (to < end && to - match.end < 40 && !'，。；,;!'.includes(text[to] ?? '')) to++;
  const clause = text.slice(from, to);
  const { named, assigned, bySuperior, others, andOthers } = openForms();
  if (OBEDIENCE.test(clause) || (named.test(clause) && !MORE.test(clause))) return undefined;
  if (assigned.test(clause) || bySuperior.test(clause) || others.test(clause)) return { start: from, end: to };
  const behind = andOthers.exec(clause);
  return behind === null ? undefined : { start: from + behind.index, end: to };
}

/** `other duties as assigned`, from «other» on. */
function assigned(text: string, start: number, match: TermMatch): { start: number; end: number } | undefined {
  const from = Math.max(start, clauseAround(text, match).start, match.start - 80);
  const { asNeeded, unnamedWork, otherWork, work } = openForms();
  const weak = asNeeded.test(text.slice(match.start, match.end));
  const before = (weak ? unnamedWork : otherWork).exec(text.slice(from, match.start));
  return before === null || !work.test(before[0]) ? undefined : { start: from + before.index, end: match.end };
}

/** What joins English words on to what stands before them, and is nothing without them. */
const LED_BY = /(?:[,;]? {0,2}\b(?:perform|performs|performing|and|any|the|to|of|assist|with)\b){1,6} {0,2}$/i;

const AND_WITHIN = /[\u4e00-\u9fff](?:以及|[及和与或])[\u4e00-\u9fff]/;

/** The whole line goes where it says nothing else, or the words that leave it open. */
function fixesFor(context: LintContext, n: number, span: CatchAll['span']): readonly Fix[] {
  const unit = context.document.units[n];
  if (unit === undefined) return [];
  const { text } = context.document;
  const before = text.slice(unit.content.start, span.start);
  const rest = (before + text.slice(span.end, unit.content.end)).replace(
    /[\s。；;.,，、]|\b(?:perform|performs|performing|and|any|the|to|of|assist|with)\b/gi,
    '',
  );
  // `以及`, `并负责`; four characters may be a duty: `整理台账`.
  if (rest.length <= 6 && hanIn(rest, 0, rest.length) < 4)
    return [lineRemoval(context, unit, { en: 'Delete this duty', 'zh-CN': '删除此条职责' })];
  // `更新库位及领导交办的其他工作`: a duty goes with it, or is it two that assign it?
  if (AND_WITHIN.test(text.slice(span.start, span.end)) || (before === '' && !hasHan(rest))) return [];
  const led = LED_BY.exec(before.slice(-LONGEST_LEAD))?.[0].length ?? 0;
  return [removal(context, { start: span.start - led, end: span.end })];
}

const LONGEST_LEAD = 60;
