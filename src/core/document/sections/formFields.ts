import type { RawUnit } from '../units/rawUnit';

/**
 * Takes names of sections with nothing behind or below them, in a list under «How to apply», for what they are: fields of a form that
 * applicants fill in (`1. Name:`, `2. Address:`, `3. Location:`).
 */
export function withFormFields(units: readonly RawUnit[]): RawUnit[] {
  let isForm = false;
  return units.map((unit, n) => {
    const { heading, mark } = unit;
    const isListed = mark === 'ordered' || mark === 'bullet';
    if (heading?.meaning !== undefined && !isListed) isForm = heading.meaning.kind === 'apply';
    if (!isForm || !isListed || heading === undefined || heading.inline) return unit;
    const isAmong = [units[n - 1], units[n + 1]].some((beside) => beside?.mark === mark && beside.heading?.inline !== true);
    const isFilled = units[n + 1] !== undefined && units[n + 1]?.mark !== mark && units[n + 1]?.apart === false;
    if (!isAmong || isFilled) return unit;
    const { span, content, glued, apart } = unit;
    return { form: 'item', span, content, mark, glued, apart };
  });
}
