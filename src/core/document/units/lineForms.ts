import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { skipOrnaments } from '../marks';
import type { SectionKind } from '../types';
import { anyOf, wordsOf, type WordList } from '../words';
import type { RawUnit } from './rawUnit';

/** So many units at the top may be head lines: what job boards write below the title. */
const TOP = 4;
/** A head line is no longer than this, in UTF-16 units. */
const LONGEST_HEAD_LINE = 100;
/** An amount by itself between the separators of a head line: `4000-5500  武汉·光谷  1年以内  大专`, `广州 ｜ 14K–22K ｜ 全职`. */
const BARE_PAY =
  /(?:^|[\s|｜·•/／])(?:\d{4,5}\s?[-–—~～]\s?\d{4,5}(?:元)?|\d{1,3}[kK]?\s?[-–—~～]\s?\d{1,3}[kK])(?:[·*×]\d{2}薪)?(?=$|[\s|｜·•/／])/;
const condition = lazily(() => new RegExp(String.raw`${anyOf('condition-zh', 'degree-zh')}|\d\s?年|Full.time|Part.time`, 'i'));
/** `苏州-吴中区 | 3-5年 | 本科`, but not `经验不限 | 本科 | 全职`. */
const opensWithPlace = lazily(
  () => new RegExp(String.raw`^(?!${anyOf('condition-zh')})[\u4e00-\u9fff]{2,4}(?:[-·—][\u4e00-\u9fff]{2,8}){0,2}\s?(?:[|｜·•]|\s{2})`),
);
/** `1-3年 大专`, `经验不限 本科` */
const conditionsOnly = lazily(() => {
  const experience = String.raw`(?:经验不限|不限|在校\/应届|应届生?|\d{1,2}(?:[-–—~～]\d{1,2})?年(?:以上|以内|以下)?)(?:经验)?`;
  return new RegExp(String.raw`^${experience}[\s|｜·•/]{1,3}(?:学历不限|不限|${anyOf('degree-zh')})(?:及?以上)?$`);
});
const LONGEST_CONDITIONS = 20;
const SEPARATORS = /[|｜·•]|\s{2}/g;
const IN_SENTENCES = /[。；;，：:！!？?]/;

/** Whether a line near the top is made of short parts with separators between them, as job boards write it below the title. */
function isHeadLine(text: string, { form, content }: Pick<RawUnit, 'form' | 'content'>, n: number): boolean {
  if (n >= TOP || (form !== 'paragraph' && form !== 'quote') || content.end - content.start > LONGEST_HEAD_LINE) return false;
  const line = text.slice(content.start, content.end);
  return (line.match(SEPARATORS)?.length ?? 0) >= 2 && !IN_SENTENCES.test(line);
}

/** A quotation right below the title that is made like a head line is one: `> 广州 · 天河 ｜ 14K–22K ｜ 全职`. */
export function withHeadLine(text: string, units: RawUnit[]): RawUnit[] {
  for (let n = 0; n < Math.min(TOP, units.length); n++) {
    const unit = units[n];
    if (unit?.form === 'quote' && isHeadLine(text, unit, n)) units[n] = { ...unit, form: 'paragraph', mark: 'none' };
  }
  return units;
}

/** `请将简历发…`, `简历投递至…` */
const SEND_CV_ZH = String.raw`请?(?:将|把)?(?:个人)?简历 ?(?:请|可|直接){0,2}(?:发(?!布)|投(?!放)|寄|\+)`;
const SEND_TO_ZH = '投递(?:简历)?(?:邮箱|至|到|[:：])|收简历|发送?(?:邮件|简历)(?:至|到|给)';
const ADDRESS_ZH = String.raw`@|https?:|微信|[vV] ?[:：xX信]|电话|\d{7}|邮箱`;
const ADD_ME_ZH = String.raw`加\s?(?:[A-Za-z\u4e00-\u9fff]{1,6}\s?)?(?:微信|[vV])号?[:：\s]{0,2}[A-Za-z0-9_-]{5}`;
/** What a line opens with that tells how to apply, as far as the address or the deed that shows that it does. */
const applyZh = lazily(
  () => new RegExp(String.raw`(?:${SEND_CV_ZH}|${SEND_TO_ZH}|${anyOf('interested-zh')})[^\n]{0,60}?(?:${ADDRESS_ZH})|${ADD_ME_ZH}`, 'y'),
);
const YOUR_CV = String.raw`(?:your|full|updated) (?:updated |full )?(?:resume|résumé|cv|application)\b`;
const SEND = String.raw`(?:e-?mail|send|submit|forward|to apply|interested)\b[^\n]{0,80}?(?:@|https?:|${YOUR_CV})`;
const APPLY_AT = String.raw`apply (?:at|via|on|here|through)\b[^\n]{0,40}?(?:@|https?:)`;
const CV_TO = String.raw`(?:your )?(?:updated |full )?(?:cvs?|r[eé]sum[eé]s?)\b[^\n]{0,40}?\bto\b[^\n]{0,40}?@`;
const APPLY_EN = new RegExp(`(?:please )?(?:${SEND}|${APPLY_AT}|${CV_TO})`, 'iy');
const eitherCase = (letters: string): ReadonlySet<number> =>
  new Set(Array.from(letters.toLowerCase() + letters.toUpperCase(), (letter) => letter.charCodeAt(0)));

/** The letters, large and small, that the words of a list begin with, and some others: most lines do not, and need no closer look. */
function beginnings(list: WordList, others: string): ReadonlySet<number> {
  const letters =
    others +
    wordsOf(list)
      .map((word) => word.slice(0, 1))
      .join('');
  return eitherCase(letters);
}
const beginsApply = lazily(() => beginnings('interested-zh', '请将把个简投收加acefiprsty'));
/** What an item of a list must have to be one of those: a list of duties may have «send» in it. */
const ADDRESS = /@|https?:|\d{7}/;
/** A place behind a pin is no longer than this, in UTF-16 units. */
const LONGEST_PLACE = 50;
const PIN = '📍';

/** So many units at the top may have what a board writes there without a name: `Full Time`, `Posted 3 days ago`. */
const BOARD_TOP = 10;
/** Such a line is no longer than this, in UTF-16 units. */
const LONGEST_BOARD_LINE = 80;
/** `Full Time`, `Full-time, permanent`, `Full Time position`. */
const jobType = lazily(() => {
  const type = anyOf('job-type');
  return new RegExp(
    `^${type}(?:(?:,? ?[,/|–-] ?| )${type}){0,2}(?: (?:position|role|job|employment))?(?:,? [(]?(?:on-?site|remote|hybrid)[)]?)?$`,
    'i',
  );
});
/** `Posted 3 days ago`, `Listed on 2026-02-17`, `12 month contract`, `Job type Permanent`, `Reference 1418626`. */
const boardField = lazily(() => {
  const when = String.raw`(?:date |job )?(?:posted|listed|published|updated)(?: on| date)? ?(?:(?:about |over |more than )?\d|today|yesterday|${anyOf('month', 'weekday')},? \d)`;
  const type = `(?:job|contract|employment) type (?:full|part|perm|intern|fixed|${anyOf('job-type')})`;
  const reference = String.raw`(?:job )?ref(?:erence)?(?: no\.?| number)? ?#?(?=[\w/-]{0,12}\d{3})[\w/-]{3,20}$`;
  const months = String.raw`\d{1,2}[- ]months? (?:fixed[- ]term|contract|temporary|maternity cover)(?: contract| position| role)?$`;
  return new RegExp(`^(?:${when}|${type}|${reference}|${months})`, 'i');
});
const beginsBoardLine = lazily(() => beginnings('job-type', 'jdplucer123456789'));

/** Whether a line near the top is of those that boards write there. */
function isBoardLine(text: string, { content: { start, end }, glued }: RawUnit): boolean {
  if (glued || end - start > LONGEST_BOARD_LINE || !beginsBoardLine().has(text.charCodeAt(start))) return false;
  const line = text.slice(start, end);
  return jobType().test(line) || boardField().test(line);
}

/** The kind of a line that tells it by its form, whatever heading it stands under: a head line, a place behind a pin, how to apply. */
export function kindByForm(text: string, units: readonly RawUnit[], n: number): SectionKind | undefined {
  const unit = units[n];
  if (unit === undefined || (unit.form !== 'paragraph' && unit.form !== 'item')) return undefined;
  if (n < TOP && isHeadLine(text, unit, n)) {
    const line = text.slice(unit.content.start, unit.content.end);
    if (condition().test(line)) {
      if (BARE_PAY.test(line)) return 'pay';
      if (isHan(line.charCodeAt(0))) return opensWithPlace().test(line) ? 'place' : 'requirements';
    }
  }
  if (
    n < TOP &&
    unit.content.end - unit.content.start <= LONGEST_CONDITIONS &&
    conditionsOnly().test(text.slice(unit.content.start, unit.content.end))
  )
    return 'requirements';
  if (n > 0 && n < BOARD_TOP && isBoardLine(text, unit) && units[n - 1]?.heading?.meaning === undefined) return 'openings';
  if (isTagLine(text, units, n)) return 'notes';
  if (tellsHowToApply(text, unit)) return 'apply';
  const told = tellsOfDate(text, unit) ?? tellsOfJob(text, unit);
  if (told !== undefined) return told;
  return isPinned(text, units[n]) && isPlaceAlone(text, units, n) ? 'place' : undefined;
}

function tellsHowToApply(text: string, { content: { start, end }, mark }: RawUnit): boolean {
  const from = skipOrnaments(text, start, end);
  const code = text.charCodeAt(from);
  if (!beginsApply().has(code)) return false;
  const apply = isHan(code) ? applyZh() : APPLY_EN;
  apply.lastIndex = from;
  if (!apply.test(text) || apply.lastIndex > end) return false;
  return mark === 'none' || ADDRESS.test(startOf(text, { start: from, end }, LONGEST_HEAD_LINE));
}

const when = lazily(() => String.raw`[^.;]{0,40}?\b(?:\d{1,2}|${anyOf('weekday')}s?\b)`);
/** `The closing date is 4 May`, `Applications close on Friday`: until when one may apply. */
const closes = lazily(() => {
  const date = '(?:closing date|deadline|application deadline)(?: (?:for|to) [a-z ]{3,30})? is';
  const applications = 'applications? (?:close|must be (?:received|submitted)|(?:are|is) due|will close)';
  return new RegExp(String.raw`^(?:the |our |job |application )?(?:${date}|${applications})\b${when()}`, 'i');
});
const BEGINS_DATE = eitherCase('tojacd');

function tellsOfDate(text: string, { content, mark }: RawUnit): SectionKind | undefined {
  if (mark !== 'none' || !BEGINS_DATE.has(text.charCodeAt(content.start))) return undefined;
  const line = startOf(text, content, LONGEST_HEAD_LINE);
  return closes().test(line) ? 'openings' : undefined;
}

/** `The ideal candidate has …`, `Our perfect colleague is …`: what the holder is like. */
const ideal = lazily(() => {
  const candidate = '(?:ideal|perfect|right|best|strongest|strong) (?:candidate|applicant|person|colleague|fit)s?';
  return new RegExp(String.raw`^(?:the|our|an?) ${candidate} ${anyOf('is-like')}\b(?! responsible)`, 'i');
});
/** What a sentence about the holder or the job begins with. */
const BEGINS_STATEMENT = eitherCase('toa');
/** `This is a part-time position of up to 20 hours a week`: how long one works, and what is no duty. */
const PART_OF_TIME =
  /^(?:this|the (?:role|position|post|job)) is (?:an? )?(?:[a-z-]{3,12},? ){0,2}(?:full|part)[- ]time\b[^.;]{0,60}?\b\d{1,2}(?:\.\d{1,2})? ?-?(?:hours?|hrs?)\b/i;
function tellsOfJob(text: string, { content, mark }: RawUnit): SectionKind | undefined {
  if (mark !== 'none' || !BEGINS_STATEMENT.has(text.charCodeAt(content.start))) return undefined;
  const line = startOf(text, content, LONGEST_HEAD_LINE);
  if (ideal().test(line)) return 'requirements';
  return PART_OF_TIME.test(line) ? 'hours' : undefined;
}

/** `短视频 剪辑 美妆类目`: three short words or more with nothing but spaces between them. */
const TAGS = /^(?:[\u4e00-\u9fffA-Za-z0-9+#/]{2,8} ){2,9}[\u4e00-\u9fffA-Za-z0-9+#/]{2,8}$/;

/** So many lines of text may stand between the tags and the heading of the duties. */
const TEXT_BELOW_TAGS = 3;

/** Whether a line is what a job board writes between `职位描述` and the heading or the list of the duties. */
function isTagLine(text: string, units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  const { strength } = units[n - 1]?.heading?.meaning ?? {};
  if (strength !== 'weak' || unit?.mark !== 'none' || unit.content.end - unit.content.start > LONGEST_HEAD_LINE) return false;
  const headed = units.slice(n + 1, n + 2 + TEXT_BELOW_TAGS).some(({ heading }) => heading?.meaning?.kind === 'duties');
  if (!headed && units[n + 1]?.mark !== 'ordered') return false;
  return isHan(text.charCodeAt(unit.content.end - 1)) && TAGS.test(text.slice(unit.content.start, unit.content.end));
}

const isPinned = (text: string, unit: RawUnit | undefined): boolean => unit !== undefined && text.startsWith(PIN, unit.content.start);

/** Whether a line with a pin is no item of a list whose marks are pins. */
function isPlaceAlone(text: string, units: readonly RawUnit[], n: number): boolean {
  const { start = 0, end = 0 } = units[n]?.content ?? {};
  const before = units[n - 1];
  return end - start <= LONGEST_PLACE && before?.form !== 'heading' && !isPinned(text, before) && !isPinned(text, units[n + 1]);
}

const AT_LEAST = String.raw`(?:(?:at least|minimum(?: of)?|min\.?|over|more than) )?`;
const OF_EXPERIENCE = String.raw`(?:['’]| of\b| in\b| as\b| with\b| [a-z]+ing\b| experience| minimum)`;
const YEARS_ZH = String.raw`(?:至少|具有|具备|有)?\s?[\d一二两三四五]{1,2}\s?(?:[-~至到]\s?\d{1,2}\s?)?年(?:以上|及以上).{0,24}(?:经验|经历)`;
/** `4+ years closing deals`, `At least two years …`, `3年以上…经验`: a requirement wherever it stands. */
const yearsAsked = lazily(() => {
  const number = String.raw`(?:\d{1,2}\s?(?:\+|plus)?(?:\s?(?:-|–|to)\s?\d{1,2}\+?)?|${anyOf('number')})\+?`;
  return new RegExp(`^${AT_LEAST}${number} (?:or more )?(?:years?|yrs?)${OF_EXPERIENCE}|^${YEARS_ZH}`, 'i');
});
const LONGEST_YEARS = 60;

/** Whether a line opens with the years of experience that it asks for. */
export function asksYears(text: string, unit: Pick<RawUnit, 'content'> | undefined): boolean {
  return unit !== undefined && yearsAsked().test(startOf(text, unit.content, LONGEST_YEARS));
}
