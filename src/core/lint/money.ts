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

const LINK = '(?: (?:of|is|are|was|at|from|about|around|over|up to|to|exceeding|totalling|worth|between|required|in excess of)){0,3}';
const DESCRIBED = '(?: (?:an? |the )?(?:refundable|one-off|annual|monthly|total|initial|small)){0,2}[: (]{0,3}';
const CHARGES = 'budgets?|turnover|prices?|priced|costs?|costing|fees?|charges?|deposits?|worth|spend|fines?';
/** Words that stand in titles of jobs, too, and so need a link to the amount: `revenue of`. */
const FIGURES = 'revenues?|sales|funding|investment|capital|gmv|portfolio|assets|grants?|loans?|invoices?|orders?|tickets?|basket';
const MUST_PAY =
  '(?:must|have to|has to|need to|needs to|required to|candidates|applicants|you will|you) (?:pay|deposit|transfer|buy|purchase)';
const CHINESE_FIGURES =
  '费用?|押金|保证金|预算|营业额|销售额|业绩|流水|gmv|售价|单价|客单价|价格|价值|成本|投资|融资|资本|产值|营收|收益|交易额|成交额|资产|规模|采购额|罚款|扣款|缴纳|交纳|需交|先交|自费';
/** What tells in front of an amount that it is no pay: `training costs `, `a budget of up to `, `must pay `, `营业额约`. */
const NO_PAY_AHEAD = new RegExp(
  `(?:(?<![a-z])(?:(?:${CHARGES})${LINK}|(?:${FIGURES})(?= (?:of|exceeding|over|worth|from|up to|in excess) )${LINK}|${MUST_PAY})${DESCRIBED}|(?:${CHINESE_FIGURES})(?:[为约达到超过共是在各近上:( ]|每人|不低于){0,4})$`,
);
/** The same behind it: `元押金`, ` annual budget`, ` in sales`; the rest of a range and the unit go before that. */
const NO_PAY_BEHIND =
  /^[\d,.]{0,10}[k万亿]?m?(?: ?(?:-{1,2}|to) ?[$£€¥₹]?\d[\d,.]{0,9}[k万亿]?m?)? ?(?:元|块|美元|dollars?|pounds|euros|usd|eur|gbp|rmb|million|billion|bn)?(?:的| )?(?:(?:refundable |annual |monthly |yearly |marketing |training |uniform |project |security |registration |advertising |ad ){0,3}(?:budgets?|turnover|fees?|deposits?|funding round|portfolio|in (?:revenue|sales|funding|turnover|grants|assets))(?![a-z])|for (?:the |your |their |own ){0,2}(?:uniforms?|background checks?|registration|visa|certificates?)|押金|保证金|培训费|服装费|报名费|体检费|资料费|预算|营业额|销售额|流水|产值|营收|注册资本|投资|罚款)/;
/** How much in front of and behind an amount may tell what it is. */
const NAMED_WITHIN = 50;
/** What ends a sentence, behind which an amount is another one. */
const SENTENCE_END = /[;。!?\n\r]|\. /;
/** The currency and the first digits of an amount of which only the end was found: `10` of `10万`. */
const FIRST_DIGITS = /(?:[$£€¥₹]|(?<![a-z])(?:rs\.?|inr|usd|rmb)) ?$|(?:[$£€¥₹] ?)?\d[\d,.]{0,11}$/;

/** {@link MONEY_ANYWHERE} and {@link PAY_ANYWHERE} for {@link hasAmountOfPay}. */
export const EACH_MONEY = new RegExp(MONEY_ANYWHERE, 'g');
export const EACH_PAY = new RegExp(PAY_ANYWHERE, 'g');

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
    if (!NO_PAY_AHEAD.test(before.replace(FIRST_DIGITS, '')) && !NO_PAY_BEHIND.test(behind)) return true;
  }
  return false;
}
