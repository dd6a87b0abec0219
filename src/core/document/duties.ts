import { isHan } from '../language';
import { lazily } from '../lazily';
import { startOf, type Span } from '../text';
import { speaksOfDuties } from './dutyNotes';
import { IN_TITLE_CASE } from './headingForms';
import { isInstruction, opensWithVerb } from './instructions';
import { onlyIntroduces, tellsOfCompany } from './introductions';
import { logOf, STATES, type LineKind, type Teller } from './lineKinds';
import type { RawUnit } from './rawUnit';
import type { Duty, Unit } from './types';
import { anyOf } from './words';

/** By how much, in natural logarithms, a sentence outside the duties must read more like a duty than like anything else. */
const DUTY_MARGIN = 1.5;
/** What one is or has who can do something: «the ability to listen» is no work. */
const CAPABLE =
  '(?:able|ability|abilities|skills?|experience|desire|passion|willing|willingness|ready|keen|eager|capacity|confidence|drive|motivation)';
/** «We are looking for someone to run …»; «someone who is happy to …» tells what the holder is like. */
const SOUGHT_TO =
  String.raw`(?:looking for|seeking|hiring|need|needs)\b` +
  String.raw`(?:(?:(?!\bwho\b|\b${CAPABLE} to ).){3,160}?\b(?:to (?!join|be\b|become|fill|take up|apply|recruit|hire|appoint)|responsible for )` +
  String.raw`|.{3,160}?\bwho will (?!be\b|join|become|serve as|act as|work as))[a-z]{3}`;
/** «You will help …», «the role is to …». */
const IS_TO =
  String.raw`(?:you'll|you’ll|(?<!\bwe )will(?! (?:also )?(?:last|start|begin|commence|end|expire|run (?:for|until|from)|take place|suit|appeal|remain` +
  String.raw`|provide (?:an? |you |the )?(?:\w+ )?opportunit))(?: be)?` +
  '|is responsible for|are responsible for|role is to|job is to|goal of|work involving) [a-z]{3}';
/** The purpose of a job is often told by what the holder will do. */
const TELLS_WORK = new RegExp(String.raw`\b(?:${SOUGHT_TO}|${IS_TO})`, 'i');
/** What tells that the holder will like it and do well, not what there is to do: «If you love numbers, you will thrive here.» */
const WILL_FIT =
  /\b(?:you(?:['’]ll| will| may| might| could| are likely to)) (?:succeed|thrive|flourish|excel|shine|fit (?:right )?in|do well|feel at home|be (?:successful|happy|right at home|a (?:great|good|perfect|strong|natural) (?:fit|match)))\b/i;
/** `Provides …`, `Plans, prepares …`: a deed whose doer is not named is the holder's. */
const deed = lazily(
  () =>
    new RegExp(
      String.raw`^${anyOf('work-verb')}(?<=[a-z]s)(?:, [a-z]{3,20}s\b| (?!(?:is|are|was|were|will|of|for|to|and|or|who|that|which|from|include)\b))`,
      'i',
    ),
);
/** What the job has to give: «The post offers great opportunities to build a network.» */
const JOB_GIVES =
  /^(?:the|this) (?:job|role|position|post|opportunity|placement|fellowship|project|programme|program)(?: (?:will|would|can|could|may|does))?(?: also)? (?:provides?|offers?|gives?|brings?|suits?|appeals?|lasts?|runs?|starts?|begins?|ends?)\b(?! (?:support|advice|guidance|assistance|cover|administrative|leadership|direction|training|first|high|technical|day|the|to |on |in |with ))/i;
/** Sentences of an introduction that speak of the employer, not of the holder, whatever clause they open with. */
const OF_US =
  /^(?:(?!in (?:this|your|the)\b|as (?:the|an?|our)\b|you)[A-Z][^,.;:]{8,140}, )?(?:we|our|this team|the team|these) (?!(?:role|position|job|post|person|candidate|hire)s?\b)/i;
/** What a company says of itself, in which much sounds like work to be done. */
const SPEAKS_OF_ITSELF = /\b(?:we|our|us|my)\b/i;
/** How far a sentence is looked at for that, in UTF-16 units. */
const LONGEST_LOOK = 300;
/** A line of the duties no longer than this, in UTF-16 units, may be a title within them. */
const LONGEST_SUBHEADING = 40;
/** A line of a list is so much longer than its title, which stands on a line with a mark. */
const MUCH_LONGER = 2.5;
/** A title in title case or capitals above a list is no longer than this. */
const LONGEST_TITLE = 90;
const ONE_WORD = /^[A-Za-z/&-]{1,40}$/;
/** A member of a list that a duty announces is no longer than this, in Chinese characters. */
const LONGEST_MEMBER = 10;

/** The units that tell what the holder will do: those under the duties, and sentences of an introduction that clearly do. */
export function dutiesOf(text: string, cut: readonly RawUnit[], units: readonly Unit[], told: Teller): Duty[] {
  const duties: Duty[] = [];
  /** Whether the last duty announced a list («跟踪核心指标，包括：»): short items behind it are its members and no duties. */
  let announced = false;
  /** Whether the last heading that names a section is that of duties. */
  let headed = false;
  units.forEach((unit, n) => {
    const named = cut[n]?.heading?.meaning?.kind;
    if (named !== undefined) headed = named === 'duties';
    if (announced && cut[n]?.mark !== 'none' && isShort(text, unit.content) && !isNumberedWork(unit, cut[n], told)) return;
    announced = false;
    if (unit.form === 'heading' || unit.form === 'quote') return;
    const counts =
      unit.section === 'duties'
        ? !isSubheading(text, cut, n, told) &&
          !speaksOfDuties(text, cut, n) &&
          !(!headed && speaksOfEmployer(text, cut[n])) &&
          !(unit.form === 'paragraph' && onlyIntroduces(text, unit.content))
        : (unit.section === 'purpose' || unit.section === 'company') && readsAsDuty(text, unit, told(unit), unit.section);
    if (!counts) return;
    const last = text.charCodeAt(unit.content.end - 1);
    announced = last === 58 || last === 0xff1a;
    duties.push({ text: text.slice(unit.content.start, unit.content.end), span: unit.content, unit: n });
  });
  return duties;
}

/** `（1）发布招聘信息` below `2、招聘工作：` is a duty however short it is. */
const isNumberedWork = (unit: Unit, raw: RawUnit | undefined, told: Teller): boolean =>
  raw?.mark === 'ordered' && told(unit).likeliest === 'duty';

const isShort = (text: string, { start, end }: Span): boolean =>
  end - start <= (isHan(text.charCodeAt(start)) ? LONGEST_MEMBER : 2 * LONGEST_MEMBER);

/** Whether a sentence that no heading has announced as work tells what «we» or «this team» do. */
function speaksOfEmployer(text: string, unit: RawUnit | undefined): boolean {
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return false;
  const sentence = startOf(text, unit.content, LONGEST_LOOK);
  return OF_US.test(sentence) && !TELLS_WORK.test(sentence);
}

/** `The Events Officer …`, `As a warden …`, `You …`: who does what the sentence tells is the holder. */
const ofHolder = lazily(
  () =>
    new RegExp(
      String.raw`^(?:you|your)\b|^(?:the |an? |this |our |as (?:the|an?|our) |in this |reporting )?(?:[\w&/’'-]{1,20} ){0,6}?` +
        String.raw`(?:role|position|post|job|holder|candidate|incumbent|individual|hire|internship|apprenticeship|placement|work|tasks?|duties|responsibilit(?:y|ies)|function|goal|purpose|objective|aim|scope|focus|${anyOf('staff')}|[a-z]{2,12}${anyOf('staff-ending')}|(?!cent|pap|oth|und|numb)[a-z]{3,12}(?:er|or|ant|yst|ary|eur))\b`,
      'i',
    ),
);

/** `The project aims to …`, `Its members …`, `Field Units have been set up …`: a sentence with a doer who is no person. */
const HAS_DOER = new RegExp(
  String.raw`^(?:(?:these|those|its|their|as) |the (?:\w{1,20} ){0,2}(?:project|programme|program|initiative|fund|network|consortium|foundation|department|division|unit|office|ministry|commission|partnership|campaign|scheme)s?\b` +
    String.raw`|(?:[A-Z(][\w)-]{0,20} ){1,6}(?:have|has|is|are|was|were) )`,
  'i',
);

/** Whether a sentence says of someone or something else than the holder what it does or is: «The project, which …, aims to …». */
const hasOtherDoer = (sentence: string): boolean => HAS_DOER.test(sentence) && !ofHolder().test(sentence);

/** A sentence on one line, however it was wrapped. */
const unwrapped = (sentence: string): string => (sentence.includes('\n') ? sentence.replace(/\s*\n\s*/g, ' ') : sentence);

/** Whether a sentence of an introduction tells clearly what the holder will do. */
function readsAsDuty(text: string, { content, form }: Unit, words: LineKind, section: 'purpose' | 'company'): boolean {
  const sentence = unwrapped(startOf(text, content, LONGEST_LOOK));
  const looks = (like: RegExp): boolean => like.test(sentence);
  if (looks(WILL_FIT) || looks(JOB_GIVES)) return false;
  if (section === 'purpose' && /^[A-Z][a-z]+s[ ,]/.test(sentence) && looks(deed())) return true;
  if (words.likeliest === 'purpose') return section === 'purpose' && looks(TELLS_WORK) && !onlyIntroduces(text, content);
  if (words.likeliest !== 'duty' || onlyIntroduces(text, content)) return false;
  if (section === 'purpose' && looks(OF_US) && !looks(TELLS_WORK)) return false;
  if (
    section === 'company' &&
    !looks(TELLS_WORK) &&
    (looks(SPEAKS_OF_ITSELF) || tellsOfCompany(text, content) || (form === 'paragraph' && hasOtherDoer(sentence)))
  )
    return false;
  const duty = logOf(words, 'duties');
  return STATES.every((kind) => kind === 'duties' || duty - logOf(words, kind) > DUTY_MARGIN);
}

/** `1、经营策略` above a paragraph, or a short line above a list: a title within the duties, no duty itself. */
function isSubheading(text: string, cut: readonly RawUnit[], n: number, told: Teller): boolean {
  const unit = cut[n];
  if (unit === undefined) return false;
  if (unit.head === true || isTopic(text, unit, told)) return true;
  const next = cut[n + 1];
  const { start, end } = unit.content;
  if (unit.glued || next === undefined || next.form === 'heading') return false;
  if (end - start <= LONGEST_TITLE && titlesList(text.slice(start, end), text, unit, next)) return true;
  if (end - start > LONGEST_SUBHEADING) return false;
  if (unit.mark === 'none' && told(unit).likeliest === 'heading' && !isInstruction(text, unit.content)) return true;
  if (endsSentence(text, unit)) return false;
  if (headsSmallerList(text, cut[n - 1], unit, next)) return true;
  if (unit.mark === 'none' && next.mark !== 'none' && IN_TITLE_CASE.test(text.slice(start, end)) && !isInstruction(text, unit.content))
    return true;
  const behind = next.content.end - next.content.start;
  // A line by itself above a block of sentences.
  const alone = unit.mark === 'none' && unit.apart && next.mark === 'none' && next.apart && cut[n + 2]?.apart === false;
  if (alone && behind > end - start && endsSentence(text, next)) return true;
  const deeper = unit.mark === 'none' ? next.mark !== 'none' : next.mark === 'none' && next.form === 'paragraph' && !next.apart;
  const muchLonger = behind > MUCH_LONGER * (end - start);
  return deeper && (muchLonger || unit.mark === 'none') && told(unit).likeliest !== 'duty';
}

/** `Contracts, Hires and Finances`, `Grants (Small Projects)`: every word of weight has a capital, with commas between them. */
const TITLE_WORDS = /^[A-Z][\w/&'’-]{1,30},?(?: (?:[-–&|]|and|of|the|for|in|to|with|on|[A-Z(][\w/&'’()-]{0,30}),?){1,11}$/;
const SMALL = /[a-z]/;
/** `Implementation of the yearly plan`, `Support to field offices`: a deed as a noun. */
const NOUN_OF_DEED =
  /^(?:[A-Z][a-z]{2,14}(?:tion|sion|ment|ance|ence|sis|ship|ight)|Support|Advice|Delivery|Outreach)(?:,| and [a-z]+| &| (?:of|to|for|in|with)) /;
/** `(i)`, `a)`, `1.1`: how a list within an item of a list opens. */
const INNER_MARK = /^[（(]?(?:i|a|1)[)）.]/i;

/**
 * Whether a line is the title of the list right below it by its form: a noun of a deed above bullets, words in title case or capitals
 * above lines that have neither, an item above a list with marks of its own.
 */
function titlesList(title: string, text: string, unit: RawUnit, next: RawUnit): boolean {
  const code = title.charCodeAt(0);
  if (code < 65 || code > 90 || opensWithVerb(title)) return false;
  if (unit.mark === 'ordered') {
    const inner = next.mark === 'ordered' && styleOf(text, next) !== styleOf(text, unit) && INNER_MARK.test(startOf(text, next.span, 4));
    return inner && (TITLE_WORDS.test(title) || !SMALL.test(title));
  }
  const below = startOf(text, next.content, LONGEST_TITLE);
  if (unit.mark !== 'none') return false;
  if (
    next.mark === 'none' &&
    TITLE_WORDS.test(title) &&
    endsSentence(text, next) &&
    next.content.end - next.content.start > MUCH_LONGER * title.length
  )
    return true;
  if (next.mark !== 'none') return TITLE_WORDS.test(title) || NOUN_OF_DEED.test(title);
  return title.includes(' ') && !SMALL.test(title) && SMALL.test(below) && opensWithVerb(below);
}

/** A Chinese title above a list or a text within the duties is no longer than this, in UTF-16 units. */
const LONGEST_ITEM_TITLE = 10;
/** Such a title has one part and does not say outright what is to be done, or that a list follows. */
const SAYS_WORK = /^(?:负责|协助|参与|配合|完成|做好|以下)|[，,；;。（(]|以下|如下|包括/;

/**
 * Whether a short line is the title of the smaller list or the text right below it: `1、店铺管理` above `（1）…`, `2、人员带教：` above a
 * sentence, `续约管理` above bullets.
 */
function headsSmallerList(text: string, before: RawUnit | undefined, unit: RawUnit, next: RawUnit): boolean {
  if ((unit.mark !== 'ordered' && unit.mark !== 'none') || next.apart || !isHan(text.charCodeAt(unit.content.start))) return false;
  const title = text.slice(unit.content.start, unit.content.end);
  const named = /[:：]$/.test(title) ? title.slice(0, -1) : title;
  if (named.length > LONGEST_ITEM_TITLE || SAYS_WORK.test(named)) return false;
  if (unit.mark === 'none') return next.mark !== 'none';
  if (next.mark !== 'none') return styleOf(text, next) !== styleOf(text, unit) && (next.mark === 'bullet' || opensList(text, next));
  if (next.form !== 'paragraph' || next.content.end - next.content.start <= MUCH_LONGER * named.length) return false;
  // One item with a text below it, among others that have none, is no title.
  return named !== title || before?.form === 'heading' || before?.mark === 'none';
}

/** How an item of a list is marked: `1、`, `（1）`, `①`, or a bullet. */
function styleOf(text: string, { mark, span }: RawUnit): string {
  if (mark !== 'ordered') return mark;
  const first = text[span.start] ?? '';
  if ('（('.includes(first)) return '(';
  return first >= '①' && first <= '⑳' ? '①' : /^\d{1,2}[)）]/.test(startOf(text, span, 3)) ? ')' : '1';
}

const opensList = (text: string, { span }: RawUnit): boolean => /^[（(]?[1１①]/.test(startOf(text, span, 2));

/** `Marketing`, `Scheduling/Coordination`: an item that names a topic of the duties, no work in it. */
const isTopic = (text: string, unit: RawUnit, told: Teller): boolean =>
  ONE_WORD.test(startOf(text, unit.content, LONGEST_SUBHEADING + 1)) && told(unit).likeliest === 'heading';

const endsSentence = (text: string, { content: { end } }: RawUnit): boolean => '。；;.!'.includes(text[end - 1] ?? ' ');
