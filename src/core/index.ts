/** What the editor and the command line may use of core. */
export { LANGUAGES, languageOf, type Language, type Localized } from './language';
export { applyEdits, lineStartsOf, offsetAt, positionAt, rangeOf, type Position, type Range, type Span, type TextEdit } from './text';
export { builtInCatalogue, DEFAULT_ROLE, GENERIC_ROLE } from './catalogue/load';
export {
  categoryById, categoryOfName, dutiesFor, dutyById, levelOfTitle, nearest, outlineById, roleById, roleOfName, roleOfTitle, tierOf, unknownCategories,
} from './catalogue/find'; // prettier-ignore
export { catalogueSearch, searchCatalogue, type CategoryHit } from './catalogue/search';
export { readTeamEntry, withTeamFiles, type TeamEntry } from './catalogue/teamFiles';
export { fileProblemText, type FileProblem } from './fileProblems';
export {
  LEVELS,
  TIERS,
  type Catalogue,
  type CatalogueDuty,
  type Category,
  type Level,
  type Outline,
  type OutlineId,
  type Role,
  type Tier,
} from './catalogue/types';
export { assembleDocument, placeholdersOf } from './assemble/assemble';
export { categoryBlock, dutyList } from './assemble/duties';
export type { AssembleChoices, Assembled } from './assemble/types';
export { DOCUMENT_KINDS } from './document/types';
export { sectionName } from './document/labels';
export { declaresJobDescription } from './document/isJobDescription';
export type { Coverage } from './coverage/coverage';
export { readDocument } from './document/read';
export type { JobDescription } from './document/types';
export { coverageBy, fixText, fixTitleOf, lintText, messageOf, type Issue, type LintOptions } from './lint/lint';
export { LEVELS_OF_FINDINGS, type FindingLevel } from './lint/levels';
export { fillTemplate, type Rule } from './lint/rule';
export { rules } from './lint/rules';
export { CONFIG_FILE, NO_CONFIG, readConfig, type LintConfig } from './config/config';
export { isTeamFileName, TEAM_FOLDER, type TeamKind } from './config/teamFolders';
export { optionsFrom } from './config/options';
export { readTeamTerms, type TeamTermList } from './lint/teamTerms';
