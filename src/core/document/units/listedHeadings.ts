import { indentAt } from '../marks';
import type { RawUnit } from './rawUnit';

/** The name of a topic is no longer than this, in UTF-16 units, and has no comma in it. */
const LONGEST_TOPIC = { chinese: 10, latin: 44 } as const;

/**
 * An item of a list that is emphasized from end to end (`- **每日监控店铺数据，编制周报**`) heads nothing, unless something stands below it: lines
 * that are set further in or are no items, or the items of a list of which it names the topic.
 */
export function withListedHeadings(text: string, units: RawUnit[]): RawUnit[] {
  let isListedAbove = false;
  for (let n = 0; n < units.length; n++) {
    const unit = units[n];
    if (unit === undefined || !mayBeItem(unit)) {
      isListedAbove = false;
      continue;
    }
    const next = units[n + 1];
    const above = units[n - 1];
    const isListed = isListedAbove && above !== undefined && areBeside(text, above, unit);
    isListedAbove = true;
    if (next !== undefined && isHeading(text, unit, next, isListed || isItemBeside(text, above, unit), isListed)) continue;
    const { span, content, mark, glued, apart } = unit;
    units[n] = { form: 'item', span, content, mark, glued, apart };
  }
  return units;
}

/** Whether a unit has the mark of an item, is formed as a heading, and is not the name of a section. */
const mayBeItem = ({ heading, mark }: RawUnit): boolean =>
  heading !== undefined &&
  !heading.inline &&
  (mark === 'bullet' || mark === 'ordered') &&
  (heading.meaning === undefined || heading.meaning.strength === 'hint');

/**
 * @param goesOn whether it stands right below an item of its list
 * @param isListed whether that one is emphasized, too
 */
function isHeading(text: string, unit: RawUnit, next: RawUnit, goesOn: boolean, isListed: boolean): boolean {
  if ((indentAt(text, next.span.start) ?? 0) > (indentAt(text, unit.span.start) ?? 0)) return true;
  if (next.mark !== unit.mark) return !goesOn && next.form !== 'heading';
  return !isListed && !mayBeItem(next) && isTopic(text.slice(unit.content.start, unit.content.end));
}

function isTopic(words: string): boolean {
  return words.length <= (/[\u4e00-\u9fff]/.test(words) ? LONGEST_TOPIC.chinese : LONGEST_TOPIC.latin) && !/[，,；;。、]/.test(words);
}

const areBeside = (text: string, a: RawUnit, b: RawUnit): boolean =>
  a.mark === b.mark && indentAt(text, a.span.start) === indentAt(text, b.span.start);

const isItemBeside = (text: string, above: RawUnit | undefined, unit: RawUnit): boolean =>
  above?.form === 'item' && areBeside(text, above, unit);
