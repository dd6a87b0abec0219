import type { JobDescription, Unit } from '../../document/types';
import { lazily } from '../../lazily';
import { anyIn, vocabularyOf } from '../matching/vocabulary';

const anyOf = anyIn('missing-location');

/** So many units at the top are looked at for a place beside the job's or the employer's name. */
const TOP = 6;
/** And so many for a place told by its code, which hardly anything else looks like. */
const TOP_FOR_CODES = 12;
const LONGEST_TOP_LINE = 120;
/** What stands between the parts of a head line: `Chef – Norfolk`, `Indore | Full-time`, `Glow Studio, Camden`. */
const SEPARATOR = / ?[|·•,()] ?| [-–—/] | ?[–—] ?/;
/** One to three capitalised words; the first may have a second capital in it: `KwaZulu-Natal`. */
const NAME =
  /^(?:[A-Z][a-zà-ÿ.'’-]{2,20}(?:[A-Z][a-zà-ÿ.'’-]{2,20}){0,2})(?: (?:on|of|upon|the|de|la|le)){0,2}(?: [A-Z][a-zà-ÿ.'’-]{1,20}){0,2}$/;
/** What a place in capitals or a postcode district stands behind: `Perth CBD`, `South Coast NSW`, `Salford M6`. */
const ENDS_IN_CAPITALS = /(?:^|[ ,&])([A-Z][a-z.'’-]{2,20}),? ([A-Z]{2,3})$/;
const ENDS_IN_DISTRICT = /(?:^|[ ,&])([A-Z][a-z.'’-]{2,20}),? ([A-Z]{1,2})\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?$/;
/** `M6 2AB`, with its letters. */
const POSTCODE = /(?<![A-Za-z\d-])([A-Z]{1,2})\d{1,2}[A-Z]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z\d-])/;
/** No more of a unit is looked at. */
const LONGEST_LOOK = 400;

/** `Order picker Venlo`: a job's name in small letters with one other capital. */
const JOB_AT_NAME = /^[A-Z][a-z]{2,15}(?: [a-z]{2,15}){1,3} ([A-Z][a-zà-ÿ'’-]{3,20})$/;

/** Whether an English posting names a place by its shape: no list holds all places, so when in doubt it does. */
export function namesPlace(document: JobDescription): boolean {
  const { text, title, units } = document;
  const { governed, named, onStreet } = placeShapes();
  const wordsOf = ({ span }: Pick<Unit, 'span'>, most: number): string =>
    text
      .slice(span.start, Math.min(span.end, span.start + most))
      .replace(/[*_#]/g, '')
      .trim();
  const linesOf = (most: number): readonly string[] =>
    units
      .slice(0, most)
      .filter(({ form, span }) => form !== 'item' && form !== 'quote' && span.end - span.start <= LONGEST_TOP_LINE)
      .flatMap((unit) => wordsOf(unit, LONGEST_TOP_LINE).split('\n'));
  return (
    (title !== undefined && hasPlacePart(title.text.slice(0, LONGEST_TOP_LINE))) ||
    firstLinesOf(document).some((line) => line.split(SEPARATOR).some((part) => endsInTown(part.trim()))) ||
    linesOf(TOP).some((line) => hasPlacePart(line, title?.text.toLowerCase()) || governed.test(line.trim())) ||
    introductionOf(document).some((unit) => standsAtPlace(wordsOf(unit, LONGEST_LOOK))) ||
    linesOf(TOP_FOR_CODES).some((line) => line.split(SEPARATOR).some((part) => endsInPlaceCode(part.trim()))) ||
    units.slice(0, TOP_FOR_CODES).some((unit) => wordsOf(unit, LONGEST_TOP_LINE).split('\n').some(isStreet)) ||
    units.some((unit) => {
      const words = wordsOf(unit, LONGEST_LOOK);
      return named.test(words) || opensInTown(words) || onStreet.test(words) || codes().areas.has(POSTCODE.exec(words)?.[1] ?? '');
    })
  );
}

/** The title and the first unit, which may be the title that was not taken for one. */
function firstLinesOf({ text, title, units }: JobDescription): readonly string[] {
  const spans = [title?.span, units[0]?.span].filter((span) => span !== undefined);
  return spans.map(({ start, end }) =>
    text
      .slice(start, Math.min(end, start + LONGEST_TOP_LINE))
      .replace(/[*_#]/g, '')
      .trim(),
  );
}

/** Whether a part of the title in sentence case ends in a name that is no word of the trade. */
function endsInTown(part: string): boolean {
  const name = JOB_AT_NAME.exec(part)?.[1];
  return name !== undefined && !isOther(name);
}

/** The units above the first heading of a known kind, and those about the employer. */
function introductionOf({ sections, units }: JobDescription): readonly Unit[] {
  const first = sections.find(({ kind, heading }) => kind !== 'company' && kind !== 'purpose' && heading !== undefined);
  const end = first?.heading?.start ?? Infinity;
  return units.filter(({ form, span, section }) => form !== 'heading' && form !== 'quote' && (span.start < end || section === 'company'));
}

/** Whether words name something one may be in, at or near that is no word of the trade, a language or a month. */
function standsAtPlace(words: string): boolean {
  return [...words.matchAll(placeShapes().atAName)].some(([, name = '']) => !isOther(name));
}

/** Whether words tell where a team, a vacancy or the like is: `join our friendly team in Truro`. */
function opensInTown(words: string): boolean {
  const name = placeShapes().opening.exec(words)?.[1];
  return name !== undefined && !isOther(name);
}

const codes = lazily(() => ({
  behindNames: new Set(vocabularyOf('missing-location', 'behind-name')),
  areas: new Set(vocabularyOf('missing-location', 'postcode-area')),
}));

/** A word of a street's name, and one of a town's. */
const OF_STREET = "[A-Z][a-zà-ÿ'’-]{1,20}";
const OF_TOWN = '[A-Z][a-zà-ÿ-]{2,20}';

const placeShapes = lazily(() => {
  const town = `[A-Z][a-zà-ÿ.'’-]{2,20}(?: [A-Z][a-zà-ÿ.'’-]{1,20}){0,2}`;
  const part = `(?:${anyOf('part-before')} )?`;
  const named = [
    `(?:our|the|an?) ${OF_TOWN}(?: ${OF_TOWN})? ${anyOf('workplace', 'workplace-behind')}`, // our Leeds office
    `${anyOf('workplace', 'workplace-before', 'being-there')}s? (?:(?:is|are) )?(?:in|near|at) (?:the )?${part}${OF_TOWN}`, // a salon in Camden, our offices are in York, live near Leeds
    String.raw`\d{1,3} ?${anyOf('distance')} (?:${anyOf('way-from')} ){0,2}(?:of|from) [A-Z]\w*`, // within 40 km from Tilburg, 5km east of Temuka
    `(?!(?:The|Our|Your|This|That|Each|Every|Any|A|An|Local|Your) )${OF_TOWN}(?:[ -]${OF_TOWN}){0,2} ${anyOf('governed', 'governed-behind')}`, // Witney Town Council
    `${anyOf('governed-of')} of ${OF_TOWN}`, // the voters of the Town of Sampleton
  ];
  return {
    /** `Sample County`, `City of Sampleton`, `Sampleton Borough Council`: an employer that is named after the place it is in. */
    governed: new RegExp(`^(?:the )?(?:${anyOf('governed-of')} of(?: the)? ${town}(?:,? [A-Z]{2})?|${town} ${anyOf('governed')})$`),
    /** Sentences that name the place of work. */
    named: new RegExp(named.map((shape) => String.raw`\b${shape}\b`).join('|')),
    /** `in Lekki`, `Near Paya Lebar`, `@ Queenstown`: in the head of a posting and where the employer is introduced, what follows is taken for a place. */
    atAName: new RegExp(
      String.raw`(?:\b(?:[Ii]n|[Nn]ear|[Aa]round)|(?<=\s)@) (?:the )?(?:(?:${anyOf('part-before')}|greater) )?([A-Z][a-zà-ÿ'’-]{2,20})\b`,
      'g',
    ),
    /** `join our friendly team in Truro`, `an opportunity at our care home in St Ives`. */
    opening: new RegExp(String.raw`\b${anyOf('opening')} (?:in|near|at) ${part}(${OF_TOWN})`),
    /** `on Pirie Street`, `off Old Mill Road`. */
    onStreet: new RegExp(String.raw`\b(?:on|at|in|off|along|near) (?:\d{1,5}[A-Za-z]? )?(?:${OF_STREET} ){1,3}${anyOf('street')}\b`),
    /** `Toa Payoh Lorong 8`, `12 Old Mill Road`: a line that is nothing but a street. */
    street: new RegExp(
      String.raw`^(?:(?:Blk |Block |No\.? ?)?\d{1,5}[A-Za-z]?,? )?(?:${OF_STREET} ){1,4}${anyOf('street')}(?: \d{1,4}[A-Z]?)?$`,
    ),
  };
});

const isStreet = (line: string): boolean => placeShapes().street.test(line.trim());

/** Whether a head line or a part of one ends in a name with a code that only places have. */
function endsInPlaceCode(part: string): boolean {
  const [, name = '', code = ''] = ENDS_IN_CAPITALS.exec(part) ?? ENDS_IN_DISTRICT.exec(part) ?? [];
  return name !== '' && !isOther(name) && (codes().behindNames.has(code) || (/\d[A-Z]{0,3}$/.test(part) && codes().areas.has(code)));
}

/** A line in capitals with only the first letter of each word in them. */
function inUsualCase(line: string): string {
  return line === line.toUpperCase() ? line.replace(/(?<=[A-ZÀ-Þ])[A-ZÀ-Þ]+/g, (letters) => letters.toLowerCase()) : line;
}

/**
 * Whether a part of a head line, the job's name apart, may be the name of a place.
 *
 * @param job the job's name in lower case where another line has it: `Dishwasher / Kitchen Porter` below `Kitchen Porter`
 */
function hasPlacePart(line: string, job?: string): boolean {
  const parts = inUsualCase(line)
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/(?<=[a-z]) [Aa]rea$/, ''));
  if (parts.some((part) => endsInPlaceCode(part))) return true;
  if (parts.length < 2) return false;
  const bars = line.includes('|') || line.includes('·');
  return parts.slice(bars ? 0 : 1).some((part) => NAME.test(part) && !isOther(part) && part.toLowerCase() !== job);
}

const otherWords = lazily(
  (): ReadonlySet<string> => new Set([...vocabularyOf('missing-location', 'no-place'), ...vocabularyOf('no-multi-role-title', 'role')]),
);

/** Whether a part speaks of the job, its terms or the employer. */
function isOther(part: string): boolean {
  const words = part.toLowerCase().split(/[^a-zà-ÿ]+/);
  const other = otherWords();
  return words.some((word) => other.has(word) || other.has(word.replace(/s$/, '')));
}
