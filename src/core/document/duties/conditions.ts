import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { logOf, type Teller } from '../lineKinds';
import type { Unit } from '../types';
import { anyOf } from '../words';

/** By how much, in natural logarithms, a line must read more like a requirement than like a duty. */
const MARGIN = 3.5;
/** No more of a line is looked at, in UTF-16 units. */
const LONGEST_LOOK = 200;
const CLAUSE = /[，,；;。]/;

const expressions = lazily(() => {
  const degree = `(?:全日制)?${anyOf('degree-zh')}.{0,4}(?:学历|毕业|以上)`;
  const years = String.raw`(?:至少)?(?:\d{1,2}|[一两二三四五六七八十])(?:[-~～至到]\d{1,2})?年.{0,24}(?:经验|经历)`;
  return {
    opening: new RegExp(String.raw`^\s?(?:${anyOf('asking-zh')}|${degree}|${years})`),
    ending: new RegExp(`(?:${anyOf('asked-zh')}者?|[力心性感识]较?强)(?:[（(].{0,20})?$`),
  };
});

/**
 * Whether a Chinese line among the duties says what the holder must have or be like, and nothing of what they do: its first part opens as such
 * lines do, and so does every other, or it ends in something that one has («熟悉税法，沟通能力较强；»).
 */
export function isCondition(text: string, unit: Unit, told: Teller): boolean {
  const { opening, ending } = expressions();
  const line = startOf(text, unit.content, LONGEST_LOOK);
  if (!opening.test(line)) return false;
  if (!line.split(CLAUSE).every((clause) => clause.trim() === '' || opening.test(clause) || ending.test(clause))) return false;
  const words = told(unit);
  return Math.max(logOf(words, 'requirements'), logOf(words, 'preferred')) - logOf(words, 'duties') > MARGIN;
}
