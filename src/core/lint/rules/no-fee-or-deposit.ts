import { phraseAround, textAfter, textBefore } from '../phrases';
import type { LintContext, Rule } from '../rule';
import { termFindings, type Draft } from '../termFindings';
import type { TermMatch } from '../terms';

/** `押金300元`, `保证金：3000`, but not `保证金300家`. */
const AMOUNT_BEHIND = /^(?:用|为|共|每人|各|约|:| ){0,3}\d{2,5} ?(?:元|块|rmb|$|[,、。;)/(])/;
/** `300元押金`. */
const AMOUNT_BEFORE = /\d{2,5} ?(?:元|块)的?$/;
/** `60元自理`, `由本人承担`. */
const OWN_COST =
  /^(?:约|为|:| ){0,2}(?:\d{1,5} ?(?:-{1,2} ?\d{1,5} ?)?(?:元|块))?[,(]?(?:由|需|须|均|全部){0,2}(?:自理|自付|自费|自行承担|(?:个人|本人|自己|员工|应聘者)(?:自理|自付|承担|负担|出))/;
/** `自备` in front of 体检费. */
const OWN_AHEAD = /自(?:备|带|付|费|掏|出|行(?:承担|支付|缴纳|交纳))的?$/;
/** `，入职后报销`, but not `（满一个月报销）`: whoever leaves before that has paid. */
const PAID_BACK = /(?:入职后?|公司|凭票|可|予以|全额)[^,。;]{0,4}报销/;
/** `压15天` before 工资, and `压半个月` behind it. */
const WITHHELD = '[押压](?:\\d{1,2}|[一二两三四五六七八九十半]{1,3})个?(?:天|日|周|星期|月)';
const WITHHELD_AHEAD = new RegExp(`${WITHHELD}的?$`);
const WITHHELD_BEHIND = new RegExp(`^(?:要|需|先|会)?${WITHHELD}`);

/** `sign a 2-year service ` before bond, and `service ` before one that is required. */
const BOND_SIGNED =
  /(?<![a-z])(?:sign(?:ing)?|execute|serve|agree to|ready for|willing to give) (?:an? |the |our )?(?:(?:\d{1,2}(?:\.5)?|one|two|three) ?-?(?:yrs?|years?|months?)['.]? ?)?(?:service |employment |training |agreement )?$/;
const BOND_OF_SERVICE = /(?<![a-z])(?:service|employment) $/;
const BOND_OF_YEARS = /(?<![a-z\d])(?:\d(?:\.5)?|one|two|three)[ -]?(?:years?|yrs?)['.]? (?:of )?(?:service|employment|training) $/;
/** `, Rs. 50,000 payable if …` behind it. */
const BOND_PAID =
  /^[ ,:(-]{0,3}(?:of |for |worth )?(?:(?:rs|inr|pkr|npr|lkr|usd|aed|sar|myr|rm|tk)\.? ?|[$£€₹] ?)\d[\d,.]{1,9}(?: (?:is )?payable)?/;
const BOND_REQUIRED = /^ ?(?:\(?of (?:\d|one|two|three)|(?:is )?(?:required|mandatory|compulsory|applicable|applies)|: ?\d)/;

/** `visa cost will be ` before deducted, and `from the officer's salary` behind it. */
const DEDUCTED_AHEAD = /(?:[a-z]{2,14} ){1,2}(?:will|shall|must|to) be $/;
const DEDUCTED_BEHIND =
  /^ (?:from|against) (?:(?:the|your|their|his|her|first|monthly|one|month|months|month's|[a-z]{3,12}'s?) ){0,3}(?:salary|salaries|wages?|pay)(?![a-z])/;
/** `One month salary will be ` before kept as security. */
const SALARY_AHEAD =
  /(?:(?:(?:an?|one|two|first|last|half|\d{1,2}) )?(?:(?:months?|weeks?|days?)['s]{0,2} ?)?(?:of )?(?:salary|wages|pay) )?(?:(?:will|shall|must|to) be |is |are )$/;
const MONEY =
  '(?:(?:rs|inr|pkr|npr|lkr|usd|aed|sar|myr|rm|tk|rmb|cny|sgd|hkd|gbp|eur)\\.? ?|[$£€₹¥] ?)?\\d[\\d,.]{0,9}k?(?: ?(?:us )?(?:dollars?|usd|pounds?|euros?|rmb|yuan|rupees|pesos|dirhams?|ringgit|baht|riyals?|[$£€¥]))?';
const DUE = '(?:is |are |will be |to be |must be )?(?:required|payable|due|mandatory|compulsory|needed|collected|paid)';
/** ` of 500 dollars required` behind a deposit: an amount and when it is due, or one of them. */
const DEPOSIT_DUE = new RegExp(
  `^(?: (?:of|:) ?|: ?| )?(?:${MONEY})? ?(?:for (?:the |your )?(?:uniforms?|training|tools|equipment|keys) ?)?(?:${DUE}|(?:before|on|upon|at) (?:joining|hiring|start|starting|the first day))(?![a-z])`,
);
/** `A 500 dollar ` before a deposit. */
const DEPOSIT_AHEAD = new RegExp(`(?:(?:an? )?(?:refundable |non-refundable |${MONEY} ?){0,2})$`);
/** `Candidates must ` before pay, and `$200 for training` behind it. */
const MUST_AHEAD =
  /(?:(?:applicants?|candidates?|trainees?|new hires?|employees?|you|staff) )?(?:must|should|will|has to|have to|needs? to|(?:is |are )?required to|(?:is |are )?expected to) $/;
const OWN_MATTERS =
  '(?:(?:the |your |their |our |own |initial |a |an ){0,2}(?:training|uniforms?|background checks?|medical checks?|medical tests?|equipment|tools|course|certification|certificates?|registration|application|processing|materials|starter kit|visa|work permit|placement|id card|badge)(?: (?:fees?|costs?|charges?|kit|course|programme|program|materials|check))?)';
const PAY_BEHIND = new RegExp(
  `^ (?:(?:up to |about |a |an )?(?:${MONEY}) (?:fee |deposit )?(?:for |towards |as )${OWN_MATTERS}|for (?:your own |their own |own )${OWN_MATTERS}|${MONEY} (?:deposit|registration fee|training fee|joining fee))(?![a-z])`,
);
/** ` $200`, ` are $200` behind training costs. */
const COSTS_BEHIND = new RegExp(
  `^(?: (?:is|are|of|about|from)|:)? ?(?=[$£€₹¥rmiuacsgh\\d])${MONEY}(?= ?(?:$|[,.;)]|per person|each|payable|deducted|borne|to be paid))`,
);
/** `Must have 2 ` before guarantors. */
const GUARANTORS_AHEAD =
  /(?:(?:must|should) (?:have|provide|present) |provide |submit |bring )?(?:(?:an?|two|three|\d|at least|credible|reliable|personal) ){0,3}$/;
/** No phrase that tells what becomes of a document is looked for further behind it. */
const DOCUMENT_REACH = 90;

/** 不得向应聘者收取财物、要求担保或扣押证件 */
export const noFeeOrDeposit: Rule = {
  id: 'no-fee-or-deposit',
  tags: ['legal'],
  level: 'warning',
  fixable: 'none',
  summary: {
    en: 'Applicants must not be charged, asked for security, or have documents held.',
    'zh-CN': '不得向应聘者收取费用、要求担保或扣押证件。',
  },
  rationale: {
    en: 'In China, an employer may not hold identity documents, demand a guarantee or collect money under any name; this is also the mark of recruitment scams.',
    'zh-CN': '用人单位招用劳动者，不得扣押证件，不得要求提供担保或者以其他名义收取财物；这也是招聘骗局的典型特征。',
  },
  source: {
    en: 'China: Labour Contract Law arts. 9, 84',
    'zh-CN': '劳动合同法第九条、第八十四条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected fee, deposit or guarantee asked of the applicant (China’s Labour Contract Law art. 9). Please review; say so if the company bears the cost.',
      'zh-CN': '“{found}”疑似向应聘者收取费用、要求担保或扣押证件（劳动合同法第九条），请人工复核；如由公司承担，请写明。',
    },
    documents: {
      en: '“{found}”: suspected holding of the applicant’s documents, which an employer may not do (Labour Contract Law art. 9 in China; labour laws elsewhere). Please review; looking at the originals or keeping copies is enough.',
      'zh-CN': '“{found}”疑似扣押应聘者的证件（劳动合同法第九条），请人工复核；核对原件或留存复印件即可。',
    },
    english: {
      en: '“{found}”: suspected fee, deposit or guarantee asked of the applicant (Labour Contract Law art. 9 in China; labour laws elsewhere). Please review; say so if the company bears the cost.',
      'zh-CN': '“{found}”疑似向应聘者收取费用、要求担保（中国见劳动合同法第九条，他国见当地劳动法），请人工复核；如由公司承担，请写明。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-fee-or-deposit'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (match.entry.id === 'withheld-wages') return withheldDraft(context, match);
  if (match.entry.id?.startsWith('english') === true) return englishDraft(context, match);
  return isAsked(context, match) ? {} : undefined;
}

function englishDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const message = 'english';
  switch (match.entry.id) {
    case 'english-bond': {
      const bond = bondDraft(context, match);
      return bond && { message, ...bond };
    }
    case 'english-certificates':
    case 'english-passport':
      return { message: 'documents', span: keptDocument(context, match) };
    case 'english-salary-kept':
      return { message, span: phraseAround(context, match, SALARY_AHEAD, /^/, 60) };
    case 'english-guarantors':
      return { message, span: phraseAround(context, match, GUARANTORS_AHEAD, /^/, 50) };
    case 'english-deposit-required': {
      const due = DEPOSIT_DUE.exec(textAfter(context, match, 80));
      return due === null ? undefined : { message, span: phraseAround(context, match, DEPOSIT_AHEAD, DEPOSIT_DUE, 80) };
    }
    case 'english-must-pay':
      return MUST_AHEAD.test(textBefore(context, match, 40)) && PAY_BEHIND.test(textAfter(context, match, 80))
        ? { message, span: phraseAround(context, match, MUST_AHEAD, PAY_BEHIND, 80) }
        : undefined;
    case 'english-costs':
      return COSTS_BEHIND.test(textAfter(context, match, 40))
        ? { message, span: phraseAround(context, match, /$/, COSTS_BEHIND, 40) }
        : undefined;
    case 'english-deducted':
      return DEDUCTED_AHEAD.test(textBefore(context, match, 40)) && DEDUCTED_BEHIND.test(textAfter(context, match, 60))
        ? { message, span: phraseAround(context, match, DEDUCTED_AHEAD, DEDUCTED_BEHIND, 60) }
        : undefined;
    default:
      return {
        message: /^original certificates|^submit original/.test(context.normalized.text.slice(match.start, match.end))
          ? 'documents'
          : message,
      };
  }
}

/** `Passport to be kept with company`: a document with what becomes of it. */
function keptDocument(context: LintContext, match: TermMatch): Draft['span'] {
  const behind = textAfter(context, match, DOCUMENT_REACH);
  const time = /^ (?:\d{1,2}|one|two|three|six) (?:months?|years?)/;
  const ends = (match.entry.needs ?? []).flatMap((kept) => {
    const at = behind.indexOf(kept);
    const end = at + kept.length;
    return at < 0 ? [] : [end + (kept.endsWith('after') ? (time.exec(behind.slice(end))?.[0].length ?? 0) : 0)];
  });
  return context.normalized.toSource(match.start, match.end + Math.max(0, ...ends));
}

function withheldDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const span = phraseAround(context, match, WITHHELD_AHEAD, WITHHELD_BEHIND);
  return span.start < match.span.start || span.end > match.span.end ? { span } : undefined;
}

function bondDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const signed = BOND_SIGNED.exec(textBefore(context, match, 60));
  if (signed !== null) return { span: context.normalized.toSource(match.start - signed[0].length, match.end) };
  const ofYears = BOND_OF_YEARS.exec(textBefore(context, match, 30));
  const paid = BOND_PAID.exec(textAfter(context, match, 40));
  if (ofYears !== null || (paid !== null && BOND_OF_SERVICE.test(textBefore(context, match, 20)))) {
    const ahead = (ofYears ?? BOND_OF_SERVICE.exec(textBefore(context, match, 20)))?.[0].length ?? 0;
    const span = context.normalized.toSource(match.start - ahead, match.end + (paid?.[0].length ?? 0));
    return paid === null ? { span } : { span, level: 'warning' };
  }
  const service = BOND_OF_SERVICE.exec(textBefore(context, match, 20));
  const required = BOND_REQUIRED.exec(textAfter(context, match, 24));
  return service === null || required === null
    ? undefined
    : { span: context.normalized.toSource(match.start - service[0].length, match.end) };
}

function isAsked(context: LintContext, match: TermMatch): boolean {
  switch (match.entry.id) {
    case 'deposit-with-amount':
    case 'fee-with-amount':
      return AMOUNT_BEHIND.test(textAfter(context, match, 14)) || AMOUNT_BEFORE.test(textBefore(context, match, 10));
    case 'own-cost': {
      const behind = textAfter(context, match, 40);
      const cost = OWN_COST.exec(behind)?.[0] ?? (OWN_AHEAD.test(textBefore(context, match, 6)) ? '' : undefined);
      return cost !== undefined && !PAID_BACK.test(behind.slice(cost.length, cost.length + 14));
    }
    default:
      return true;
  }
}
