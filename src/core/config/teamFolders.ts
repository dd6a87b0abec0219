/** The folder, in a workspace's root, with what a team adds to JD Writer. */
export const TEAM_FOLDER = '.jd-writer';

/** What a team may add, each kind in a folder of its own: categories and roles, and terms. */
export const TEAM_KINDS = ['catalogue', 'terms'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/** The files in such a folder that are read, as a glob for their names. */
export const TEAM_FILES = '*.{yaml,yml}';

/** Whether a file in such a folder is read. */
export function isTeamFileName(name: string): boolean {
  return /^[^/]*\.ya?ml$/.test(name);
}
