import { lazily } from '../lazily';
import { startOf } from '../text';
import type { JobDescription, SectionKind, Unit } from './types';
import { anyOf } from './words';

/** What a text calls its own job elsewhere than in its title, with what stands around the name; in the order of the text. */
export interface NamedJobs {
  /** `We are looking for an Operations Manager to …`, `As a Community Manager, you …`, `The Content Manager writes …`, `诚聘用户运营 2 名`. */
  readonly wanted: readonly string[];
  /** What applicants must have been: `2 年以上内容运营经验`, `proven experience as an Operations Manager`. */
  readonly practised: readonly string[];
}

/** The job is introduced in so many units from the top on. */
const TOP = 40;
/** No more of a unit is looked at, in UTF-16 units. */
const LONGEST_LOOK = 400;

/** No word for a group of people is longer. */
const LONGEST_GROUP = 16;

/** Sections that say nothing of what the job is called. */
const ELSEWHERE: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>([
  'requirements', 'preferred', 'benefits', 'pay', 'hours', 'equality', 'kpi',
]); // prettier-ignore

const expressions = lazily(() => {
  const name = '([a-z][a-z&/ -]{2,60}?)';
  const end = String.raw`(?= (?:to|who|whose|that|which|with|for|in|at|on|and|or|based|able|you|will|is)\b|[^a-z&/ -]|$)`;
  const one = '(?:(?:an?|our|the|another|one|two|three) )?';
  const behind = `(?:${anyOf('seeking')}|seeks|needs?|as|(?:${anyOf('job-noun')}|opportunity|opening|vacancy) (?:of|for))`;
  return {
    wanted: new RegExp(String.raw`\b${behind} ${one}${name}${end}`, 'gi'),
    holder: /^(?:The|This|Our) ([A-Z][A-Za-z&/-]*(?: (?:of |and )?[A-Z][A-Za-z&/-]*){0,5})(?= [a-z]|['’]s )/g,
    wantedZh: new RegExp(`${anyOf('seeking-zh')}([^，,。；;！!？?（(\\n]{2,30})`, 'g'),
    practised: new RegExp(String.raw`\bexperience (?:working )?as (?:an?|the) ${name}${end}`, 'gi'),
    practisedZh: new RegExp(`([^，,。；;：:、（(\\s]{2,16}?)${anyOf('job-ending-zh')}{0,3}经[验历]`, 'g'),
    /** What makes a name one of a group of people: `our User Operations team`. */
    group: new RegExp(String.raw`\b(?:${anyOf('joined')}s?$|(?:team|department)s?\b)`, 'i'),
    groupBehind: new RegExp(String.raw`^ ?${anyOf('joined')}\b`, 'i'),
  };
});

/** Experience that is a merit, or one of several kinds, does not tell the job. */
const MERIT_OR_CHOICE = /优先|加分|为佳|[或和及与、]/;

/** What a text calls its own job; see {@link NamedJobs}. */
export function namedJobs({ text, units, language }: JobDescription): NamedJobs {
  const wordsOf = ({ content }: Unit): string => startOf(text, content, LONGEST_LOOK);
  const top = units.slice(0, TOP).filter(mayIntroduce).map(wordsOf);
  const asked = units.filter(({ section, form }) => section === 'requirements' && form !== 'heading' && form !== 'quote').map(wordsOf);
  const { wanted, wantedZh, holder, practised, practisedZh } = expressions();
  if (language === 'en')
    return {
      wanted: top.flatMap((words) => [...names(words, holder), ...names(words, wanted)]),
      practised: asked.flatMap((words) => names(words, practised)),
    };
  return {
    wanted: top.flatMap((words) => names(words, wantedZh)).map(behindOf),
    practised: asked.filter((words) => !MERIT_OR_CHOICE.test(words)).flatMap((words) => names(words, practisedZh)),
  };
}

/** What `热爱写作的内容运营` is, without what it is like. */
const behindOf = (name: string): string => name.slice(name.lastIndexOf('的') + 1);

function mayIntroduce({ form, section }: Unit): boolean {
  return form !== 'quote' && !ELSEWHERE.has(section) && (section !== 'duties' || form === 'paragraph');
}

function names(words: string, expression: RegExp): readonly string[] {
  const { group, groupBehind } = expressions();
  return [...words.matchAll(expression)].flatMap(({ index, 0: found, 1: name = '' }) => {
    const end = index + found.length;
    return group.test(name.trim()) || groupBehind.test(words.slice(end, end + LONGEST_GROUP)) ? [] : name.trim();
  });
}
