import { lazily } from '../../lazily';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

const anyOf = anyIn('missing-pay');

/** `n90,000`, `r12 000`: a single letter for a currency, which only a whole amount behind it tells. */
const LETTERS = String.raw`[nr](?= ?\d{1,3}[, ]\d{3}(?!\d))`;
const AMOUNT = String.raw`\d(?:[\d,.']| (?=\d{3})){1,12}k?`;
const LAKHS = String.raw`\d(?:\.\d{1,2})? ?(?:lpa|l\.p\.a|lakhs?|lacs?)(?![a-z])`;
const PER = String.raw`(?: ?\/-)? ?(?:gross |net )?(?:\/|per |an? |p\.? ?)`;

/** The codes and names of currencies that stand in front of an amount, and those that stand behind one; sources of regular expressions. */
export const currencyAhead = (): string => anyOf('currency', 'plain-currency', 'currency-before');
export const currencyBehind = (): string => anyOf('currency', 'plain-currency');

const amounts = lazily(() => {
  const before = String.raw`(?:[₹₱₩₫฿₺₽₦₪] ?|(?<![a-z0-9])(?:${LETTERS}|${currencyAhead()}) ?)${AMOUNT}`;
  const behind = `${AMOUNT} ?(?:zł|kč|${currencyBehind()}(?![a-z0-9]))`;
  const period = `${PER}${anyOf('period')}(?![a-z])`;
  const range = `${before}(?: ?(?:-|to) ?(?:${before}|${AMOUNT}))?`;
  const money = `${before}|${behind}|${LAKHS}`;
  const pay = String.raw`${range}${period}|${behind}${period}|${LAKHS} ?p\.? ?a|\d ?(?:lpa|l\.p\.a)(?![a-z])`;
  return { money: new RegExp(money), eachMoney: new RegExp(money, 'g'), pay: new RegExp(pay), eachPay: new RegExp(pay, 'g') };
});

/** An amount in a currency of anywhere, in folded text: `rs. 20,000`, `rm2,800`, `32 000 czk`, `18-28 lpa`, `₹25,000`. */
export const hasMoneyAnywhere = (folded: string): boolean => amounts().money.test(folded);

/** Such an amount by the hour, the month or the year, which is hardly anything but pay: `czk 38,000 per month`, `pln 140-165/h`, `2.4-3.6 lacs p.a.`. */
export const hasPayAnywhere = (folded: string): boolean => amounts().pay.test(folded);

/** The amounts of {@link hasMoneyAnywhere} and {@link hasPayAnywhere} for {@link hasAmountOfPay}. */
export const eachMoney = (): RegExp => amounts().eachMoney;
export const eachPay = (): RegExp => amounts().eachPay;

/** `10`, `10k`, `2.5万`, the first of them perhaps only by its last digits. */
const REST = String.raw`[\d,.]{0,10}[k万亿]?m?(?: ?(?:-{1,2}|to) ?[$£€¥₹]?\d[\d,.]{0,9}[k万亿]?m?)?`;

const otherAmounts = lazily(() => {
  const link = `(?: ${anyOf('link')}){0,3}`;
  // `revenue` and the like stand in titles of jobs, too, and so need a link to the amount.
  const linked = `${anyOf('figure')}(?= ${anyOf('sure-link')} )${link}`;
  const english = `(?<![a-z])(?:${anyOf('charge')}${link}|${linked}|${anyOf('payer')} ${anyOf('spend')})`;
  const described = `(?: (?:an? |the )?${anyOf('sort-of-charge')}){0,2}[: (]{0,3}`;
  const named = `(?:${anyOf('kind-of-charge')} ){0,3}${anyOf('charge-behind')}(?![a-z])`;
  const unit = String.raw` ?(?:元|块|美元|${currencyBehind()}|${anyOf('unit-behind')})?(?:的| )?`;
  return {
    /** What tells in front of an amount that it is no pay: `training costs `, `a budget of up to `, `must pay `, `营业额约`. */
    ahead: new RegExp(`(?:${english}${described}|${anyOf('chinese-figure')}(?:[为约达到超过共是在各近上:( ]|每[人月年天次]|不低于){0,4})$`),
    /** The same behind it: `元押金`, ` annual budget`, ` in sales`; the rest of a range and the unit go before that. */
    behind: new RegExp(
      `^${REST}${unit}(?:${named}|for (?:(?:the|your|their|own) ){0,2}${anyOf('charged-for')}|${anyOf('chinese-charge')})`,
    ),
  };
});
/** How much in front of and behind an amount may tell what it is. */
const NAMED_WITHIN = 50;
/** What ends a sentence, behind which an amount is another one. */
const SENTENCE_END = /[;。!?\n\r]|\. /;
/** The currency and the first digits of an amount of which only the end was found: `10` of `10万`. */
const firstDigits = lazily(() => new RegExp(String.raw`(?:[$£€¥₹]|(?<![a-z])${currencyAhead()}) ?$|(?:[$£€¥₹] ?)?\d[\d,.]{0,11}$`));

/** Whether a folded text has an amount (`each`, with the flag `g`) that is not told to be another than pay: what applicants are charged, a budget, a turnover, a price. */
export function hasAmountOfPay(folded: string, each: RegExp): boolean {
  for (const { 0: found, index } of folded.matchAll(each)) {
    const before =
      folded
        .slice(Math.max(0, index - NAMED_WITHIN), index)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const end = index + found.length;
    const behind = folded.slice(end, end + NAMED_WITHIN).split(SENTENCE_END)[0] ?? '';
    const other = otherAmounts();
    if (!other.ahead.test(before.replace(firstDigits(), '')) && !other.behind.test(behind)) return true;
  }
  return false;
}

/** Whether a word for pay stands beside an amount among the duties or the conditions: `The post pays a base salary of $50,000`. */
export const namesPayWithFigure = (context: LintContext): boolean =>
  context.matches('missing-pay').some(({ entry }) => entry.id === 'english-anchored');
