import { frontMatterText } from '../core/document/frontMatter';
import { statedLanguage } from '../core/document/read';
import type { FrontMatter } from '../core/document/types';
import { languageOf, type Language } from '../core/language';
import { uiLanguage } from './convert';

/**
 * The language of a document that may not be begun: as long as nothing is written below its front matter (before `end`), that of its
 * title, else that of the interface.
 */
export function languageSoFar(text: string, frontMatter: FrontMatter | undefined, end = text.length): Language {
  const start = frontMatter?.span.end ?? 0;
  const stated = statedLanguage(frontMatter);
  if (stated !== undefined) return stated;
  if (isWritten(text.slice(start, end))) return languageOf(text, start);
  const title = frontMatterText(frontMatter, 'title') ?? '';
  return isWritten(title) ? languageOf(title) : uiLanguage();
}

const isWritten = (text: string): boolean => /\p{L}/u.test(text);
