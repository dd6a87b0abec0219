import type { Host } from './host';

/** What some editors put before a text, and none shows or counts. */
export const MARK = '\ufeff';

/** The text as editors show it and count its columns. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

/** The text of a file without its mark; `-` is standard input. */
export async function readText(host: Host, path: string): Promise<string> {
  return withoutMark(await host.readFile(path));
}
