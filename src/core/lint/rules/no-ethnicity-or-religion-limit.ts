import { lazily } from '../../lazily';
import { saidMatches } from '../matching/cited';
import { isWholeItem, phraseAround, textAfter, textBefore, textNear, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords } from '../subjects/applicants';
import { unlessExempt } from '../subjects/lawfulGround';

const RULE = 'no-ethnicity-or-religion-limit';
const anyOf = anyIn(RULE);

const RANK_BEHIND = /^[投扰]?(?:人士|者)?(?:请?勿(?:投|扰)?|优先(?:考虑|录用)?|为佳)?/;

const chinese = lazily(() => {
  const { chineseTurnedAway, chineseNotWanted } = applicantWords();
  /** `名额已满`, `招满`. */
  const full = '(?:名额|指标)?(?:已经?|招)满(?![意足])|满员|(?:名额|指标)满';
  return {
    /** `只招` in front of a people. */
    rankAhead: new RegExp(`${anyOf('rank')}?$`),
    /** `（某族、某族等）目前暂不招` behind 少数民族. */
    turnedAway: new RegExp(
      `^(?:\\([^()\\n]{1,24}\\))?${anyOf('applicant')}{0,2},?${anyOf('for-now')}{0,3}(?:${chineseNotWanted}|${chineseTurnedAway}|${full})`,
    ),
  };
});

/** The peoples beside another one, joined by a slash or a word. */
const LISTED = '(?: ?[/,&] ?| or | and )';
/** `Nationality: Filipino / Lebanese / Arab preferred`. */
const NATIONALITY_BEFORE = new RegExp(`(?:^|[^a-z])nationality ?[:-] ?(?:[a-z]+${LISTED}){0,5}$`);
const NATIONALITY_BEHIND = new RegExp(`^(?:${LISTED}[a-z]+){0,5} (?:candidates? )?(?:is |are )?(?:preferred|only)(?![a-z])`);
/** `Filipino or Nepali nationality preferred`. */
const OF_NATIONALITY = new RegExp(
  `^(?:${LISTED}[a-z]+){0,5} (?:nationals?|nationality|nationalities) (?:is |are )?(?:preferred|only)(?![a-z])`,
);
const ITEM_END = String.raw`(?= ?(?:$|[,.;)\n]))`;
/** `Nationality: Indian`, `Nationality - Filipino or Nepalese`, as all that the field says. */
const NATIONALITY_ALONE = new RegExp(`^(?:${LISTED}[a-z]+){0,5}(?: nationals?)?${ITEM_END}`);
/** `Arab nationality`, as an item of its own. */
const NATIONALITY_ITEM = new RegExp(`^ (?:nationals?|nationality)${ITEM_END}`);
/** ` only`, ` preferred` behind a people that has no language of that name, and `must be ` in front of it. */
const ONE_RANKED = new RegExp(`^(?: (?:is|are|will be))? (?:only|preferred|preferable)${ITEM_END}`);
const NOTHING_BEHIND = new RegExp(`^${ITEM_END}`);
const MUST_BE = /(?:^[^a-z0-9]*|(?:applicants?|candidates?|you) )(?:must|should|has to|have to) be (?:an? )?$/;
/** `Indians only`: the people themselves, where the word cannot be a language. */
const PLURAL_RANKED = /^(?: (?:are|will be))? (?:only|preferred)(?=$|[ ,.;:)!/-])(?! (?:market|language|cuisine|food))/;
/** Peoples that are told by nothing but their nationality. */
const BY_NATIONALITY = /^(?:singaporeans|malaysians)$/;
/** `only for`, `prefer`. */
const RANKED_BEFORE = /(?:^|[^a-z])(?:only(?: for)?|prefer(?:ably|red)?:?|no) $/;

const peoples = lazily(() => {
  const { people, turnedAway } = applicantWords();
  const alone = anyOf('people-alone');
  return {
    plurals: new Set(vocabularyOf(RULE, 'people-plural')),
    /** `candidates preferred`, `females only`. */
    ranked: new RegExp(
      `^ (?:${people}|race)(?: (?:is|are|will be|highly|strongly)){0,2} (?:preferred|only|preferable)(?! (?:need|have|if|when|after|pay)|[a-z])`,
    ),
    /** ` need not apply`, ` candidates will not be considered` behind those who are turned away. */
    turnedAway: new RegExp(`^(?: ${people})?,? ${turnedAway}`),
    /** `Filipina / Kenyan`: the first word, and what stands behind it with nothing else in the item. */
    first: new RegExp(`^${alone}$`),
    rest: new RegExp(`^(?:(?: ?/ ?| or )${alone}){1,4}(?: only| preferred| is better)?(?= ?(?:$|[,.)\\n]))`),
  };
});

/** ` preferred` behind `Caucasian face`. */
const FACE_RANKED = /^ (?:(?:is|are) )?(?:preferred|only|wanted)(?![a-z])/;
const TURNS_AWAY = /^(?:no |non-)/;
/** So much of a text tells who the employer is, in folded characters. */
const BEGINNING = 800;

const religion = lazily(() => ({
  /** A religion, which some employers may ask for. */
  faith: new RegExp(anyOf('faith')),
  /** The words by which these employers are known. */
  employer: new RegExp(`(?<![a-z])(?:${anyOf('religious-employer')}|parish(?! council)|church of the [a-z]+)(?![a-z])`),
}));

const nationals = lazily(() => {
  const country = `(?!${anyOf('no-country')} )[a-z]{2,14}`;
  const qualified = anyOf('english-qualified-word');
  return {
    /** `Indian `, `South African `, `UK or US ` in front of nationals; kinds of citizens are no countries. */
    country: new RegExp(
      `(?<![a-z])(?:(?:only|preferably) )?(?:${anyOf('country-word')} )?(?:[a-z]{2,14}(?: ?/ ?|, | or | and | & )){0,3}${country} $`,
    ),
    clearance: new RegExp(`(?<![a-z])${anyOf('clearance')}(?![a-z])`),
    /** What applicants are called in front of the people they have to belong to. */
    qualified: new RegExp(
      `(?<![a-z])(?:(?:suitably|highly|well|appropriately) )?${qualified}(?:(?:,| and|, and) (?:${qualified}|self-motivated)){0,3} $`,
    ),
  };
});
const ONLY_BEFORE = /^(?:only|preferably) /;
/** ` only`, ` from the UK or Canada only`, ` are preferred`; with permanent residents it is the right to work that is asked for. */
const NATIONALS_RANKED =
  /^(?: (?:from|of) [a-z][a-z ,/&.]{1,70}?)?(?: (?:are|is|will be))? (?:only|preferred)(?=$|[ ,.;:)!/-])(?! (?:need|have|if|when|after))/;

/** 招聘不得以民族、种族、宗教信仰为条件 */
export const noEthnicityOrReligionLimit: Rule = {
  id: 'no-ethnicity-or-religion-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Ethnicity, race and religion must not be conditions.', 'zh-CN': '民族、种族、宗教信仰不得作为录用条件。' },
  rationale: {
    en: 'Workers may not be discriminated against for their ethnicity, race or religion.',
    'zh-CN': '劳动者就业，不因民族、种族、宗教信仰不同而受歧视。',
  },
  source: {
    en: 'China: Employment Promotion Law art. 3; Labour Law art. 12; Interim Regulations on the Human Resources Market art. 24',
    'zh-CN': '就业促进法第三条；劳动法第十二条；人力资源市场暂行条例第二十四条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by ethnicity, race or religion (China’s Employment Promotion Law art. 3 and Labour Law art. 12). Please review; name the skill the job needs, such as a language.',
      'zh-CN':
        '“{found}”疑似以民族、种族或宗教信仰作为条件（就业促进法第三条、劳动法第十二条），请人工复核；建议改写为岗位所需的能力，如语言。',
    },
    party: {
      en: '“{found}”: suspected limit by party membership; lawful for some public posts, please review whether this job is one.',
      'zh-CN': '“{found}”疑似以政治面貌作为条件，部分公共部门岗位依规定可以要求，请人工复核本岗位是否属于此类。',
    },
    faith: {
      en: '“{found}”: suspected limit by religion. Religious employers may ask for it where the post itself needs it (equality laws differ): please review and say why this one does.',
      'zh-CN':
        '“{found}”疑似以宗教信仰作为条件。宗教团体只有在岗位确有需要时才可以这样要求（各地平等就业法不同），请人工复核，并写明理由。',
    },
    diet: {
      en: '“{found}”: suspected limit by what somebody eats, which has nothing to do with most jobs and often stands for religion or caste. Please review; name the rule of the workplace instead, if there is one.',
      'zh-CN': '“{found}”疑似以饮食习惯作为条件，与多数岗位无关，且往往是宗教或种姓的代称，请人工复核；工作场所确有规定的，写明规定即可。',
    },
    nationality: {
      en: '“{found}”: suspected limit by nationality; equality laws of many countries forbid it. Please review; where the right to work is meant, ask for that.',
      'zh-CN': '“{found}”疑似以国籍作为条件，不少国家和地区的平等就业法禁止这样写，请人工复核；如所需的只是当地工作许可，请直接写明。',
    },
    exempt: {
      en: '“{found}”: suspected limit by descent or religion, with a lawful ground named. Please check that the exemption holds for this job.',
      'zh-CN': '“{found}”疑似以族裔或宗教信仰作为条件，文中写明了法定理由，请人工确认该岗位确实适用。',
    },
    english: {
      en: '“{found}”: suspected limit by ethnicity, race or religion (AGG s.11 in Germany; equality laws elsewhere). Please review; name the skill the job needs, such as a language.',
      'zh-CN':
        '“{found}”疑似以民族、种族或宗教信仰作为条件（德国见 AGG 第 11 条，他国见平等就业法），请人工复核；建议改写为岗位所需的能力，如语言。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-ethnicity-or-religion-limit'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const draft = limitOf(context, match);
  if (draft === undefined) return undefined;
  if (draft.message === 'nationality') return namesClearance(context, match) ? { ...draft, level: 'hint' } : draft;
  return unlessExempt(context, match, draft, 'exemption');
}

/** How near a clearance or a law on exports has to be named, for which employers have to ask for a nationality. */
const CLEARANCE_REACH = 160;

const namesClearance = (context: LintContext, match: TermMatch): boolean =>
  nationals().clearance.test(textNear(context, match, CLEARANCE_REACH));

function limitOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'bare':
      return isWholeItem(context, match) ? { span: phraseAround(context, match, chinese().rankAhead, RANK_BEHIND) } : undefined;
    case 'turned-away': {
      const away = chinese().turnedAway.exec(textAfter(context, match, 60));
      return away === null ? undefined : { span: widened(context, match, 0, away[0].length) };
    }
    case 'english-turned-away': {
      const away = peoples().turnedAway.exec(textAfter(context, match, 70));
      return away === null ? undefined : { message: 'english', span: widened(context, match, 0, away[0].length) };
    }
    case 'party':
      return { message: 'party', span: phraseAround(context, match, chinese().rankAhead, RANK_BEHIND) };
    case 'english':
      return englishDraft(context, match);
    case 'english-diet':
      return { message: 'diet' };
    case 'english-faith':
      return { message: 'faith' };
    case 'english-one-people':
      return onePeopleDraft(context, match);
    case 'english-faithful': {
      const ranked = peoples().ranked.exec(textAfter(context, match, 60)) ?? ONE_RANKED.exec(textAfter(context, match, 20));
      return ranked === null ? undefined : { ...englishDraft(context, match), span: widened(context, match, 0, ranked[0].length) };
    }
    case 'english-countries':
    case 'nationality':
      return { message: 'nationality' };
    case 'english-qualified':
      return qualifiedDraft(context, match);
    case 'english-peoples':
      return peoplesDraft(context, match);
    case 'english-nationals':
      return nationalsDraft(context, match);
    default:
      return { span: phraseAround(context, match, chinese().rankAhead, RANK_BEHIND) };
  }
}

/** A condition by religion or descent; one by religion is quieter in a posting of a religious body. */
function englishDraft(context: LintContext, match: TermMatch): Partial<Draft> {
  const { normalized } = context;
  const found = normalized.text.slice(match.start, match.end);
  const mayAsk = religion().faith.test(found) && !TURNS_AWAY.test(found) && religion().employer.test(normalized.text.slice(0, BEGINNING));
  return mayAsk ? { message: 'faith', level: 'information' } : { message: 'english', span: phraseAround(context, match, /$/, FACE_RANKED) };
}

function peoplesDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = textBefore(context, match, 60);
  const behind = textAfter(context, match, 60);
  const found = context.normalized.text.slice(match.start, match.end);
  const message = BY_NATIONALITY.test(found) ? 'nationality' : 'english';
  const draft = (ahead: number, rest: number): Partial<Draft> => ({
    message,
    span: widened(context, match, ahead, rest),
  });
  const ranked = peoples().ranked.exec(behind);
  if (ranked !== null) return draft(0, ranked[0].length);
  if (peoples().plurals.has(found)) {
    const rank = PLURAL_RANKED.exec(behind);
    if (rank !== null) return draft(0, rank[0].length);
    const ahead = RANKED_BEFORE.exec(before);
    if (ahead !== null) return draft(ahead[0].replace(/^[^a-z]/, '').length, 0);
  }
  const others = peoples().first.test(found) && !/[a-z]/.test(before) ? peoples().rest.exec(behind) : null;
  if (others !== null) return { ...draft(0, others[0].length), message: 'nationality', level: 'information' };
  const nationality = OF_NATIONALITY.exec(behind);
  if (nationality !== null) return { ...draft(0, nationality[0].length), message: 'nationality', level: 'information' };
  const item = /[a-z]/.test(before) ? null : NATIONALITY_ITEM.exec(behind);
  if (item !== null) return { ...draft(0, item[0].length), message: 'nationality', level: 'information' };
  const label = NATIONALITY_BEFORE.exec(before);
  const listed = NATIONALITY_BEHIND.exec(behind) ?? NATIONALITY_ALONE.exec(behind);
  return label !== null && listed !== null
    ? { ...draft(label[0].replace(/^[^a-z]/, '').length, listed[0].length), message: 'nationality', level: 'information' }
    : undefined;
}

/** `Malaysian only`, `must be Nigerian`. */
function onePeopleDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = textBefore(context, match, 40);
  const behind = textAfter(context, match, 24);
  const ranked = /[a-z]/.test(before) ? null : ONE_RANKED.exec(behind);
  const must = NOTHING_BEHIND.test(behind) ? MUST_BE.exec(before) : null;
  if (ranked === null && must === null) return undefined;
  const ahead = must?.[0].replace(/^[^a-z0-9]+/, '').length ?? 0;
  return { message: 'nationality', span: widened(context, match, ahead, ranked?.[0].length ?? 0) };
}

/** `suitably qualified Ugandans`, where they are asked to apply. */
function qualifiedDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const ahead = nationals().qualified.exec(textBefore(context, match, 60));
  return ahead === null ? undefined : { message: 'nationality', span: widened(context, match, ahead[0].length, 0) };
}

/** `Indian nationals only`, `only Thai citizens`, `passport holders from the UK or Canada only`. */
function nationalsDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const ahead = nationals().country.exec(textBefore(context, match, 40))?.[0] ?? '';
  const ranked = NATIONALS_RANKED.exec(textAfter(context, match, 100))?.[0] ?? '';
  const named = ahead.replace(ONLY_BEFORE, '') !== '' || /^ (?:from|of) /.test(ranked);
  if (!named || (ranked === '' && !ONLY_BEFORE.test(ahead))) return undefined;
  return { message: 'nationality', span: widened(context, match, ahead.length, ranked.length) };
}
