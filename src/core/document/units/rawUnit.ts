import type { Span } from '../../text';
import type { HeadingMeaning } from '../headings/sectionNames';
import type { Mark } from '../marks';
import type { SectionKind, UnitForm } from '../types';

/** A unit as it is cut from the text, before it is known which section it stands in. */
export interface RawUnit {
  readonly form: UnitForm;
  readonly span: Span;
  readonly content: Span;
  readonly mark: Mark['form'];
  readonly glued: boolean;
  /** Whether a blank line or a rule stands before it. */
  readonly apart: boolean;
  /** What it is as a heading; no other unit has it. */
  readonly heading?: RawHeading;
  /** For cells of a table: the kind of section that its column is headed as. */
  readonly column?: SectionKind;
  /** Whether it is the head of a table. */
  readonly head?: boolean;
}

export interface RawHeading {
  /** What its words name; undefined where unknown. */
  readonly meaning: HeadingMeaning | undefined;
  /** Its Markdown level; 0 for other forms. */
  readonly level: number;
  /** Whether text follows on the line. */
  readonly inline: boolean;
  /** Whether it names a topic of the duties it stands in, which stay what they are below it. */
  readonly topic?: boolean;
}

/** A heading as it is found in a line. */
export interface FoundHeading {
  readonly meaning: HeadingMeaning | undefined;
  readonly words: Span;
  /** Where the text behind the heading begins, if there is any. */
  readonly body?: number;
}

/** A unit as a heading on a line of its own, formed otherwise than in Markdown. */
export function asHeading(unit: RawUnit, meaning: HeadingMeaning | undefined): RawUnit {
  return { ...unit, form: 'heading', heading: { meaning, level: 0, inline: false } };
}

/** The same for a heading that names a topic of the duties it stands in. */
export function asTopic(unit: RawUnit): RawUnit {
  return { ...unit, form: 'heading', heading: { meaning: undefined, level: 0, inline: false, topic: true } };
}

/** Whether a unit is a heading that names a section which goes on below its line. */
export const opensSection = ({ heading }: RawUnit): boolean => heading?.meaning !== undefined && !(heading.meaning.label && heading.inline);
