import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { anyOf } from '../words';

const HOLDER_WILL = String.raw`(?:you(?:['’]ll| will| would|['’]d)|the (?:post ?holder|successful candidate|role|position) will|will)`;
const BE_PLACED = [
  'be (?:joining|reporting|part of|based|sitting|supported|working (?:alongside|from|in|within|under))',
  'join',
  'report (?:directly |in)?(?:to|into)',
  'sit (?:in|within|alongside|next|beside|between)',
  'become (?:part|a member)',
  'be (?:the|our) (?:first|second|third|only|newest|next) (?:hire|member|employee|colleague|recruit)',
  'be (?:the|a|our) (?:person|one|somebody|someone) who',
  'work (?:alongside|in a team|within a team|under)',
];
/** `You will join a team of five`, `you'll report to Dana`: where in the company the holder will be. */
const joins = lazily(() => {
  const numbered = String.raw`be [a-z ]{3,30} number (?:\d|${anyOf('number')})`;
  return new RegExp(String.raw`\b${HOLDER_WILL}(?: also| then)? (?:${BE_PLACED.join('|')}|${numbered})\b`, 'i');
});
/** `looking for a mechanic to strengthen our team`, `… to cover maternity leave`. */
const strengthens = lazily(() => {
  const away = `(?:[a-z-]{1,15} )?(?:${anyOf('leave')}|long-term|sabbatical)`;
  const standsIn = `(?:cover|provide cover for) (?:an? |our |the )?${away}`;
  return new RegExp(String.raw`\b(?:${anyOf('seeking')}|needs?)\b.{3,120}? to (?:${anyOf('strengthening')}|${standsIn})\b`, 'i');
});
/** `… and work closely with Sales and Support.`: with whom the holder works tells no work if nothing follows. */
const WORKS_WITH = new RegExp(
  `(?:,| and) (?:you(?:['’]ll| will) )?work(?:ing)? (?:closely |daily |directly )?(?:with|alongside) ` +
    '(?:(?! to | on |,? who |,? where )[^;]){3,90}$',
  'i',
);
/** `… part of an organisation that values people and promotes learning`: what those do whom the holder joins. */
const whichDoes = lazily(() => new RegExp(String.raw`\b${anyOf('joined')},? (?:that|which|who) (?:(?!\byou\b|\bwhere\b)[^;])*`, 'gi'));
/** What else such a sentence may tell is work if it has a verb of work behind a comma, «and», «to» or «who will». */
const works = lazily(
  () =>
    new RegExp(
      `(?:,| and| to| (?:person|one|somebody|someone) who| will|['’]ll|where you|by) (?:also |then |directly |help |be )?${anyOf('work-verb')}`,
      'i',
    ),
);
/** What the second clause of such a sentence may say without telling of work. */
const NO_WORK =
  'also |then |directly |be |join|report|sit |become|work (?:alongside|in a|within)|have |need |get |receive |love |enjoy |see (?!that |to )';
/** A second clause of its own: `and you'll present to our board`. */
const GOES_ON = new RegExp(`(?:,|;| and| where) (?:you(?:['’]ll| will)|will) (?!${NO_WORK})[a-z]{3}`, 'i');

/** Whether a sentence only tells whom the holder joins and reports to; who joins a team and runs the payroll has work to do. */
export function onlyIntroduces(sentence: string): boolean {
  if (isHan(sentence.charCodeAt(0))) return onlyIntroducesZh(sentence);
  if (!joins().test(sentence) && !strengthens().test(sentence)) return false;
  const told = sentence.replace(whichDoes(), '').replace(WORKS_WITH, '');
  return (joins().test(told) || strengthens().test(told)) && !works().test(told) && !GOES_ON.test(told);
}

const ASIDE_ZH = /加入|汇报/;
const OPENS_WITH_YOU = /^(?:入职后|届时)?[你您]/;
const PLACED_ZH = [
  '加入[^，,。；]{1,24}',
  '(?:和|与|跟)[^，,。；]{1,20}(?:搭档|共事|一起工作|并肩作战|并肩工作|做同事)',
  '向[^，,。；]{1,16}汇报',
  '归属(?:于)?[^，,。；]{1,16}',
  '隶属(?:于)?[^，,。；]{1,16}',
];
/** `你会加入行政小组，和另外一位同事搭档，直接向主理人汇报。`: each part of such a sentence is one of these. */
const JOINS_ZH = new RegExp(`^(?:入职后|届时)?[你您]?(?:将|会|将会|也会|也将)?(?:直接)?(?:${PLACED_ZH.join('|')})$`);

function onlyIntroducesZh(sentence: string): boolean {
  if (!ASIDE_ZH.test(sentence) || !OPENS_WITH_YOU.test(sentence)) return false;
  const parts = sentence.replace(/[。！!.]$/, '').split(/[，,]/);
  return parts.every((part) => JOINS_ZH.test(part.trim()));
}
