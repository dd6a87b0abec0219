import { assembleDocument, builtInCatalogue, LEVELS, type Language } from '../../src/core/index';
import { fill, PARTS, pick, randomFrom, someOf, type Lines, type Part } from './sentences';
import { EN } from './sentencesEn';
import { ZH } from './sentencesZh';

const LINES: Readonly<Record<Language, Lines>> = { 'zh-CN': ZH, en: EN };

/** How many lines a part has, from and to. */
const COUNTS: Readonly<Record<Part, readonly [number, number]>> = {
  company: [4, 4],
  summary: [2, 3],
  duties: [9, 12],
  requirements: [7, 8],
  preferred: [3, 4],
  offer: [5, 6],
  apply: [1, 2],
};

/** The parts that are told in sentences instead of a list. */
const PROSE: readonly Part[] = ['company', 'summary', 'apply'];

/** How a posting is written. Every fourth is what the assembler makes, the others are worded as people do. */
const FORMS = [markdownPosting, pastedPosting, markdownPosting, assembledPosting] as const;

/** Invented postings of typical size, no two alike, the same in every run. */
export function postings(language: Language, count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, n) => {
    const form = FORMS[n % FORMS.length] ?? markdownPosting;
    return flat(form(language, random));
  });
}

/** Different postings one after the other, up to a size in bytes of UTF-8 (no more than one posting over it). */
export function textOfSize(language: Language, bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let seed = 100; size < bytes; seed++) {
    for (const text of postings(language, FORMS.length, seed)) {
      if (size >= bytes) break;
      parts.push(text);
      size += sizeOf(text);
    }
  }
  return flat(parts.join('\n'));
}

/** The size of a text in bytes of UTF-8. */
export const sizeOf = (text: string): number => Buffer.byteLength(text);

/** The same text held in one piece: joining leaves a tree of pieces that whoever reads it first would have to flatten. */
export const flat = (text: string): string => Buffer.from(text).toString();

/** The lines of each part, by chance. */
function partsOf(lines: Lines, random: () => number): { part: Part; heading: string; lines: string[] }[] {
  return PARTS.map((part) => {
    const [from, to] = COUNTS[part];
    const count = from + Math.floor(random() * (to - from + 1));
    return { part, heading: pick(lines.headings[part], random), lines: someOf(lines[part], count, random) };
  });
}

const titleOf = (lines: Lines, random: () => number): string => fill(pick(lines.titles, random), random);

/** Headings with lists, half of them below front matter. */
function markdownPosting(language: Language, random: () => number): string {
  const lines = LINES[language];
  const title = titleOf(lines, random);
  const head = random() < 0.5 ? `---\njd: 1\ntitle: ${title}\nlang: ${language}\n---\n\n` : '';
  const mark = random() < 0.5 ? () => '- ' : (n: number) => `${n + 1}. `;
  const blocks = partsOf(lines, random).map(({ part, heading, lines: own }) => {
    const body = PROSE.includes(part)
      ? own.join(language === 'en' ? ' ' : '')
      : own.map((line, n) => mark(n) + emphasised(line, random)).join('\n');
    return `## ${heading}\n\n${body}`;
  });
  return `${head}# ${title}\n\n${blocks.join('\n\n')}\n`;
}

/** Some writers set the beginning of a line in bold. */
function emphasised(line: string, random: () => number): string {
  return random() < 0.15 ? line.replace(/^[\p{L}\p{N}+]+(?: [\p{L}]+)?/u, (first) => `**${first}**`) : line;
}

/** As pasted from a job board: no Markdown, numbers of its own, no empty lines. */
function pastedPosting(language: Language, random: () => number): string {
  const lines = LINES[language];
  const isChinese = language !== 'en';
  const blocks = partsOf(lines, random).map(({ heading, lines: own }) => {
    const head = isChinese ? `【${heading}】` : `${heading.toUpperCase()}:`;
    return [head, ...own.map((line, n) => (isChinese ? `${n + 1}、${line}` : `• ${line}`))].join('\n');
  });
  return [titleOf(lines, random), ...blocks, ''].join('\n');
}

/** What a writer puts in the place of placeholders. */
const WRITTEN_IN: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['云杉街 118 号', '8-12K', '三', '运营总监', '社区生鲜', '每周五天', '95%'],
  en: ['14 Finch Lane', '£34,000', 'three', 'the head of operations', 'groceries', 'five days a week', '95%'],
};

/** What the assembler makes, with its placeholders filled in. */
function assembledPosting(language: Language, random: () => number): string {
  const catalogue = builtInCatalogue();
  const role = pick(
    catalogue.roles.map(({ id }) => id),
    random,
  );
  const level = LEVELS[Math.floor(random() * LEVELS.length)] ?? 'mid';
  const title = titleOf(LINES[language], random);
  const { text, placeholders } = assembleDocument(catalogue, { role, level, language, kind: 'posting', title });
  const words = WRITTEN_IN[language];
  return placeholders.reduceRight((filled, { span }) => filled.slice(0, span.start) + pick(words, random) + filled.slice(span.end), text);
}
