import type { Localized } from '../core/index';

const UNREADABLE: Localized = { 'zh-CN': '没有读取权限；请修改权限。', en: 'permission denied; change the permissions.' };

/** Why something cannot be read, as the end of a sentence, with what to do about it. */
const READING: Readonly<Record<string, Localized>> = {
  ENOENT: { 'zh-CN': '没有这个文件或文件夹。', en: 'there is no such file or folder.' },
  ENOTDIR: { 'zh-CN': '没有这个文件或文件夹。', en: 'there is no such file or folder.' },
  EACCES: UNREADABLE,
  EPERM: UNREADABLE,
  ELOOP: { 'zh-CN': '链接互相指向，找不到文件；请改写文件本身的路径。', en: 'its links lead round in a circle; name the file itself.' },
  ENAMETOOLONG: { 'zh-CN': '文件名太长；请检查路径。', en: 'its name is too long; check the path.' },
  EISDIR: { 'zh-CN': '这是一个文件夹。', en: 'it is a folder.' },
  NOT_UTF8: {
    'zh-CN': '不是 UTF-8 编码；请先转换，例如用 iconv -f GB18030 -t UTF-8。',
    en: 'it is not UTF-8; convert it first, for example with iconv -f GB18030 -t UTF-8.',
  },
  UTF16: {
    'zh-CN': '它是 UTF-16 编码；请先转换成 UTF-8，例如用 iconv -f UTF-16 -t UTF-8。',
    en: 'it is UTF-16; convert it to UTF-8 first, for example with iconv -f UTF-16 -t UTF-8.',
  },
  BINARY: {
    'zh-CN': '它是二进制文件，不是文本；请先另存为 UTF-8 编码的 Markdown 或纯文本。',
    en: 'it is a binary file and no text; save it as Markdown or plain text in UTF-8 first.',
  },
};

const DENIED: Localized = {
  'zh-CN': '没有写入权限；请换一个位置，或修改权限。',
  en: 'permission denied; choose another place, or change the permissions.',
};
const FULL: Localized = {
  'zh-CN': '磁盘空间不足；请腾出空间，或换一个位置。',
  en: 'the disk is full; make room on it, or choose another place.',
};

/** Why something cannot be written, as the end of a sentence, with what to do about it. */
const WRITING: Readonly<Record<string, Localized>> = {
  ENOENT: {
    'zh-CN': '所在的文件夹不存在；请先创建它，或换一个位置。',
    en: 'its folder does not exist; create it first, or choose another place.',
  },
  ENOTDIR: {
    'zh-CN': '路径的一部分是文件，不是文件夹；请换一个位置。',
    en: 'a part of its path is a file and no folder; choose another place.',
  },
  EISDIR: { 'zh-CN': '这是一个文件夹；请写明其中的文件名。', en: 'it is a folder; name a file in it.' },
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: DENIED,
  ENOSPC: FULL,
  EDQUOT: FULL,
};

export function reasonForReading(error: unknown): Localized {
  return READING[codeOf(error)] ?? otherReason(error);
}

export function reasonForWriting(error: unknown): Localized {
  return WRITING[codeOf(error)] ?? otherReason(error);
}

function otherReason(error: unknown): Localized {
  const message = error instanceof Error ? error.message : String(error);
  return { 'zh-CN': message, en: message };
}

/** Whether a failed reading tells that there is no such file; any other failure is one that the reader should hear of. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));
}

/** Whether writing failed for want of permission. */
export function isDenied(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(codeOf(error));
}

/** Whether a reader that has seen enough (`| head`) closed the pipe. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
