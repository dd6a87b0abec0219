import { isHan } from '../language';
import { lazily } from '../lazily';
import { startOf } from '../text';
import { frontMatterText } from './frontMatter';
import { headingMeaning } from './headings/labels';
import { markAt, trimEnd } from './marks';
import type { FrontMatter, JobDescription } from './types';
import type { RawUnit } from './units/rawUnit';
import { anyOf } from './words';

/** A first line longer than this, in UTF-16 units, is a paragraph and no title. */
const LONGEST_TITLE = 60;
/** A label whose text is the title: `岗位名称：运营专员`, `**Role:** Chef`, `【岗位】客服`. */
const titleLabel = lazily(() => {
  const label = anyOf('title-label');
  return new RegExp(String.raw`^(?:[*_]{0,2}${label}[*_]{0,2}\s*[：:][*_]{0,2}|【${label}】\s*[：:]?)\s*([^\s*_].*)$`, 'i');
});

/** Such a label on a line of its own, as a page has it beside the name. */
const bareTitleLabel = lazily(
  () => new RegExp(`^(?:[*_]{0,2}${anyOf('title-label')}[*_]{0,2}[：:]?[*_]{0,2}|【${anyOf('title-label')}】)$`, 'i'),
);

/** `Careers`, `Job description:`, `Mill Job Opportunities -`: what a page calls itself, above the name of a job. */
const pageHeading = lazily(
  () => new RegExp(String.raw`^((?:[\p{L}\d&/|'’.–—-]{1,24} ){0,5})${anyOf('page-heading')}[ :–—!*_-]{0,4}$`, 'iu'),
);

/** A line that shouts (`Chef wanted!!!`) is a title all the same. */
const SENTENCE = /[。；;，,？]|！(?=[^!！])|[.?]$|(?<![!！])[!！]$/;
/** So is one of several parts: `测试工程师 | 苏州 | 双休！`. */
const SHOUTS_IN_PARTS = /^([^|｜]{1,40}[|｜][^|｜]{1,40}[|｜].{1,40}?)[!！]$/;

/** `Enjoy working outdoors`: the first item of a list is no title if it is not written like one. */
const OPENS_SMALL = /^[A-Z][a-z]{1,20} [a-z]/;

/** `大家好`, `Hi all`: a message to a group opens so, above the job's name. */
const greets = lazily(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\d]{0,6}(?:${anyOf('greeting-zh')}(?!\p{L})|各位${anyOf('greeted-zh')}` +
        String.raw`|(?:hello|hi|dear|hey)(?:[,!，！]| ${anyOf('greeted')}(?!\p{L})))`,
      'iu',
    ),
);
/** `请帮忙转发一下`: a line that wants to be passed on. */
const toPassOn = lazily(() => new RegExp(String.raw`${anyOf('please-zh')}[^\n]{0,6}(?:转发|扩散|转一下|转转)`, 'u'));

const beginsWithWork = lazily(() => new RegExp(`^${anyOf('work-verb-zh')}`));

/** A line that shouts may be longer: `CHEFS NEEDED - LEEDS CITY CENTRE - IMMEDIATE START`. */
const LONGEST_SHOUT = 90;
/** What sentences have and shouted titles have not. */
const SAYS = /[;?。；，？！]|\.(?:\s|$)|(?<!!)!$|[\u3400-\u9fff]/;
const SPEAKS = /\b(?:i|i['’]m|we(?!(?: are|['’]re) hiring)|our|us|you|your|hi|hello|hey|welcome)\b/i;
/** What parts a long title: `Chefs needed - Leeds`, `DRIVERS 🔥 LEEDS`. */
const PARTED = / [-–—|] |\p{Extended_Pictographic}/u;

/** Words for holders that also stand for a group or for nobody in particular. */
const NO_HOLDER = /(?:people|persons?|reports?|team|staff|candidate|incumbent)$/i;
/** `Wanted:`, `Now hiring!`, before the name. */
const CALL = /^(?:(?:urgently|now) )?(?:wanted|hiring|vacancy|vacancies)[:!] ?/i;
/** Words that begin with a capital, as those of a name do. */
const CAPITALISED = /^\p{Lu}[\p{L}\d&/'’.-]{0,24}(?: (?:&|and|of|to|the|\p{Lu}[\p{L}\d&/'’.-]{0,24})){0,6}$/u;
/** `Duties of the Manager` has the form of such a name and is a section's. */
const OF_SOMEONE = / (?:of|to|the) /;
const holder = lazily(() => new RegExp(String.raw`(?<!\p{L})(?:${anyOf('staff')}|\p{L}{2,12}${anyOf('staff-ending')})$`, 'iu'));

/** Whether a line opens with the name of a job, told by the word for its holder: `Office Manager, Leeds`, `Wanted: Kitchen Manager!`, `Benefits Analyst`. */
function opensWithJob(line: string): boolean {
  if (line.length > LONGEST_TITLE || SPEAKS.test(line.replace(/\bUS\b/g, '')) || /[;.?]$/.test(line)) return false;
  const [name = ''] = line
    .replace(CALL, '')
    .split(/ ?[,(|!]| [-–—] /, 1)
    .map((part) => part.replace(/ (?:wanted|needed|required)$/i, ''));
  return CAPITALISED.test(name) && holder().test(name) && !NO_HOLDER.test(name) && !OF_SOMEONE.test(name);
}

/**
 * The JD's title: from the front matter, else the first Markdown heading of level 1, else a labelled line, else a short first line
 * that is no section name and no sentence.
 */
export function titleOf(text: string, frontMatter: FrontMatter | undefined, units: readonly RawUnit[]): JobDescription['title'] {
  const named = frontMatter?.entries.get('title');
  const value = frontMatterText(frontMatter, 'title');
  if (named !== undefined && value !== undefined) return { text: value, span: named.span };
  const heading = units.find((unit) => unit.heading?.level === 1 && unit.heading.meaning?.strength !== 'sure');
  if (heading !== undefined) return { text: text.slice(heading.content.start, heading.content.end), span: heading.content };
  const first = units.slice(0, 3).find((unit) => !isGreeting(text, unit));
  for (const unit of units.slice(0, 6)) {
    const line = text.slice(unit.content.start, Math.min(unit.span.end, unit.content.start + 2 * LONGEST_TITLE));
    const labelled = titleLabel().exec(
      text.slice(unit.content.start, Math.max(unit.content.end, trimEnd(text, unit.content.start, lineEnd(text, unit.span.start)))),
    );
    if (labelled?.[1] !== undefined && labelled[1].length <= LONGEST_TITLE) {
      const start = unit.content.start + labelled[0].length - labelled[1].length;
      return { text: labelled[1], span: { start, end: start + labelled[1].length } };
    }
    if (unit !== first) continue;
    const next = units[units.indexOf(unit) + 1];
    const headed = jobBelowPageHeading(line, text, next);
    if (headed !== undefined) return headed;
    const below = bareTitleLabel().test(line) ? nameBelow(text, next) : undefined;
    if (below !== undefined) return below;
    const opens = opensWithJob(line);
    const numbered = markAt(text, unit.span.start, unit.span.end).form === 'ordered' && !isNumberedName(line, units[1]);
    const sentence = (!opens && SENTENCE.test(line.replace(SHOUTS_IN_PARTS, '$1'))) || numbered;
    const isName = !opens && headingMeaning(line, true) !== undefined;
    const listed = unit.mark === 'bullet' && units[1]?.mark === 'bullet' && OPENS_SMALL.test(line);
    if (line.length <= LONGEST_TITLE && !sentence && !isName && !listed && !unit.glued && unit.form !== 'table')
      return { text: line, span: unit.content };
    const shout = shoutedTitle(text, unit);
    if (shout !== undefined) return shout;
  }
  return undefined;
}

/** `3、出纳（急招）` above `学历要求：大专`: the number that a page of several jobs gives to one of them; above «任职要求» it may be a duty. */
function isNumberedName(line: string, next: RawUnit | undefined): boolean {
  if (next?.heading === undefined || next.mark === 'ordered') return false;
  const { inline, meaning } = next.heading;
  return (inline || meaning?.kind !== 'requirements') && isHan(line.charCodeAt(0)) && !beginsWithWork().test(line);
}

/** The name of the job on the line below its label, as a page that sets both side by side is copied: `招聘岗位：` above `会计`. */
function nameBelow(text: string, unit: RawUnit | undefined): JobDescription['title'] {
  if (unit === undefined || unit.form === 'table' || unit.mark !== 'none' || unit.glued || unit.heading?.meaning !== undefined)
    return undefined;
  const name = startOf(text, unit.content, LONGEST_TITLE + 1);
  return name.length > LONGEST_TITLE || SENTENCE.test(name) || /[：:]/.test(name) ? undefined : { text: name, span: unit.content };
}

/** The name of the job on the line below what a page calls itself: `Mill Job Opportunities`, `Job description` above `Office Manager`. */
function jobBelowPageHeading(line: string, text: string, unit: RawUnit | undefined): JobDescription['title'] {
  const [, front] = line.length > LONGEST_TITLE ? [] : (pageHeading().exec(line) ?? []);
  if (front === undefined || holder().test(front.replace(/[^\p{L}]+$/u, ''))) return undefined;
  const below = nameBelow(text, unit);
  return below !== undefined && opensWithJob(below.text) ? below : undefined;
}

function isGreeting(text: string, { content, heading }: RawUnit): boolean {
  if (heading !== undefined) return false;
  const line = startOf(text, content, LONGEST_TITLE);
  return greets().test(line) || toPassOn().test(line);
}

/** A first line, apart from what follows, that is too long for a title or has been cut in sentences because it shouts: `Hiring now!! Chefs, Leeds`. */
function shoutedTitle(text: string, { form, mark, span, content, glued, heading }: RawUnit): JobDescription['title'] {
  if (mark !== 'none' || (form === 'heading' ? heading?.meaning !== undefined || heading?.inline === true : form !== 'paragraph'))
    return undefined;
  const end = trimEnd(text, content.start, lineEnd(text, span.start));
  const whole = text.slice(content.start, Math.min(form === 'heading' ? content.end : end, content.start + LONGEST_SHOUT + 4));
  const bold = /^(\*{1,3}|_{1,3})(.+)\1$/.exec(whole);
  const words = bold?.[2] ?? whole;
  const alone = /^(?:\r\n|\r|\n)?[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 40));
  if (words.length > LONGEST_SHOUT || SAYS.test(words) || SPEAKS.test(words) || !alone || headingMeaning(words, true) !== undefined)
    return undefined;
  const shouts = glued || words === words.toUpperCase() || (PARTED.test(words) && !words.includes(', '));
  const start = content.start + (bold?.[1]?.length ?? 0);
  return shouts ? { text: words, span: { start, end: start + words.length } } : undefined;
}

function lineEnd(text: string, from: number): number {
  const next = text.slice(from, from + 4 * LONGEST_TITLE).search(/[\r\n]/);
  return next < 0 ? Math.min(text.length, from + 4 * LONGEST_TITLE) : from + next;
}
