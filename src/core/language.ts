/** The languages that a JD may be written in. */
export type Language = 'zh-CN' | 'en';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** A text in each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** The same in each language. */
export const both = <T>(value: T): Localized<T> => ({ 'zh-CN': value, en: value });

/** What is given in each language; where it is left out in one, the base's, else that of the other language. */
export function localized<T>(given: Partial<Localized<T>> | undefined, base?: Localized<T>): Localized<T> | undefined {
  const any = LANGUAGES.map((language) => given?.[language]).find((value) => value !== undefined);
  if (given === undefined || any === undefined) return base;
  return { 'zh-CN': given['zh-CN'] ?? base?.['zh-CN'] ?? any, en: given.en ?? base?.en ?? any };
}

/** The language that a tag names as front matter, editors and systems write it: `zh`, `zh-CN`, `EN-gb`, `en_US.UTF-8`. */
export function languageOfTag(tag: string): Language | undefined {
  const primary = /^[a-z]{2}(?![a-z])/i.exec(tag)?.[0].toLowerCase();
  return LANGUAGES.find((language) => language.slice(0, 2) === primary);
}

/** Whether a UTF-16 code unit is a Chinese character (the unified ideographs, extension A and the compatibility block). */
export function isHan(code: number): boolean {
  return code >= 0x3400 && ((code >= 0x4e00 && code <= 0x9fff) || code <= 0x4dbf || (code >= 0xf900 && code <= 0xfaff));
}

/** Whether Chinese characters stand in a text; the rare ones of the compatibility block do not count. */
export const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** Whether a UTF-16 code unit is an ASCII letter. */
export function isLatin(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** How much of a text is looked at to tell its language, in UTF-16 units: enough for any posting, constant for a huge file. */
const LANGUAGE_SAMPLE = 4_000;

/**
 * The language most of a text is written in. One Chinese character weighs as much as two Latin letters (an English word has
 * about five letters, a Chinese one about two characters), so a Chinese JD full of product names stays Chinese.
 *
 * @param from where the text proper begins
 */
export function languageOf(text: string, from = 0): Language {
  let han = 0;
  let latin = 0;
  const end = Math.min(text.length, from + LANGUAGE_SAMPLE);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400) han += isHan(code) ? 1 : 0;
    else if (isLatin(code)) latin++;
  }
  if (han === 0) return latin === 0 ? 'zh-CN' : 'en';
  return han * 2 >= latin ? 'zh-CN' : 'en';
}
