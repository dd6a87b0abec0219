/** Every id that code and package.json must agree on; test/unit/manifest.test.ts compares them. */
export const COMMANDS = {
  assembleDocument: 'jdWriter.assembleDocument',
  newJobDescription: 'jdWriter.newJobDescription',
  newFromClipboard: 'jdWriter.newFromClipboard',
  assembleFromChecked: 'jdWriter.assembleFromChecked',
  uncheckAll: 'jdWriter.uncheckAll',
  insertDuty: 'jdWriter.insertDuty',
  insertCategory: 'jdWriter.insertCategory',
  insertThisDuty: 'jdWriter.insertThisDuty',
  insertThisCategory: 'jdWriter.insertThisCategory',
  copyDuty: 'jdWriter.copyDuty',
  copyCategory: 'jdWriter.copyCategory',
  checkThisDuty: 'jdWriter.checkThisDuty',
  checkThisCategory: 'jdWriter.checkThisCategory',
  goToDuties: 'jdWriter.goToDuties',
  browseDuties: 'jdWriter.browseDuties',
  filterDuties: 'jdWriter.filterDuties',
  clearFilter: 'jdWriter.clearFilter',
  selectRole: 'jdWriter.selectRole',
  selectLevel: 'jdWriter.selectLevel',
  treatAsJobDescription: 'jdWriter.treatAsJobDescription',
  fixAll: 'jdWriter.fixAll',
  moreFixes: 'jdWriter.moreFixes',
  explainRule: 'jdWriter.explainRule',
  explainDocument: 'jdWriter.explainDocument',
  toggleChecking: 'jdWriter.toggleChecking',
  showActions: 'jdWriter.showActions',
} as const;

export type CommandName = keyof typeof COMMANDS;

export const VIEW_CONTAINER = 'jdWriter';

export const VIEWS = { duties: 'jdWriter.duties' } as const;

/** Settings, without the prefix `jdWriter.`. */
export const SETTINGS = { files: 'files', badge: 'badge', rules: 'rules', lintRun: 'lint.run', lintDelay: 'lint.delay' } as const;

export const SETTINGS_PREFIX = 'jdWriter';

/** Context keys for `when` clauses. */
export const CONTEXTS = {
  /** Whether a JD is active, in whatever editor. */
  active: 'jdWriter.active',
  /** Whether the active editor shows Markdown or plain text that is no JD. */
  otherText: 'jdWriter.otherText',
  /** Whether the active editor shows a text that would be a JD if it were not too long. */
  tooLong: 'jdWriter.tooLong',
  filtered: 'jdWriter.filtered',
  checked: 'jdWriter.checked',
} as const;

/** The names of the collections of diagnostics. */
export const DIAGNOSTICS = {
  team: 'jdWriter.team',
  findings: 'jdWriter.findings',
  configuration: 'jdWriter.configuration',
  terms: 'jdWriter.terms',
} as const;

/** The type of the tasks, and the name of the matcher that reads what they print. */
export const TASKS = { type: 'jd-writer', problemMatcher: 'jd-writer' } as const;

/** What all diagnostics name as their source. */
export const DIAGNOSTIC_SOURCE = 'JD Writer';

/** The documents in which JD Writer speaks: whatever is a JD is one of these. */
export const SELECTOR: readonly { readonly language: string }[] = [{ language: 'markdown' }, { language: 'plaintext' }];

/** The schemes of documents that JD Writer writes itself; they are no JDs. */
export const SCHEMES = { rule: 'jd-writer-rule', explanation: 'jd-writer-explanation' } as const;

/** The kind of the code action that mends all that can be mended safely. */
export const FIX_ALL = 'jdWriter';

/** What `viewItem` says of tree items: words, so that menus can ask for one of several. */
export const ITEM_WORDS = { category: 'category', duty: 'duty', covered: 'covered' } as const;
