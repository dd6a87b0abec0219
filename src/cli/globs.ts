import picomatch from 'picomatch';

/** Whether a path is written as a pattern: shells that do not expand such (and quoted ones) leave it to the program. */
export function isGlob(path: string): boolean {
  return /[*?{[]/.test(path);
}

/** The folder that all matches of a pattern lie in. */
export function baseOfGlob(glob: string): string {
  const parts = glob.replaceAll('\\', '/').split('/');
  const magic = parts.findIndex(isGlob);
  const base = parts.slice(0, magic).join('/');
  return base === '' ? (magic > 0 ? '/' : '.') : base;
}

/**
 * Tells whether paths match a pattern: `*` and `?` within a name, `**` over folders, `{a,b}` for either, `[ab]` and `[!ab]` for one
 * character; a name may begin with a dot.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const matches = picomatch(cleaned(glob), { dot: true, posix: true, nonegate: true, noextglob: true });
  return (path) => matches(cleaned(path));
}

/** A path in one spelling: slashes, no `./` in front. */
export function cleaned(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
}
