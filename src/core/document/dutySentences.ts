import { lazily } from '../lazily';
import { startOf } from '../text';
import { onlyIntroduces, tellsAim, tellsOfCompany, tellsOfOthers } from './introductions';
import { logOf, STATES, type LineKind } from './lineKinds';
import type { RawUnit } from './rawUnit';
import type { Unit } from './types';
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
  String.raw`(?:you['’]?ll|(?<!\bwe )will(?! (?:also )?(?:last|start|begin|commence|end|expire|run (?:for|until|from)|take place|suit|appeal|remain` +
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
/** What the holder has from it: «You will also benefit from …»; who receives visitors or parcels has work to do. */
const GAINS =
  /\byou(?:['’]?ll| will)(?: also)? (?:enjoy|benefit from|gain|receive\b[^.;]{0,60}\b(?:pay|salary|wages?|bonus(?:es)?|commission|allowances?|benefits|packages?|holidays?|leave|discounts?|training|induction|coaching|mentoring|mentorship|support|guidance|supervision|certificates?))\b/i;
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

/** Whether a sentence that no heading has announced as work tells what «we», a team or the client do, or what the holder has from it. */
export function tellsNoWork(text: string, unit: RawUnit | undefined): boolean {
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return false;
  const sentence = startOf(text, unit.content, LONGEST_LOOK);
  return (OF_US.test(sentence) && !TELLS_WORK.test(sentence)) || tellsOfOthers(sentence) || GAINS.test(sentence);
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
export function readsAsDuty(text: string, { content, form }: Unit, words: LineKind, section: 'purpose' | 'company'): boolean {
  const sentence = unwrapped(startOf(text, content, LONGEST_LOOK));
  const looks = (like: RegExp): boolean => like.test(sentence);
  if (looks(WILL_FIT) || looks(JOB_GIVES) || tellsOfOthers(sentence)) return false;
  if (section === 'purpose' && ((/^[A-Z][a-z]+s[ ,]/.test(sentence) && looks(deed())) || tellsAim(sentence))) return true;
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
