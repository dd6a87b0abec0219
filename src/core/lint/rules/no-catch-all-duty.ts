import { hanIn } from '../counting';
import { lineRemoval } from '../fixes';
import { quoted } from '../phrases';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { clauseAround, type TermMatch } from '../terms';

/** From how many duties on a single closing catch-all is common and does little harm. */
const ENOUGH_DUTIES = 4;
/** `交办的其他工作`, `安排的临时性任务`, `交给的各项事宜`. */
const ASSIGNED =
  /(?:交办|交代|交待|交给|交付|安排|布置|指派|分配|分派|下达|委派|委托|吩咐|指定|派发|授权|赋予|要求|需要)(?:完成)?(?:的|之|下的|下来的)?(?:(?:其他|其它|其余|别的|各项|各类|各种|一切|临时|临时性|日常|相关|有关|部分|一些|所有|任何|辅助|专项|突发|事务性|行政|人事|人资|职能|与本职|与岗位|与工作)(?:性|的|之|和|或|及|、)?){1,4}[^，。；,;]{0,8}(?:工作|任务|事项|事宜|事务|事情|事件|项目|职责|杂务|杂事)/;
/** `领导交办的工作`: who gives it makes it a catch-all even without «other». */
const BY_SUPERIOR =
  /(?:领导|上级|上司|主管|经理|老板|公司|部门|总监|主任|店长|院长|校长|董事长|总裁|总经理|负责人|组长|老师|项目组|团队|集团|单位|学校|门店|区域|总部)[^，。；,;]{0,4}(?:交办|交代|交待|布置|指派|吩咐|下达|委派|临时安排|安排)(?:的|之|下的)?(?!在|到|至)[^，。；,;]{0,10}(?:工作|任务|事项|事宜|事务|事情)(?!时间|地点|岗位|经验)/;
/** `其他相关工作`, `部门其他临时性事务` as all that a line says. */
const OTHERS =
  /^(?:以及|及|和|并|积极|协助|配合|完成|处理|做好|负责|承担|参与|支持|执行|团队|部门|公司|店铺|店内|岗位|本岗位|本职|上述|领导|上级|同事|主管|各|的|内|部|中|与|、){0,6}(?:其他|其它|其余|别的|临时性?|一些)(?:的|一些|一切)?(?:临时性?|突发性?|相关|有关|交办|安排|指派|与(?:本)?(?:岗位|职位|工作|部门|本职)|日常性?|辅助性?|配套|行政管理|行政|人事|后勤|办公室|内勤|部门|岗位|综合|专项|常规|协助|支持|各类|各项|类|与岗位相关|与工作相关|与本岗位相关|与本职位相关|的|事务性|紧急|、){0,4}(?:工作|事务|事务工作|事务性工作|事项|事宜|任务|职责|杂务|事情|工作任务|工作事项|工作事务|工作事宜)(?:内容|等|安排)?[。；;.!！，,]?$/;
/** `周报及其他交办事务`: behind work that is named. */
const AND_OTHERS =
  /(?:及|和|与|并|等)(?:完成)?(?:其他|其它|其余)(?:的)?(?:临时性?|日常)?(?:交办|交代|交待|安排|指派|布置|吩咐)的?(?:临时性?|日常|相关|各项)?(?:工作|任务|事务|事项|事宜)[。；;.]?$/;
/** `下达的销售任务`: what is handed down is named. */
const NAMED =
  /(?:下达|分配|分派|布置|安排|交办|制定)(?:的|之|下的)?(?:各项|各类|年度|季度|月度|每月|当月|每周|每日)?(?:的)?(?:销售|业绩|营销|营业|生产|加工|采购|招聘|招生|经营|回款|催收|配送|推广|直播|拍摄|教学|维修|盘点|拓客|增长)(?:业绩|工作)?(?:任务|指标|目标)/;
const MORE = /其他|其它|其余|别的|临时/;
/** A requirement to obey, no duty. */
const OBEDIENCE = /^(?:能够?|愿意|可以?|需|须|要)?(?:服从|听从|遵从|接受|适应)/;
/** What may stand for «other work» before «as assigned»; before the weaker «as needed» it must be work without more. */
const OTHER_WORK =
  /\b(?:other|others|additional|related|miscellaneous|misc|ad[ -]hoc|special|any|all|various|further|similar|extra)\b[^.;\n]{0,50}$/;
const UNNAMED_WORK =
  /\b(?:other|others|additional|related|miscellaneous|misc|ad[ -]hoc|any other|all other)(?: [a-z/-]+){0,2} (?:duties|tasks|work|responsibilities|projects|functions|assignments|activities)(?: and (?:duties|tasks|responsibilities|projects))? $/;

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
  if (OBEDIENCE.test(clause) || (NAMED.test(clause) && !MORE.test(clause))) return undefined;
  if (ASSIGNED.test(clause) || BY_SUPERIOR.test(clause) || OTHERS.test(clause)) return { start: from, end: to };
  const others = AND_OTHERS.exec(clause);
  return others === null ? undefined : { start: from + others.index, end: to };
}

/** `other duties as assigned`, from «other» on. */
function assigned(text: string, start: number, match: TermMatch): { start: number; end: number } | undefined {
  const from = Math.max(start, clauseAround(text, match).start, match.start - 80);
  const weak = /need|necessary|require|appropriate|arise|request|instructed|determined|directed/.test(text.slice(match.start, match.end));
  const before = (weak ? UNNAMED_WORK : OTHER_WORK).exec(text.slice(from, match.start));
  if (before === null || !/dut|task|work|responsib|project|function|assignment|matter|activit|things|requests/.test(before[0]))
    return undefined;
  return { start: from + before.index, end: match.end };
}

/** The whole line goes where it says nothing else; otherwise it is for the writer to cut. */
function fixesFor(context: LintContext, n: number, span: CatchAll['span']): readonly Fix[] {
  const unit = context.document.units[n];
  if (unit === undefined) return [];
  const { text } = context.document;
  const rest = (text.slice(unit.content.start, span.start) + text.slice(span.end, unit.content.end)).replace(
    /[\s。；;.,，、]|\b(?:perform|performs|performing|and|any|the|to|of|assist|with)\b/gi,
    '',
  );
  // `以及`, `并负责`; four characters may be a duty: `整理台账`.
  return rest.length <= 6 && hanIn(rest, 0, rest.length) < 4
    ? [lineRemoval(context, [unit], { en: 'Delete this duty', 'zh-CN': '删除此条职责' })]
    : [];
}
