import { isHan } from '../language';
import type { Span } from '../text';

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_LOOK = 240;

/** `You will join a team of five`, `you'll report to Dana`: where in the company the holder will be. */
const JOINS =
  /\b(?:you(?:['’]ll| will|['’]d)|the (?:post ?holder|successful candidate|role|position) will|will)(?: also| then)? (?:be (?:joining|reporting|part of|based|sitting|supported|working (?:alongside|from|in|within))|join|report (?:directly |in)?(?:to|into)|sit (?:in|within|alongside|next|beside|between)|become (?:part|a member)|work (?:alongside|in a team|within a team))\b/i;
/** `looking for a mechanic to strengthen our team`. */
const STRENGTHENS =
  /\b(?:looking for|seeking|hiring|recruiting|need|needs|searching for)\b.{3,120}? to (?:strengthen|reinforce|complement|complete|bolster|round out|enlarge|(?:expand|grow|join|add to) (?:our|the))\b/i;
/** What else such a sentence may tell is work if it has one of these behind a comma, «and», «to» or «who will». */
const WORKS =
  /(?:,| and| to| will|['’]ll|where you|by) (?:also |then |directly |help |be )?(?:help|run|lead|manag|own|build|driv|deliver|develop|tak|keep|handl|coordinat|creat|design|plan|prepar|provid|ensur|oversee|maintain|assist|shap|look after|writ|teach|train|analy|review|process|organi[sz]|answer|serv|cook|clean|sell|support|test|check|advis|negotiat|produc|monitor|implement|collaborat|contribut|research|responsible|carry|contact|greet|load|pack|pick|repair|fix|install|inspect|supervis|coach|mentor|improv|identify|report on|work on|work with|work closely|present|talk|speak|meet|visit|reconcil|fil[ei]|count|order|book|schedul|record|updat|collect|issu|respond)/i;
/** A second clause of its own: `and you'll present to our board`. */
const GOES_ON =
  /(?:,|;| and| where) (?:you(?:['’]ll| will)|will) (?!also |then |directly |be |join|report|sit |become|work (?:alongside|in a|within)|have |need |get |receive |love |enjoy )[a-z]{3}/i;

/** `你会加入行政小组，和另外一位同事搭档，直接向主理人汇报。`: each part of such a sentence is one of these. */
const JOINS_ZH =
  /^(?:入职后|届时)?[你您]?(?:将|会|将会|也会|也将)?(?:直接)?(?:加入[^，,。；]{1,24}|(?:和|与|跟)[^，,。；]{1,20}(?:搭档|共事|一起工作|并肩作战|并肩工作|做同事)|向[^，,。；]{1,16}汇报|归属(?:于)?[^，,。；]{1,16}|隶属(?:于)?[^，,。；]{1,16})$/;

/** Whether a sentence only tells whom the holder joins and reports to; who joins a team and runs the payroll has work to do. */
export function onlyIntroduces(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, Math.min(end, start + LONGEST_LOOK));
  if (isHan(text.charCodeAt(start))) return onlyIntroducesZh(sentence);
  return (JOINS.test(sentence) || STRENGTHENS.test(sentence)) && !WORKS.test(sentence) && !GOES_ON.test(sentence);
}

const ASIDE_ZH = /加入|汇报/;

function onlyIntroducesZh(sentence: string): boolean {
  if (!ASIDE_ZH.test(sentence)) return false;
  const parts = sentence.replace(/[。！!.]$/, '').split(/[，,]/);
  return /^(?:入职后|届时)?[你您]/.test(sentence) && parts.every((part) => JOINS_ZH.test(part.trim()));
}

/** The verbs with which a company's own sentence goes on behind its name. */
const COMPANY_SENTENCE =
  /^(?:The )?(?:[A-Z][\w&'’.-]{0,24} ){1,5}(?:operates|supplies|provides|runs|makes|manufactures|offers|serves|owns|sells|produces|employs|builds|delivers|designs|develops|helps|distributes|brings|connects|works|trains|cares|ships|imports|exports|publishes|grows)\b/;
const COMPANY_SENTENCE_NAMED =
  /^(?:The|This|Our) (?:[a-z-]{3,20} ){0,2}?(?:company|firm|group|business|hotel|school|trust|council|agency|charity|clinic|hospital|college|university|organi[sz]ation|practice|shop|store|restaurant|plant|mill|farm|lab|laboratory|brand|studio|factory|museum|library) (?:[a-z]{2,20}s) /;

/** Whether a sentence under a heading of the company tells what the company does: `Graystone Paperboard operates two mills`. */
export function tellsOfCompany(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, Math.min(end, start + LONGEST_LOOK));
  return COMPANY_SENTENCE.test(sentence) || COMPANY_SENTENCE_NAMED.test(sentence);
}
