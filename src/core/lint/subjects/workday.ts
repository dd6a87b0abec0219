import type { SectionKind, Unit } from '../../document/types';
import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { foldedWords } from '../matching/phrases';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

const anyOf = anyIn('no-excessive-hours');

/** From so many hours between coming and going on, eight hours of work and an hour of rest no longer explain the day. */
const LONG_DAY = 12;
/** The same where only one day a week is free: even two hours of rest leave more than eight, six days a week. */
const LONG_DAY_OF_SIX = 11;
/** `休息2小时`, `休2.5小时`. */
const LONG_REST = String.raw`休息?[2-5一二两三四](?:\.5)?个?小时`;
/** `8小时`, `六个小时`. */
const SHORT_DAY = String.raw`(?<![\d.])[4-8](?:\.5)? ?个?小时|[四五六七八]个?小时`;
/** `每周一次`, `每月轮到两次`, `每三天一次`: how seldom a shift is. */
const SELDOM = String.raw`[每一](?:个?[周月]|星期|季度|[两三四2-9]天)[^,。;]{0,4}(?<!\d)[一两二三1-3](?:-[2-4])?[次回晚夜]`;
const expressions = lazily(() => ({
  /** `单休`, `每周工作六天`: one day a week is free. */
  sixDays: new RegExp(`${anyOf('six-days')}|(?<!非|不)单休|(?:^|[,、;(/ ])[六6]天制?(?=$|[,、;。)/])`),
  /** What makes a stretch of time the working time. */
  work: new RegExp(anyOf('working-time')),
  /** Opening hours, hours to call and hours to choose from; a duty shift once in a while; days with a long rest or with the next day off, or of which no more than eight hours are worked. */
  harmless: new RegExp(
    `${anyOf('other-hours')}|${anyOf('duty-shift')}[^。;]{0,60}${SELDOM}|${SELDOM}[^。;]{0,30}${anyOf('duty-shift')}|[做上][一二1-4两]休[一二1-4两]|${LONG_REST}|${SHORT_DAY}`,
  ),
}));
const NOON = /午休息?[12一二两]个?小时/g;
/** No day is longer; what seems so is written by the 12-hour clock: `2:00-6:00`, `12:00-1:00`. */
export const LONGEST_DAY = 16;
/** No more of a unit is looked at. */
export const LONGEST_LOOK = 300;
/** Minutes behind an hour, or half an hour. */
const MINUTES = String.raw`(?::(\d{2})|点(半)?)`;
const TO = '(?:-{1,2}|至|到)';
/** `8:00-20:00`, `7点到19点半`. */
const CLOCK = new RegExp(
  String.raw`(?<![\d:.])(\d{1,2})${MINUTES} ?${TO} ?(?:晚上?|次日早?上?|第二天早?上?|早上|凌晨)? ?(\d{1,2})${MINUTES}(?!\d)`,
  'g',
);
/** `早9晚9`, `朝九晚九`, `早六点到晚六点`, `上午十点到晚上十点`, `早上8:00至晚上8:00`. */
const EARLY_LATE = new RegExp(
  String.raw`(?:早[上班]?|朝|上午) ?(\d{1,2}|[五六七八九十])${MINUTES}? ?(?:${TO}|,)? ?晚上? ?(\d{1,2}|十一|十二|[五六七八九十])${MINUTES}?(?![\d:个])`,
  'g',
);
/** A day from its first to its last hour, in figures or by its short name; or the number of its hours. */
const DAY = new RegExp(
  String.raw`\d{1,2}(?::\d{2}|点半?) ?${TO} ?(?:晚上?|下午)? ?\d{1,2}(?::\d{2}|点)|朝[八九十]晚[五六七八九]` +
    String.raw`|(?:每天|每日|一天)(?:工作|上班)? ?(?:\d|[四五六七八]) ?个?小时`,
);
const TELLS_TIME = /\d(?::|点)/;
/** `上班时间8:30-20:30，上午11点面试`: a line about the hours that the interview draws to how one applies. */
const BEGINS_WITH_HOURS = /^上班(?:时间)?[: ]{0,2}\d/;
/** Sections whose times are nobody's working day. */
const ELSEWHERE: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>(['company', 'duties', 'apply', 'equality', 'kpi']);

/** A stretch of time that a posting calls the working time, longer than the law and the usual breaks explain. */
export interface LongDay {
  readonly span: Span;
  readonly hours: number;
  /** Whether no rest within the day makes the week a lawful one: twelve hours on six days. */
  readonly beyondDoubt: boolean;
}

/** The working days of twelve hours and more, of eleven in a week of six, told by when they begin and end. */
export function longDays(context: LintContext): readonly LongDay[] {
  const { document, normalized } = context;
  if (document.language !== 'zh-CN') return [];
  const { sixDays: tellsSixDays, work, harmless } = expressions();
  return document.units.flatMap((unit) => {
    const words = foldedWords(context, unit, LONGEST_LOOK);
    if (!mayTellHours(unit) && !(unit.section === 'apply' && BEGINS_WITH_HOURS.test(words))) return [];
    const found = [
      ...(/[早朝午]/.test(words) ? words.matchAll(EARLY_LATE) : []),
      ...(TELLS_TIME.test(words) && (unit.section === 'hours' || work.test(words)) ? words.matchAll(CLOCK) : []),
    ];
    const sixDays = tellsSixDays.test(words);
    if (found.length === 0 || harmless.test(withoutInterview(sixDays ? words.replace(NOON, '') : words))) return [];
    const start = normalized.fromSource(unit.content.start);
    // Two shifts of one line say the same.
    const long = found.flatMap((match) => {
      const hours = lengthOf(match, sixDays ? LONG_DAY_OF_SIX : LONG_DAY);
      const from = start + match.index;
      return hours === undefined
        ? []
        : [{ span: normalized.toSource(from, from + match[0].length), hours, beyondDoubt: sixDays && hours >= LONG_DAY }];
    });
    return long.slice(0, 1);
  });
}

/** Words without the clauses that say when the interview is, unless they tell a stretch of time: `8:00-20:00，上午10点面试`. */
function withoutInterview(words: string): string {
  if (!words.includes('面试')) return words;
  return words
    .split(/(?<=[,;。])/)
    .filter((clause) => !clause.includes('面试') || /\d ?(?:-|至|到) ?\d/.test(clause))
    .join('');
}

/** Whether a unit may tell the holder's working hours by where it stands. */
export function mayTellHours({ form, section }: Unit): boolean {
  return form !== 'heading' && form !== 'quote' && !ELSEWHERE.has(section);
}

/** Whether a unit tells when the working day begins and ends. */
export function tellsDay(context: LintContext, unit: Pick<Unit, 'content'>): boolean {
  return DAY.test(foldedWords(context, unit, LONGEST_LOOK));
}

/** The hours from the first to the second time, where they make a long day. */
function lengthOf(
  [found, from = '', fromMinutes, fromHalf, to = '', toMinutes, toHalf]: RegExpMatchArray,
  least: number,
): number | undefined {
  const start = hourOf(from) + minutesOf(fromMinutes, fromHalf);
  let end = hourOf(to) + minutesOf(toMinutes, toHalf);
  if (found.includes('晚') && end <= 12) end += 12;
  // A night shift ends on the next day.
  if (end <= start && start >= 18) end += 24;
  const hours = end - start;
  return start <= 24 && hours >= least && hours <= LONGEST_DAY ? Math.round(hours * 10) / 10 : undefined;
}

const hourOf = (hour: string): number =>
  /\d/.test(hour) ? Number(hour) : ['五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(hour) + 5;

const minutesOf = (minutes: string | undefined, half: string | undefined): number =>
  minutes === undefined ? (half === undefined ? 0 : 0.5) : Number(minutes) / 60;
