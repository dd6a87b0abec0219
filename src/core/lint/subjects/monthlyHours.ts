import type { Span } from '../../text';
import { textAfter, textBefore, widened } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import type { LintContext } from '../rule';

/** More overtime than this in a month is unlawful (China's Labour Law art. 41). */
const MOST_OVERTIME = 36;
/** No month has more hours than 21.75 days of eight and the overtime that is allowed. */
const MOST_HOURS = 174 + MOST_OVERTIME;
/** More hours than this are those of a longer time than a month. */
const HOURS_OF_MONTH = 400;

const ABOUT = '(?:约|大约|大概|平均|基本|都|会|有|在|为|是|达|达到|不低于|不少于|至少|最少|固定|稳定|可达){0,3}';
const TO = '(?:-{1,2}|至|到)';
const HOURS = String.raw`(\d{2,3})(?:${TO}(\d{2,3}))?个?多?(?:小时|h)`;
const PER_MONTH_AHEAD = new RegExp(`(?:每个?月|月均|一个月|月)${ABOUT}$`);
const TOLD_BEHIND = `^(?:时长|时间|工时|时数)?:?${ABOUT}${HOURS}(?:左右|以上)?`;
const HOURS_BEHIND = new RegExp(TOLD_BEHIND);
const HOURS_PER_MONTH_BEHIND = new RegExp(String.raw`${TOLD_BEHIND}(?:\/月|每月|一个月)`);

/** `每月加班80小时`, `加班30-60小时/月`, around 加班: more overtime than a month may have. */
export function monthlyOvertime(context: LintContext, match: TermMatch): Span | undefined {
  const after = textAfter(context, match, 30);
  const ahead = PER_MONTH_AHEAD.exec(textBefore(context, match, 12));
  const found = (ahead === null ? HOURS_PER_MONTH_BEHIND : HOURS_BEHIND).exec(after);
  if (found === null || most(found) <= MOST_OVERTIME) return undefined;
  return widened(context, match, ahead?.[0].length ?? 0, found[0].length);
}

const WHOSE = '(?:每个?月|月均|一个月|月)?(?:的|总|综合|平均|有效|计薪|出勤){0,2}';
const LABEL_AHEAD = new RegExp(`${WHOSE}$`);
const FIGURE = String.raw`(?<![\d.])(\d{3})(?:${TO}(\d{3}))?`;
const MONTH_BEHIND = new RegExp(
  String.raw`^(?:数|时长)?:?${ABOUT}${FIGURE}(?!\d|\.\d|[元块人天课分件台])\+?(?:个?多?(?:小时|h(?![a-z])))?\+?(?:左右|以上)?`,
);
const MONTH_AHEAD = new RegExp(`(?:每个?月|月均|一个月|月)${ABOUT}${FIGURE}个?$`);

/** `月工时260小时`, `每月210-230工时`, around 工时: more hours than a month may have, with the overtime. */
export function monthlyHours(context: LintContext, match: TermMatch): Span | undefined {
  const before = textBefore(context, match, 24);
  const ahead = MONTH_AHEAD.exec(before);
  if (ahead !== null && isTooMuch(ahead)) return widened(context, match, ahead[0].length, 0);
  const behind = MONTH_BEHIND.exec(textAfter(context, match, 30));
  if (behind === null || !isTooMuch(behind)) return undefined;
  return widened(context, match, LABEL_AHEAD.exec(before)?.[0].length ?? 0, behind[0].length);
}

const isTooMuch = (found: RegExpExecArray): boolean => most(found) > MOST_HOURS && most(found) <= HOURS_OF_MONTH;

/** The upper end of a range, or the one figure that there is. */
const most = ([, lower, upper]: RegExpExecArray): number => Number(upper ?? lower);
