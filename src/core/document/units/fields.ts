import { lazily } from '../../lazily';
import type { HeadingMeaning } from '../headings/sectionNames';
import { normalizeLabel } from '../headings/labelSpelling';
import { anyOf, wordsOf } from '../words';

/** An amount of money. */
const amount = lazily(
  () => new RegExp(String.raw`[$€£¥₹]\s?\d|\d\s?(?:€|£)|\b${anyOf('currency')}\s?\d|\bR ?\d{1,3}[ ,]\d{3}\b|\d{1,3}[kK]\s?[-–—~～]`),
);

/** Whether a text names an amount of money. */
export const namesAmount = (text: string): boolean => amount().test(text);

const grade = lazily(() => new RegExp(anyOf('grade')));
/** `36 hrs/wk` */
const HOURS = /\d ?(?:hrs?|hours?)\b/i;
const IN_CHARGE_OF = /^(?:main |also )?(?:responsible|responsibility|accountable) for$/;
/** Whom one may be in charge of, or that it is no one: `None`, `Two apprentices`, `3 full-time technicians`, `No line management`. */
const staff = lazily(() => {
  const noOne = `${anyOf('no-one')}|no(?: ${anyOf('supervision')}){1,5}`;
  const count = String.raw`(?:\d{1,3}|an?|all|both|any|several|${anyOf('number')})`;
  const people = `(?:${anyOf('staff')}|[a-z]{2,12}${anyOf('staff-ending')})`;
  return new RegExp(String.raw`^(?:${noOne}|${count}(?: [\w/-]{1,20}){0,3} ${people})[.\s]*$`, 'i');
});
/** No such answer is longer than this, in UTF-16 units. */
const LONGEST_ANSWER = 60;

/** The ways of writing to someone, by which a company is reached and in which people work. */
const channels = lazily(() => new Set(wordsOf('channel')));
/** An address: `hr@example.com`, a number, a name of Latin letters. */
const ADDRESS = /@|https?:|\d[\d -]{4}|^[A-Za-z][\w-]{3,}$|[xX*]{4}/;

/** Whether an item of a list tells what is done by mail or by phone, and not where to write to: `1、邮件：回复客户来信`. */
export const tellsOfChannel = (label: string, answer: string): boolean =>
  channels().has(normalizeLabel(label)) && !ADDRESS.test(answer.trim());

/** What a label means once the text behind it on its line is known: a grade with an amount is the pay, «Responsible for: None» is no work. */
export function meaningOfField(meaning: HeadingMeaning, label: string, answer: string): HeadingMeaning {
  if (meaning.kind === 'openings' && namesAmount(answer) && grade().test(label.toLowerCase()))
    return { kind: 'pay', strength: 'sure', label: true };
  if (meaning.kind === 'openings' && HOURS.test(answer) && normalizeLabel(label).endsWith('status'))
    return { kind: 'hours', strength: 'sure', label: true };
  if (meaning.kind === 'duties' && answer.length <= LONGEST_ANSWER && IN_CHARGE_OF.test(normalizeLabel(label)) && staff().test(answer))
    return { kind: 'reporting', strength: 'sure', label: true };
  return meaning;
}
