import { lazily } from '../../lazily';
import { clauseOf, isOfOthers } from '../sentences/doers';
import { anyOf } from '../words';

const NAME = String.raw`[A-Z][\w'’&-]{1,20}`;
/** `About the Property`, `ABOUT ACME`, `About The Mill of Leeds and Gallery`: a line by itself, in capitals. */
export const ABOUT_NAME = new RegExp(
  String.raw`^(?:About (?:the |our )?|ABOUT (?:THE |OUR )?)(?!You\b|YOU\b|Half\b)${NAME}(?: (?:of|and|for|the|at|in|&|${NAME})){0,5}:?$`,
);

/** No such name, with its colon, is longer than this, in UTF-16 units. */
const LONGEST_ABOUT = 130;
const ABOUT_LONG_NAME =
  /^About (?:the )?[A-Z][\w&/.'’()-]{0,20},?(?: (?:of|and|for|the|to|in|on|&|-|–|[A-Z(][\w&/.'’()-]{0,24}),?){2,16}[:：]$/;

/** `About Society for Rural Health, Training and Advice of the Northern Provinces (SRHTA):`, a name that no heading is as long as. */
export const isAboutLongName = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_ABOUT && text.startsWith('About ', start) && ABOUT_LONG_NAME.test(text.slice(start, end));

const BY_NAME = /^(?:About |ABOUT )?(?:The|the|THE|This|this|Our|our) (?:(?:[A-Z][\w&/'’-]{0,20}|of|and|&) ){1,6}([A-Za-z]{4,11})$/;
const NOUNS_OF_ROLE = new Set(['role', 'position', 'post', 'opportunity', 'vacancy']);

/** `The Store Manager role`, `About the Head of Sales position`, `About the Store Manager`: the job by its name. */
export const namesRole = (label: string): boolean =>
  NOUNS_OF_ROLE.has(BY_NAME.exec(label)?.[1]?.toLowerCase() ?? '') || isAboutJobByName(label);

const ABOUT_THE = /^about (?:the|this) (?=\S)/i;
/** Who applies, or is led by the holder, is none whose job it is. */
const NO_JOB = /(?:\b(?:candidate|holder|incumbent)|s)[:：]?$/i;

function isAboutJobByName(label: string): boolean {
  const about = ABOUT_THE.exec(label)?.[0];
  if (about === undefined || NO_JOB.test(label) || WHOM.test(label)) return false;
  const job = label.slice(about.length).replace(/[:：]$/, '');
  return NAMES_JOB.test(job) && person().test(` ${job}`);
}

/** `About the role and what we're looking for`, which may wrap all that follows: how its name begins, in any case. */
export const ABOUT_JOB = /^about (?:the|this) (?:role|job|position|post|vacancy|opportunity)\b/i;

/** Words that the name of a requirement may have before it. */
export const DEMANDING = ['required', 'minimum', 'necessary', 'essential', 'mandatory', 'additional'];
/** `required knowledge`, `minimum skills` */
export const DEMANDED = new RegExp(`^(?:${DEMANDING.join('|')}) (?=\\S)`);

const OF_JOB = / (?:responsibilities|duties|tasks|responsibilities and duties|duties and responsibilities)[:：]?$/i;
const ENDS_S = /s[:：]?$/i;
const WORD_OF_JOB = String.raw`(?:[A-Z][\w&/'’.-]{0,20}|of|and|the|[-–—&])`;
/** The words before those, in title case or capitals: `Town Council – Office Manager`. */
const NAMES_JOB = new RegExp(`^${WORD_OF_JOB}(?: ${WORD_OF_JOB}){0,7}$`);
/** The last of them names a person. */
const person = lazily(
  () => new RegExp(String.raw`[ /](?:${anyOf('staff')}|\w{2,20}${anyOf('staff-ending')}|\w{2,20}(?:yst|tant|cer|eer|iser|izer))$`, 'i'),
);
/** No staff, no team: what follows tells whom the holder leads. */
const WHOM = /\b(?:staff|people|persons?|team|employees?|reports?)$/i;

/** `Administration Officer Responsibilities`: the name of a job, and what is to be done in it. */
export function namesJobsDuties(label: string): boolean {
  const found = ENDS_S.test(label) ? OF_JOB.exec(label) : null;
  if (found === null) return false;
  const job = label.slice(0, found.index);
  return NAMES_JOB.test(job) && person().test(` ${job}`) && !WHOM.test(job);
}

/** `关于晨光`, but not `关于新员工入职培训的通知`. */
export const ABOUT_SOMEONE = /^关于(?![你您我这本]|岗位|职位|工作|招聘|申请|面试)[\u4e00-\u9fffA-Za-z0-9 ]{2,10}$/;

/** `作为店长，你将`, `in this position, you will` */
const YOU_WILL = /[你您](?:将|会|将会)$|\byou(?:'ll| will| shall)(?: also)?(?: be)?$/;
/** `the kind of tasks that will be performed include` */
export const WORK_INCLUDES =
  /^(?:(?!skills|knowledge|experience|requirements|benefits)[a-z'-]{1,16} ){0,6}(?:tasks|duties|responsibilities)(?: [a-z'-]{1,16}){0,8} (?:includes?|are|will be)(?: but (?:are )?not limited to)?(?: the following)?$/;
/** `this role is accountable for` */
const RESPONSIBLE_FOR =
  /^(?!they\b)(?:[a-z'&-]{1,20} ){1,6}(?:is|are|be|'?re) (?:[a-z]{4,10}ly )?(?:responsible|accountable|answerable) for(?: the following)?$/;

/** Whether a label, in its one spelling, announces what the holder does; «our team is responsible for» is about others. */
export const announcesWork = (words: string): boolean =>
  YOU_WILL.test(words) || (RESPONSIBLE_FOR.test(words) && !isOfOthers(clauseOf(words)));

const YOU_WOULD = `you(?:'?ll| will| might| may| could| should|'?re| are)?`;
const THE_ONE = `(?:this|the) (?:role|job|position|one)|we(?:'?d| would)|(?:please )?apply|get in touch`;
/** `You'll fit right in if`, `Apply if you`: whom the job suits. */
export const SUITS_YOU_IF = new RegExp(String.raw`^(?:${YOU_WOULD}|${THE_ONE})\b[a-z' -]{0,50} if(?: you(?:'?re|'?ve| are| have| can)?)?$`);

/** `To be appointed, a candidate must:` */
export const ANNOUNCES_DEMANDS = /\b(?:candidates?|applicants?) (?:must|should|needs? to)(?: (?:have|be|possess|hold|meet))?$/;

/** `Why Acme?`, `Life at Acme`: what speaks for an employer by name; the lines below tell whether it is what the company gives or is. */
export const ofEmployer = lazily(
  () => new RegExp(String.raw`^(?:Why|Life (?:at|with))(?! ${anyOf('no-employer-name')}\b)(?: (?:${NAME}|&|and)){1,4}\??$`),
);

const RAISES = '提[升高]|增强|加强|强化|打造|培[养训育]|建[设立]|构建|完善|发展|评估|考核|团队|组织';
/** `专业能力`, `平台专项技能`, `综合素质`: what the holder can do; `提升团队能力` is done to others. */
export const NAMES_ABILITY = new RegExp(`^(?!.{0,4}(?:${RAISES}))[\\u4e00-\\u9fff、]{0,8}(?:能力|技能|知识|素质|素养)$`);

const GIVES = '(?:将|将会|会|能|能够|可以|可)?(?:为|给)你们?(?:提供|带来|准备)了?';
const HERE = '(?:在这里|来这里|在我们这里|在这儿|加入我们|加入后)?[,，]?(?:工作|实习)?[,，]?';
const GETS = '你们?(?:将|将会|会|能|能够|可以|可|还能|还可以)?(?:获得|得到|收获|拥有|享受到?|享有)';
const WHAT = String.raw`(?:的|什么|哪些|以下[\u4e00-\u9fff]{0,6})?`;
/** `我们将为你提供以下福利`, `在这里你可以收获什么`: what the company gives, without the things themselves. */
export const GIVES_YOU = new RegExp(`^(?:(?:我们|公司|团队|企业)${GIVES}|${HERE}${GETS})${WHAT}$`);

/** `Planning & Delivery`, `Quality Checks (Copy)`, `Town of Marlow`: every word of weight has a capital. */
export const IN_TITLE_CASE =
  /^[^\p{L}\d]{0,3}[A-Z][\w/&'’-]{1,30}(?: (?:[-–&|]|and|of|the|for|in|to|with|[A-Z(][\w/&'’()-]{0,30})){1,8}(?: [–-])?$/u;
