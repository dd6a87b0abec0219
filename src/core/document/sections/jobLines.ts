import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { startOf } from '../../text';
import type { RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';

/** So many units at the top may name the jobs of a posting. */
const TOP = 6;
/** No more of the top is looked at, and no job's line is longer, in UTF-16 units. */
const LONGEST_LOOK = 400;
const LONGEST_LINE = 40;
const AMOUNT = String.raw`\d[\d.,]{0,6}[kK千万]?`;
const PAY = String.raw`${AMOUNT}(?:\s?[-–—~～至到]\s?${AMOUNT})?(?:元|块|\+)?(?:\s?[/每]\s?(?:月|天|小时))?`;
const HOW_MANY = String.raw`[（(]?(?:\d{1,3}|[一二两三四五六七八九十若干]{1,2})\s?[人名位个][）)]?`;
/** `服务员`, `调度员 2人`, `活动执行 5-7k`, `收银员：4000-5000元/月 3名`: a name and no more than how many are wanted and what is paid. */
const JOB_LINE = new RegExp(
  String.raw`^([\u4e00-\u9fff]{2,10})(?:[（(][\u4e00-\u9fff]{2,8}[）)])?[\s:：]{0,3}(${PAY})?\s{0,3}(${HOW_MANY})?[:：]?$`,
);

/** `岗位二：社群运营`, `Position 2: Driver`: the jobs of one posting by their number. */
const numberedJob = lazily(
  () => new RegExp(String.raw`^${anyOf('title-label')}\s?(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[A-H])\s?[:：、.．]\s?\p{L}`, 'iu'),
);

/** Whether a line by itself names one of several jobs by its number. */
const isNumberedJob = (text: string, unit: RawUnit | undefined): boolean =>
  unit !== undefined &&
  unit.mark === 'none' &&
  !unit.glued &&
  unit.heading?.meaning === undefined &&
  unit.content.end - unit.content.start <= LONGEST_LINE &&
  numberedJob().test(startOf(text, unit.content, LONGEST_LINE));

/** Whether a line is a job's own heading in a posting of several: its name with how many are wanted, or one that stands at the top of the text too. */
export function opensNextJob(text: string, units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  if (isNumberedJob(text, unit) || standsAboveWork(text, units, n)) return true;
  const line = jobLine(text, unit);
  if (unit === undefined || line === undefined) return false;
  if (line.counted && unit.apart) return true;
  if (!line.paid && unit.form !== 'heading') return false;
  const top = units[0]?.content.start ?? 0;
  const last = units[Math.min(TOP, n) - 1]?.content.end ?? top;
  return text.slice(top, Math.min(last, top + LONGEST_LOOK)).includes(line.name);
}

/** Whether a line by itself names a job and how many are wanted, or which of the jobs it is: `项目经理 1名`, `岗位二：项目经理`. */
export function asksForMany(text: string, unit: RawUnit | undefined): boolean {
  return isNumberedJob(text, unit) || (unit?.apart === true && jobLine(text, unit)?.counted === true);
}

const opensWithWork = lazily(() => new RegExp(`^(?:主要|全面|全权)?${anyOf('work-verb-zh')}.{8}`));
/** Whether a line begins with what its holder does: `负责片区内的送货和签收`. */
export const beginsWithWork = (text: string, { content }: RawUnit): boolean => opensWithWork().test(startOf(text, content, LONGEST_LINE));

/** So many sentences may stand behind a label on its line. */
const LONGEST_BEHIND = 6;

/**
 * Whether a line is a bare name right above what its holder does, below the title, behind a sentence or behind a label with text on its line:
 * `要求：熟悉仓库流程` above `配送员` above `负责片区内的送货和签收`.
 */
export function standsAboveWork(text: string, units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  const next = units[n + 1];
  if (next?.form !== 'paragraph' || next.mark !== 'none' || jobLine(text, unit) === undefined) return false;
  if (!beginsWithWork(text, next)) return false;
  if (n === 1 || endsSentence(text, units[n - 1])) return true;
  let above = n - 1;
  while (above > 0 && n - above < LONGEST_BEHIND && units[above]?.glued === true) above--;
  return units[above]?.heading?.inline === true || units[above - 1]?.heading?.inline === true;
}

const endsSentence = (text: string, unit: RawUnit | undefined): boolean =>
  unit?.form === 'paragraph' && unit.mark === 'none' && '。！!'.includes(text[unit.span.end - 1] ?? ' ');

function jobLine(
  text: string,
  unit: RawUnit | undefined,
): { readonly name: string; readonly paid: boolean; readonly counted: boolean } | undefined {
  if (unit === undefined || unit.mark !== 'none' || unit.glued || unit.heading?.meaning !== undefined) return undefined;
  const { start, end } = unit.content;
  if (!isHan(text.charCodeAt(start)) || end - start > LONGEST_LINE || (unit.form !== 'heading' && unit.form !== 'paragraph'))
    return undefined;
  const [, name, pay, howMany] = JOB_LINE.exec(text.slice(start, end)) ?? [];
  return name === undefined ? undefined : { name, paid: pay !== undefined, counted: howMany !== undefined };
}
