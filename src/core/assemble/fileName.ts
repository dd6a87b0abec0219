/** What no file system of a team should have to bear in a file's name. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;
/** In UTF-16 units; a longer title is cut, so that the whole name stays below what file systems take. */
const LONGEST = 60;

/**
 * What the file of a JD with a title is called: `Operations Specialist.jd.md`, or for the second of them
 * `Operations Specialist-2.jd.md`; undefined where the title has nothing to name a file by, such as a placeholder.
 */
export function fileNameOf(title: string, count = 1): string | undefined {
  if (/[{}]/.test(title)) return undefined;
  const safe = title.replace(UNSAFE, '-').replace(/\s+/g, ' ').replace(/^[\s.-]+/, ''); // prettier-ignore
  const name = safe.slice(0, LONGEST).replace(/[\s.\ud800-\udbff-]+$/, ''); // prettier-ignore
  return name === '' ? undefined : `${name}${count === 1 ? '' : `-${count}`}.jd.md`;
}
