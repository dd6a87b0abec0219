import MarkdownIt from 'markdown-it';
import { coverageBy, lintText, readDocument } from '../../src/core/index';

/** What handles a text, by the name under which it is printed. */
export interface Subject {
  readonly name: string;
  readonly handle: (text: string) => unknown;
}

const markdown = new MarkdownIt();

/** The floor: a look at every character and nothing else. */
export const SCAN: Subject = { name: 'scan over the characters', handle: sumOfCodes };

/** The yardstick: what every Markdown tool pays before it has looked at one word. */
export const MARKDOWN: Subject = { name: 'markdown-it parse', handle: (text) => markdown.parse(text, {}) };

/** Ours: the document with its sections and duties, and which categories they cover. */
export const READ: Subject = { name: 'JD Writer: read', handle: (text) => coverageBy(readDocument(text), {}) };

/** Ours: the same and all rules. */
export const LINT: Subject = { name: 'JD Writer: read + all rules', handle: (text) => lintText(text) };

/** How many times the yardstick each of ours may take. */
export const GOALS: ReadonlyMap<Subject, number> = new Map([
  [READ, 1],
  [LINT, 2],
]);

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
