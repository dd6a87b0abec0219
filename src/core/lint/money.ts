/** Currencies by the codes and short forms of folded text that stand before or behind an amount and are no other words. */
const CODES =
  'inr|myr|aed|sar|qar|kwd|bhd|omr|kes|ksh|ngn|zar|egp|chf|dkk|sek|nok|pln|czk|huf|sgd|hkd|thb|idr|vnd|krw|jpy|twd|ntd|brl|mxn|pkr|lkr|bdt|nzd|aud|usd|eur|gbp|cny|rmb|php|ghs|ugx|tzs|taka';
/** `n90,000`, `r12 000`: a single letter for a currency, which only a whole amount behind it tells. */
const LETTERS = '[nr](?= ?\\d{1,3}[, ]\\d{3}(?!\\d))';
const AMOUNT = "\\d(?:[\\d,.']| (?=\\d{3})){1,12}k?";
const BEFORE = `(?:[₹₱₩₫฿₺₽₦₪] ?|(?<![a-z0-9])(?:rs\\.?|tk\\.?|${LETTERS}|rm|s\\$|hk\\$|nt\\$|${CODES}) ?)${AMOUNT}`;
const BEHIND = `${AMOUNT} ?(?:zł|kč|(?:${CODES})(?![a-z0-9]))`;
const INDIAN = '\\d(?:\\.\\d{1,2})? ?(?:lpa|l\\.p\\.a|lakhs?|lacs?)(?![a-z])';
const PERIOD = '(?: ?\\/-)? ?(?:gross |net )?(?:\\/|per |an? |p\\.? ?)(?:m|month|h|hr|hour|day|week|year|annum|a|y)(?![a-z])';

/** An amount in a currency of anywhere, in folded text: `rs. 20,000`, `rm2,800`, `32 000 czk`, `18-28 lpa`, `₹25,000`. */
export const MONEY_ANYWHERE = new RegExp(`${BEFORE}|${BEHIND}|${INDIAN}`);

/** Such an amount by the hour, the month or the year, which is hardly anything but pay: `czk 38,000 per month`, `pln 140-165/h`, `2.4-3.6 lacs p.a.`. */
export const PAY_ANYWHERE = new RegExp(
  `${BEFORE}(?: ?(?:-|to) ?(?:${BEFORE}|${AMOUNT}))?${PERIOD}|${BEHIND}${PERIOD}|${INDIAN} ?p\\.? ?a|\\d ?(?:lpa|l\\.p\\.a)(?![a-z])`,
);
