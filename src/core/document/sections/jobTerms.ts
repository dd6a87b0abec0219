import { lazily } from '../../lazily';
import { startOf } from '../../text';
import type { SectionKind } from '../types';
import { namesAmount } from '../units/fields';
import type { RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_LOOK = 160;
/** What such a sentence begins with: `This`, `The`, `We`, `Position is`. */
const BEGINS = new Set(['t', 'T', 'w', 'W', 'P', 'R', 'J']);
const expressions = lazily(() => {
  const theJob = anyOf('job-noun', 'job-called');
  return {
    /** `This role can be done remotely`, `This is a fully remote position`. */
    isRemote: new RegExp(
      `^(?:this|the) ${theJob} (?:is|can be|could be|may be|will be) (?:also )?(?:(?:performed|done|carried out|worked|based) (?:fully )?remotely|(?:(?:fully|completely|entirely) )?(?:remote|home-based|hybrid))\\b|` +
        `^this is an? (?:[a-z0-9%-]{3,14},? ){0,2}(?:remote|hybrid|home-based)(?:,? [a-z-]{3,14}){0,2} ${theJob}\\b`,
      'i',
    ),
    /** `This is a full-time, salaried position with …` */
    isOfTime: new RegExp(
      `^this is an? (?:[a-z-]{3,14},? ){0,3}(?:full|part)[- ]time\\b[^.;]{0,60}?\\b${theJob}\\b|` +
        `^(?:(?:this|the) )?${theJob} is (?:an? )?(?:[a-z-]{3,14},? ){0,2}(?:full|part)[- ]time\\b`,
      'i',
    ),
    /** `This position requires a patient approach …`, `The role calls for a good eye`: what is asked of the holder. */
    requires: new RegExp(
      String.raw`^(?:this|the) ${theJob} (?:also )?(?:requires|demands|calls for) (?:an? )?(?:[a-z-]{3,16},? (?:and )?){0,3}${anyOf('asked-noun')}\b`,
      'i',
    ),
    /** `We offer a complete benefits package`, `We offer competitive salaries`; what is offered to clients is no benefit. */
    offers: new RegExp(
      String.raw`^we (?:also )?(?:offer|provide) (?:(?:you|our (?:staff|team|employees|people)) )?(?:an? )?(?:[a-z-]{3,14},? (?:and )?){1,3}` +
        String.raw`(?:benefits?|salar(?:y|ies)|compensation|pay)\b(?: and (?:benefits|perks)\b)?(?! (?:and )?${anyOf('offered-to-clients')})`,
      'i',
    ),
  };
});
const RESPONSIBLE = /\b(?:responsible|accountable) for\b/i;
const GIVEN = /\b(?:benefits|salary|compensation)\b/i;

/**
 * The kind of a sentence that says of what sort the job is or what is offered, whatever section it closes: «This is a full-time position»,
 * «This role can be done remotely», «We offer competitive salaries». One that tells the work as well is none of them.
 */
export function termsKind(text: string, { form, mark, content }: RawUnit): SectionKind | undefined {
  if (form !== 'paragraph' || mark !== 'none' || !BEGINS.has(text[content.start] ?? '')) return undefined;
  const line = startOf(text, content, LONGEST_LOOK);
  const { isOfTime, isRemote, offers, requires } = expressions();
  if (offers.test(line)) return namesAmount(line) ? 'pay' : 'benefits';
  if (requires.test(line)) return 'requirements';
  const ofTime = isOfTime.test(line);
  if ((!ofTime && !isRemote.test(line)) || RESPONSIBLE.test(line)) return undefined;
  if (!ofTime) return 'place';
  return namesAmount(line) ? 'pay' : GIVEN.test(line) ? 'benefits' : 'hours';
}
