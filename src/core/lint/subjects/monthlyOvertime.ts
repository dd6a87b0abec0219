import type { Span } from '../../text';
import { textAfter, textBefore, widened } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import type { LintContext } from '../rule';

/** More overtime than this in a month is unlawful (China's Labour Law art. 41). */
const MOST_HOURS = 36;

const ABOUT = '(?:约|大约|大概|平均|基本|都|会|有|在|为|是|达|达到|不低于|不少于|至少|最少|固定|稳定|可达){0,3}';
const HOURS = String.raw`(\d{2,3})(?:(?:-{1,2}|至|到)\d{2,3})?个?多?(?:小时|h)`;
const PER_MONTH_AHEAD = new RegExp(`(?:每个?月|月均|一个月|月)${ABOUT}$`);
const TOLD_BEHIND = `^(?:时长|时间|工时|时数)?:?${ABOUT}${HOURS}(?:左右|以上)?`;
const HOURS_BEHIND = new RegExp(TOLD_BEHIND);
const HOURS_PER_MONTH_BEHIND = new RegExp(String.raw`${TOLD_BEHIND}(?:\/月|每月|一个月)`);

/** `每月加班80小时`, `加班60-80小时/月`, around 加班: more overtime than a month may have. */
export function monthlyOvertime(context: LintContext, match: TermMatch): Span | undefined {
  const after = textAfter(context, match, 30);
  const ahead = PER_MONTH_AHEAD.exec(textBefore(context, match, 12));
  const found = (ahead === null ? HOURS_PER_MONTH_BEHIND : HOURS_BEHIND).exec(after);
  if (found === null || Number(found[1]) <= MOST_HOURS) return undefined;
  return widened(context, match, ahead?.[0].length ?? 0, found[0].length);
}
