import { readFrontMatter } from './frontMatter';

/** What tells whether a file is a JD. */
export interface Candidate {
  /** The file's path or name, slashes either way. */
  readonly path: string;
  readonly isMarkdown: boolean;
  /** Called only when the text decides. */
  readonly text: () => string;
  /** Whether one of the writer's own globs matches. */
  readonly isListed: boolean;
  /** What the writer said of this very file; undefined where nothing was said. */
  readonly marked: boolean | undefined;
}

/** The front matter key that makes a Markdown file a JD. */
const KEY = 'jd';

/** Why a file is a JD, or is none. */
export type Reason = 'marked' | 'listed' | 'name' | 'front-matter' | 'marked-as-none' | 'nothing';

/** Whether a file is a JD: as the writer marked it, else by a glob of the settings, by name (`*.jd.md`), or by `jd:` in its front matter. */
export function isJobDescription(candidate: Candidate): boolean {
  const reason = reasonFor(candidate);
  return reason !== 'marked-as-none' && reason !== 'nothing';
}

/** Whether a file's name says that it is a JD: `*.jd.md`. */
export const isNamedJobDescription = (path: string): boolean => /\.jd\.md$/i.test(path);

/** What decides whether a file is a JD; of several reasons the first. */
export function reasonFor({ path, isMarkdown, text, isListed, marked }: Candidate): Reason {
  if (marked !== undefined) return marked ? 'marked' : 'marked-as-none';
  if (isListed) return 'listed';
  if (isNamedJobDescription(path)) return 'name';
  return isMarkdown && declaresJobDescription(text()) ? 'front-matter' : 'nothing';
}

/** Whether a text says by `jd:` in its front matter that it is a JD; `jd: false` says that it is none. */
export function declaresJobDescription(text: string): boolean {
  if (!/^\ufeff?(?:---|\+\+\+)/.test(text)) return false;
  const entry = readFrontMatter(text)?.entries.get(KEY);
  return entry !== undefined && entry.value !== false;
}
