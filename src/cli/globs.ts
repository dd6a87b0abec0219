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
 * character.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const expression = new RegExp(`^${sourceOf(cleaned(glob))}$`, 'u');
  return (path) => expression.test(cleaned(path));
}

/** A path in one spelling: slashes, no `./` in front. */
export function cleaned(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
}

function sourceOf(glob: string): string {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const stars = /^\*\*(?:\/|$)/.exec(rest);
    const group = /^\[(!|\^)?([^\]/]+)\]/.exec(rest);
    if (stars !== null && (at === 0 || glob[at - 1] === '/')) {
      source += stars[0].endsWith('/') ? '(?:[^/]+/)*' : '.*';
      at += stars[0].length - 1;
    } else if (group !== null) {
      source += `[${group[1] === undefined ? '' : '^'}${(group[2] ?? '').replace(/[\\\]^[&]/g, '\\$&')}]`;
      at += group[0].length - 1;
    } else if (rest.startsWith('{') && rest.includes('}')) {
      source += '(?:';
      depth++;
    } else if (depth > 0 && (rest.startsWith('}') || rest.startsWith(','))) {
      source += rest.startsWith('}') ? ')' : '|';
      if (rest.startsWith('}')) depth--;
    } else if (rest.startsWith('*')) {
      source += '[^/]*';
    } else if (rest.startsWith('?')) {
      source += '[^/]';
    } else {
      const character = String.fromCodePoint(glob.codePointAt(at) ?? 0);
      source += character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      at += character.length - 1;
    }
  }
  return source + ')'.repeat(depth);
}
