const OTHER_README = /\[([^\]\n]{1,200})\]\(README(?:\.[\w-]{1,20})?\.md\)/g;
const OWN_PICTURE = /^!\[[^\]\n]{0,200}\]\(media\/[^)\n]{1,200}\)\n\n?/gm;
/** How to run it from its sources, which is the first section. */
const FIRST_SECTION = /^## [^]*?(?=^## )/m;
const LINK_TO_FILE = /\[([^\]\n]{1,200})\]\((?!#|[a-z]{2,20}:)[^)\n]{1,200}\)/g;

/**
 * The page that VS Code shows of the installed extension. It shows one README, no picture that does not come from the net, and
 * follows no link into the package: so both languages stand in one, without pictures, and links to other files are their text.
 * Whoever reads it has the extension and need not build it.
 *
 * @param readmes - the README in each language; a link to the README in another language becomes one to the next on the page
 */
export function extensionPage(readmes: readonly string[]): string {
  const pages = readmes.map((readme, n) =>
    readme
      .replace(OTHER_README, (_, name: string) => `[${name}](#${anchorOf(readmes[(n + 1) % readmes.length] ?? '')})`)
      .replace(OWN_PICTURE, '')
      .replace(FIRST_SECTION, '')
      .replace(LINK_TO_FILE, '$1')
      .trim(),
  );
  return `${pages.join('\n\n---\n\n')}\n`;
}

/** The anchor that GitHub and VS Code give to a README's title. */
function anchorOf(readme: string): string {
  const title = /^# (.*)$/m.exec(readme)?.[1] ?? '';
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
