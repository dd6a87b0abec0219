import { headingMeaning } from '../headings/labels';
import type { HeadingMeaning } from '../headings/sectionNames';
import { isBlank, skipBlank, type Mark } from '../marks';
import type { FoundHeading } from './rawUnit';

/** A name to which the text behind it is glued is no longer than this, in UTF-16 units. */
const LONGEST_GLUED = 45;
/** Names of one word that no product begins with; «TeamViewer» and «BenefitsCloud» are names of something else. */
const LONG_NAME = /^(?:responsibilities|requirements|qualifications)$/i;

/** `Key ResponsibilitiesLead the team`, `What You'll Do- Lead the team`: a name that lost the line break behind it. */
export function gluedHeading(text: string, { form, content }: Mark, end: number): FoundHeading | undefined {
  if (form !== 'none') return undefined;
  const limit = Math.min(end - 2, content + LONGEST_GLUED);
  for (let at = content + 4; at < limit; at++) {
    const code = text.charCodeAt(at);
    const capital = code >= 65 && code <= 90;
    if (!capital && !(code === 45 && isBlank(text.charCodeAt(at + 1)))) continue;
    const before = text.charCodeAt(at - 1);
    if (before < 97 || before > 122) continue;
    const name = text.slice(content, at);
    const meaning = headingMeaning(name, false);
    if (meaning === undefined || meaning.strength === 'hint' || !(name.includes(' ') ? mayBeGlued(name, meaning) : LONG_NAME.test(name)))
      continue;
    return { meaning, words: { start: content, end: at }, body: capital ? at : skipBlank(text, at + 1, end) };
  }
  return undefined;
}

/** Whether a name is a section's in whatever it stands; «The Role» and «Our Team» may open the name of something: `The RolePlay studio`. */
const mayBeGlued = (name: string, { kind, strength }: HeadingMeaning): boolean =>
  /^about /i.test(name) || (!/^(?:the|our|your) /i.test(name) && (strength === 'sure' ? kind !== 'reporting' : kind === 'purpose'));
