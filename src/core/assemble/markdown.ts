/** A section: its heading, then its lines as a list. */
export function listSection(heading: string, lines: readonly string[]): string {
  return `## ${heading}\n\n${list(lines)}`;
}

/** A section: its heading, then a paragraph. */
export function textSection(heading: string, text: string): string {
  return `## ${heading}\n\n${text}`;
}

/** A section: its heading, then its one line as a paragraph, or its lines as a list. */
export function section(heading: string, lines: readonly string[]): string {
  const [line] = lines;
  return line !== undefined && lines.length === 1 ? textSection(heading, line) : listSection(heading, lines);
}

/** A Markdown list, without a line break at the end. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A YAML value: as it is where YAML reads it as that very text, quoted otherwise. */
export function yamlText(text: string): string {
  // Two expressions of one class each: one that says all at once backtracks without end over brackets.
  const plain =
    /^\p{L}[\p{L}\p{N} ._/&+()（）、-]*$/u.test(text) &&
    /[\p{L}\p{N})）]$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
