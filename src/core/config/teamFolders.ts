/** The folder, in a workspace's root, with what a team adds to JD Writer. */
export const TEAM_FOLDER = '.jd-writer';

/** What a team may add, each kind in a folder of its own: categories and roles, and terms. */
export const TEAM_KINDS = ['catalogue', 'terms'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/** What a person may well call the configuration file, which is not read. */
export const OTHER_CONFIG_FILE = '.jd-writer.yml';

/** A file or a folder in a folder. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Whether something in `.jd-writer`, or in a folder in it (`kind`), is not read though it is meant to be, as far as its name tells: a
 * folder that is called otherwise or lies deeper, a file in a folder's place, or data in another format. Notes and backups are left alone.
 */
export function isUnread({ name, isFolder }: Entry, kind: TeamKind | undefined): boolean {
  const isRead = kind === undefined ? isFolder && TEAM_KINDS.some((one) => one === name) : !isFolder && isTeamFileName(name);
  return !isRead && (!name.includes('.') || /\.(?:ya?ml|jsonc?|json5|toml|csv|tsv|xlsx?)$/i.test(name));
}

/** The files in such a folder that are read, as a glob for their names. */
export const TEAM_FILES = '*.{yaml,yml}';

/** Whether a file in such a folder is read. */
export function isTeamFileName(name: string): boolean {
  return /^[^/]*\.ya?ml$/.test(name);
}
