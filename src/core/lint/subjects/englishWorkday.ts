import { lazily } from '../../lazily';
import { foldedWords } from '../matching/phrases';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';
import { LONGEST_DAY, LONGEST_LOOK, mayTellHours, type LongDay } from './workday';

const anyOf = anyIn('no-excessive-hours');

/** From so many hours between coming and going on, six days a week make more than the 48 hours that many laws allow. */
const LONG_DAY = 10;
/** And from so many on, any number of days. */
const VERY_LONG_DAY = 12;
/** `3 days a week`, `4 on, 4 off`: the days off make up for the long ones. */
const FEW_DAYS = /(?<![a-z\d])(?:[1-4]|one|two|three|four)(?: (?:full |long )?(?:days|nights)|[ -]day| on)(?![a-z])/;
/** What says that a stretch of time is the time to be worked. */
const WORKING_TIME = /(?<![a-z])(?:working|work|duty|office) (?:hours?|hrs|times?|timings?|schedules?) ?(?:is |are )?[:(-]? ?(?:from )?$/;
const TIME = '(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\.?';
/** `7:30am - 7pm`, `10 am to 9 pm`. */
const CLOCK = new RegExp(`(?<![\\d:.])${TIME} ?(?:-{1,2}|to|till|until) ?${TIME}(?![a-z])`);
/** `10 hours, 6 days`, `11 hrs/day, six days`. */
const COUNTED =
  /(?<![\d.-])(1[0-6]) ?-?(?:hours?|hrs?)(?: ?\/ ?day| (?:a|per) day| duty| work| daily)?[ ,/&x;-]{0,3}(?:for |and )?(?:6|six|7|seven) days(?! of)/;
const TO = ' ?(?:-{1,2}|to|till|through) ?';
/** `Monday to Saturday`, `Sun-Fri`, `Sat to Thu`. */
const DAYS = `mon(?:day)?s?${TO}(?:sat(?:urday)?|sun(?:day)?)s?|sun(?:day)?${TO}fri(?:day)?|sat(?:urday)?${TO}thu(?:rs(?:day)?)?`;

const expressions = lazily(() => ({
  /** What tells a week of six days and more; every second Sunday free is one, too. */
  sixDays: new RegExp(String.raw`(?<![a-z\d.])(?:${DAYS}|(?:6|six|7|seven)(?: working)?[ -]days?|${anyOf('english-day-off')})(?![a-z])`),
  /** Opening hours, hours to call or to come, and hours of which only some are worked. */
  harmless: new RegExp(`(?<![a-z])${anyOf('english-other-hours')}(?![a-z])`),
}));

/** A long day, and whether the line tells of six days and more. */
export interface EnglishDay extends LongDay {
  readonly onSixDays: boolean;
}

/** The working days of ten hours and more, six days a week, and of twelve hours and more, told by the clock or by their number. */
export function longEnglishDays(context: LintContext): readonly EnglishDay[] {
  const { document, normalized } = context;
  if (document.language !== 'en') return [];
  const { sixDays, harmless } = expressions();
  return document.units.flatMap((unit) => {
    if (!mayTellHours(unit)) return [];
    const words = foldedWords(context, unit, LONGEST_LOOK);
    if (!/\d/.test(words)) return [];
    const found = COUNTED.exec(words) ?? CLOCK.exec(words);
    const hours = found === null ? undefined : hoursOf(found);
    if (found === null || hours === undefined || harmless.test(words)) return [];
    const onSixDays = found[4] === undefined || sixDays.test(words);
    const told = unit.section === 'hours' || WORKING_TIME.test(words.slice(0, found.index));
    if (!onSixDays && !(told && hours >= VERY_LONG_DAY && !FEW_DAYS.test(words))) return [];
    const start = normalized.fromSource(unit.content.start) + found.index;
    return [{ span: normalized.toSource(start, start + found[0].length), hours, beyondDoubt: false, onSixDays }];
  });
}

/** The hours that were counted, or those from the first to the second time, where they make a long day. */
function hoursOf([, from = '', fromMinutes = '0', fromHalf, to, toMinutes = '0', toHalf]: RegExpExecArray): number | undefined {
  if (to === undefined) return Number(from);
  const hours = timeOf(to, toMinutes, toHalf) - timeOf(from, fromMinutes, fromHalf);
  return hours >= LONG_DAY && hours <= LONGEST_DAY ? Math.round(hours * 10) / 10 : undefined;
}

const timeOf = (hour: string, minutes: string, half: string | undefined): number =>
  (Number(hour) % 12) + (half === 'p' ? 12 : 0) + Number(minutes) / 60;
