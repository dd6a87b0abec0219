/** Plain text in Markdown; `appendText` would make every space one at which lines do not break. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

/** A piece of code in a line of Markdown. */
export function code(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, ' ')}\``;
}

/** A block of code. */
export function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
