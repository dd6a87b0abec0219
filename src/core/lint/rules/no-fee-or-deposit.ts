import { lazily } from '../../lazily';
import { foldedWords, phraseAround, textAfter, textBefore, widened } from '../matching/phrases';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { currencyAhead, currencyBehind } from '../subjects/money';

const anyOf = anyIn('no-fee-or-deposit');

/** `300元` behind a fee or a deposit: an amount with its unit, or at the end of what is said. */
const AMOUNT_BEHIND = /^(?:用|为|共|每人|各|约|:| ){0,3}(?:\d{2,5} ?(?:元|块|rmb|$|[,、。;)/(])|\d{1,2}(?:[.、]\d{1,2})? ?万)/;
/** `300元押金`. */
const AMOUNT_BEFORE = /\d{2,5} ?(?:元|块)的?$/;
/** `，入职后报销`, but not `（满一个月报销）`: whoever leaves before that has paid. */
const PAID_BACK = /(?:入职后?|公司|凭票|可|予以|全额)[^,。;]{0,4}报销/;
/** `15天`, `半个月`. */
const STRETCH = '(?:\\d{1,2}|[一二两三四五六七八九十半]{1,3})个?(?:天|日|周|星期|月)';
/** `压15天` before 工资, and `压半个月` behind it; or `压` before and `15天` behind. */
const WITHHELD_AHEAD = new RegExp(`[押压]${STRETCH}的?$`);
const WITHHELD_BEHIND = new RegExp(`^(?:要|需|先|会)?[押压]${STRETCH}`);
const WITHHELD_AROUND = { ahead: /[押压]$/, behind: new RegExp(`^${STRETCH}`) };

const chinese = lazily(() => {
  const amount = String.raw`(?:约|为|:| ){0,2}(?:\d{1,5} ?(?:-{1,2} ?\d{1,5} ?)?(?:元|块))?`;
  return {
    /** `60元自理`, `由本人承担`. */
    ownCost: new RegExp(`^${amount}[,(]?(?:由|需|须|均|全部){0,2}(?:${anyOf('own-cost-said')}|${anyOf('bearer')}${anyOf('bearing')})`),
    /** `六、总费用` at the beginning of a heading. */
    labelAtStart: new RegExp(`^(?:[一二三四五六七八九十\\d]{1,2}[、.] ?)?(${anyOf('fee-label')})`),
    /** `自备` in front of 体检费. */
    ownAhead: new RegExp(`${anyOf('own-ahead')}的?$`),
  };
});

const bonds = lazily(() => {
  const years = String.raw`(?:\d(?:\.5)?|one|two|three)[ -]?(?:year|years|yr|yrs)['.]?`;
  const term = String.raw`(?:\d{1,2}(?:\.5)?|one|two|three) ?-?(?:year|years|yr|yrs|month|months)['.]? ?`;
  return {
    /** `sign a 2-year service ` before bond, and `service ` before one that is required. */
    signed: new RegExp(`(?<![a-z])${anyOf('sign')} (?:(?:an?|the|our) )?(?:${term})?(?:(?:service|employment|training|agreement) )?$`),
    ofService: /(?<![a-z])(?:service|employment) $/,
    ofYears: new RegExp(String.raw`(?<![a-z\d])${years} (?:of )?(?:service|employment|training) $`),
    /** `, Rs. 50,000 payable if …` behind it. */
    paid: new RegExp(String.raw`^[ ,:(-]{0,3}(?:of |for |worth )?(?:${currencyAhead()}\.? ?|[$£€₹¥] ?)\d[\d,.]{1,9}(?: (?:is )?payable)?`),
    required: /^ ?(?:\(?of (?:\d|one|two|three)|(?:is )?(?:required|mandatory|compulsory|applicable|applies)|: ?\d)/,
    /** `2-year ` before a bond and ` of 2 years` behind it, as an item of its own. */
    termAhead: new RegExp(`^[^a-z\\d]*(?:(?:an?|minimum) )?${term}(?:(?:service|employment|training|agreement|job|work) )?$`),
    termBehind: new RegExp(String.raw`^ (?:period )?(?:of |: ?)(?:at least |minimum )?${term}(?![a-z\d])`),
    endsItem: /^(?: agreement| period)?(?= ?(?:$|[,.;)\n]| (?:is|required|mandatory|applies|applicable)(?![a-z])))/,
  };
});

const english = lazily(() => {
  const will = '(?:will|shall|must|to) be';
  const money = String.raw`(?:(?:${currencyAhead()}\.? ?|[$£€₹¥] ?)?\d[\d,.]{0,9}k?(?: ?(?:us )?(?:${anyOf('currency-behind')}|${currencyBehind()}|[$£€¥]))?)`;
  const month = String.raw`(?:(?:an?|one|two|first|last|half|\d{1,2}) )?(?:(?:month|week|day)s?['s]{0,2} ?)?(?:of )?`;
  const own = `(?:(?:the|your|their|our|own|initial|an?) ){0,2}${anyOf('own-matter')}(?: ${anyOf('own-matter-behind')})?`;
  const due = `(?:(?:is|are|will be|to be|must be) )?${anyOf('due')}`;
  const chargedFor = `for (?:(?:the|your) )?${anyOf('deposit-for')} ?`;
  return {
    /** `visa cost will be ` before deducted, and ` from the officer's salary` behind it. */
    deductedAhead: new RegExp(`(?:[a-z]{2,14} ){1,2}${will} $`),
    deductedBehind: new RegExp(`^ (?:from|against) (?:(?:${anyOf('whose')}|[a-z]{3,12}'s?) ){0,3}(?:salary|salaries|wages?|pay)(?![a-z])`),
    /** `One month salary will be ` before kept as security. */
    salaryAhead: new RegExp(`(?:${month}(?:salary|wages|pay) )?(?:${will} |is |are )$`),
    /** ` of 500 dollars required` behind a deposit: an amount and when it is due, or one of them; and `A 500 dollar ` before it. */
    depositDue: new RegExp(`^(?: (?:of|:) ?|: ?| )?${money}? ?(?:${chargedFor})?(?:${due}|${anyOf('due-time')})(?![a-z])`),
    depositAhead: new RegExp(`(?:(?:an? )?(?:refundable |non-refundable |${money} ?){0,2})$`),
    /** `Candidates must ` before pay, and ` $200 for training` behind it. */
    mustAhead: new RegExp(`(?:${anyOf('payer')} )?${anyOf('must')} $`),
    payBehind: new RegExp(
      `^ (?:(?:(?:up to|about|an?) )?${money} (?:fee |deposit )?(?:for|towards|as) ${own}` +
        `|for (?:your own|their own|own) ${own}|${money} (?:deposit|registration fee|training fee|joining fee))(?![a-z])`,
    ),
    /** ` $200`, ` are $200` behind training costs. */
    costsBehind: new RegExp(String.raw`^(?: (?:is|are|of|about|from)|:)? ?${money}(?= ?(?:$|[,.;)]|${anyOf('cost-said')}))`),
    /** `Must have 2 ` before guarantors. */
    guarantorsAhead: new RegExp(String.raw`(?:${anyOf('give-guarantor')} )?(?:(?:an?|\d|${anyOf('sort-of-guarantor')}) ){0,3}$`),
  };
});
/** No heading that is a label with an amount is longer. */
const LONGEST_HEADING = 40;
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
  check: (context) => {
    const drafts = draftsOf(context.matches('no-fee-or-deposit'), (match) => draftOf(context, match));
    return findingsOf(context, [...headingDrafts(context), ...drafts]);
  },
};

/** `## 押金：300元`: headings, which are not searched for terms, where they are a label with an amount. */
function headingDrafts(context: LintContext): readonly Draft[] {
  return context.document.units.flatMap((unit) => {
    const words = unit.form === 'heading' ? foldedWords(context, unit, LONGEST_HEADING) : '';
    const [whole, label] = /\d/.test(words) ? (chinese().labelAtStart.exec(words) ?? []) : [];
    if (whole === undefined || label === undefined || !isAmountBehindColon(words.slice(whole.length))) return [];
    const end = context.normalized.fromSource(unit.content.start) + whole.length;
    return [{ span: context.normalized.toSource(end - label.length, end), message: 'found' }];
  });
}

const isAmountBehindColon = (behind: string): boolean => behind.startsWith(':') && AMOUNT_BEHIND.test(behind);

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (match.entry.id === 'withheld-wages') return withheldDraft(context, match);
  if (match.entry.id?.startsWith('english') === true) return englishDraft(context, match);
  return isAsked(context, match) ? {} : undefined;
}

function englishDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const message = 'english';
  const forms = english();
  switch (match.entry.id) {
    case 'english-bond': {
      const bond = bondDraft(context, match);
      return bond && { message, ...bond };
    }
    case 'english-certificates':
    case 'english-passport':
      return { message: 'documents', span: keptDocument(context, match) };
    case 'english-salary-kept':
      return { message, span: phraseAround(context, match, forms.salaryAhead, /^/, 60) };
    case 'english-guarantors':
      return { message, span: phraseAround(context, match, forms.guarantorsAhead, /^/, 50) };
    case 'english-deposit-required': {
      const due = forms.depositDue.exec(textAfter(context, match, 80));
      return due === null ? undefined : { message, span: phraseAround(context, match, forms.depositAhead, forms.depositDue, 80) };
    }
    case 'english-must-pay':
      return forms.mustAhead.test(textBefore(context, match, 40)) && forms.payBehind.test(textAfter(context, match, 80))
        ? { message, span: phraseAround(context, match, forms.mustAhead, forms.payBehind, 80) }
        : undefined;
    case 'english-costs':
      return forms.costsBehind.test(textAfter(context, match, 40))
        ? { message, span: phraseAround(context, match, /$/, forms.costsBehind, 40) }
        : undefined;
    case 'english-deducted':
      return forms.deductedAhead.test(textBefore(context, match, 40)) && forms.deductedBehind.test(textAfter(context, match, 60))
        ? { message, span: phraseAround(context, match, forms.deductedAhead, forms.deductedBehind, 60) }
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
  return widened(context, match, 0, Math.max(0, ...ends));
}

function withheldDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { ahead, behind } = WITHHELD_AROUND;
  const isAround = ahead.test(textBefore(context, match, 1)) && behind.test(textAfter(context, match, 8));
  const span = isAround ? phraseAround(context, match, ahead, behind) : phraseAround(context, match, WITHHELD_AHEAD, WITHHELD_BEHIND);
  return span.start < match.span.start || span.end > match.span.end ? { span } : undefined;
}

function bondDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const forms = bonds();
  const signed = forms.signed.exec(textBefore(context, match, 60));
  if (signed !== null) return { span: widened(context, match, signed[0].length, 0) };
  const ofYears = forms.ofYears.exec(textBefore(context, match, 30));
  const paid = forms.paid.exec(textAfter(context, match, 40));
  if (ofYears !== null || (paid !== null && forms.ofService.test(textBefore(context, match, 20)))) {
    const ahead = (ofYears ?? forms.ofService.exec(textBefore(context, match, 20)))?.[0].length ?? 0;
    const span = widened(context, match, ahead, paid?.[0].length ?? 0);
    return paid === null ? { span } : { span, level: 'warning' };
  }
  const service = forms.ofService.exec(textBefore(context, match, 20));
  const required = forms.required.exec(textAfter(context, match, 24));
  if (service !== null && required !== null) return { span: widened(context, match, service[0].length, 0) };
  const behind = forms.termBehind.exec(`${textAfter(context, match, 40)} `);
  if (behind !== null) return { span: widened(context, match, 0, behind[0].trimEnd().length) };
  const ahead = forms.termAhead.exec(textBefore(context, match, 50));
  if (ahead !== null && forms.endsItem.test(textAfter(context, match, 24)))
    return { span: widened(context, match, ahead[0].replace(/^[^a-z\d]+/, '').length, 0) };
  return undefined;
}

function isAsked(context: LintContext, match: TermMatch): boolean {
  switch (match.entry.id) {
    case 'deposit-with-amount':
    case 'fee-with-amount':
      return AMOUNT_BEHIND.test(textAfter(context, match, 14)) || AMOUNT_BEFORE.test(textBefore(context, match, 10));
    case 'fee-label': {
      const { content } = context.document.units[match.unit] ?? {};
      return content !== undefined && content.start === match.span.start && isAmountBehindColon(textAfter(context, match, 14));
    }
    case 'own-cost-behind': {
      const behind = textAfter(context, match, 40);
      return !behind.startsWith(',') && chinese().ownCost.test(behind);
    }
    case 'own-cost': {
      const behind = textAfter(context, match, 40);
      const cost = chinese().ownCost.exec(behind)?.[0] ?? (chinese().ownAhead.test(textBefore(context, match, 6)) ? '' : undefined);
      return cost !== undefined && !PAID_BACK.test(behind.slice(cost.length, cost.length + 14));
    }
    default:
      return true;
  }
}
