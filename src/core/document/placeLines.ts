import type { Span } from '../text';
import type { RawUnit } from './units';

/** A line of a place is no longer than this, in UTF-16 units. */
const LONGEST = 70;
const REMOTE = /^(?:(?:fully |100% )?remote|hybrid|on-?site|work from home|wfh)\b[^.!?:;]{0,40}$/i;
/** `Duluth, MN 55802`, `Leeds, West Yorkshire`, `Dubbo, Dubbo & Central NSW`. */
const TOWN =
  /^[A-Z][\w.'’-]{1,20}(?: (?:of|on|upon|de|la|the|&|and|[A-Z][\w.'’-]{1,20})){0,4}(?:, [A-Z][\w.'’-]{1,20}(?: (?:of|on|upon|de|la|the|&|and|[A-Z][\w.'’-]{1,20})){0,4}){1,2}(?: \d{4,6}(?:-\d{4})?| [A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})?$/;
/** What departments, trades, jobs and employers are called, but no town. */
const NO_TOWN =
  /\b(?:Sales|Marketing|Finance|Financial|Accounting|Engineer\w*|Manage\w*|Director|Assistant|Officer|Executive|Head|Lead|Senior|Junior|Associate|Full|Part|Permanent|Contract|Temporary|Operations|Support|Services?|Technology|Software|Retail|Design|Product|Production|Customer|Business|Human|Legal|Health|Healthcare|Education|IT|HR|Ltd|Limited|Inc|LLC|LLP|PLC|Co|Corp\w*|GmbH|Group|Company|Agency|School|Academy|Nursery|University|College|Hospital|Clinic|Trust|Council|Bank|Hotel|Restaurant|Bistro|Studio)\b/;

/** Those of the first `reach` lines that tell where the job is, by their form: below the title, and before any section is named. */
export function placesBelowTitle(text: string, cut: readonly RawUnit[], title: Span | undefined, reach: number): number[] {
  const places: number[] = [];
  if (title === undefined) return places;
  for (let n = 1; n < Math.min(reach, cut.length); n++) {
    const unit = cut[n];
    if (unit === undefined || unit.heading?.meaning !== undefined) break;
    const { start, end } = unit.content;
    if (unit.form !== 'paragraph' || unit.glued || start < title.end || end - start > LONGEST) continue;
    const line = text.slice(start, end);
    if (REMOTE.test(line) || (TOWN.test(line) && !NO_TOWN.test(line))) places.push(n);
  }
  return places;
}
