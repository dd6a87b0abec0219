import * as vscode from 'vscode';
import { assembleDocument, newJobDescription } from './commands/assembleDocument';
import { assembleFromChecked, uncheckAll } from './commands/assembleFromChecked';
import { checkThisCategory, checkThisDuty } from './commands/checkDuty';
import { copyCategory, copyDuty } from './commands/copyDuty';
import { explainDocument } from './commands/explainDocument';
import { explainRule } from './commands/explainRule';
import { browseDuties, clearFilter, filterDuties } from './commands/filterDuties';
import { fixAll } from './commands/fixAll';
import { goToDuties } from './commands/goToDuties';
import { insertCategory, insertThisCategory } from './commands/insertCategory';
import { insertDuty, insertThisDuty } from './commands/insertDuty';
import { moreFixes } from './commands/moreFixes';
import { newFromClipboard } from './commands/newFromClipboard';
import { selectLevel } from './commands/selectLevel';
import { selectRole } from './commands/selectRole';
import { showActions } from './commands/showActions';
import { toggleChecking } from './commands/toggleChecking';
import { treatAsJobDescription } from './commands/treatAsJobDescription';
import { COMMANDS, type CommandName } from './ids';
import type { Services } from './services';

type Command = (services: Services) => (target?: unknown) => void | Promise<void>;

const commands: Readonly<Record<CommandName, Command>> = {
  assembleDocument, newJobDescription, newFromClipboard, assembleFromChecked, uncheckAll, insertDuty, insertCategory, insertThisDuty,
  insertThisCategory, copyDuty, copyCategory, checkThisDuty, checkThisCategory, goToDuties, browseDuties, filterDuties,
  clearFilter, selectRole, selectLevel, treatAsJobDescription,
  fixAll, moreFixes, explainRule, explainDocument, toggleChecking, showActions,
}; // prettier-ignore

/** Registers every command of the extension. */
export function registerCommands(services: Services): vscode.Disposable {
  const names = Object.keys(commands) as CommandName[];
  return vscode.Disposable.from(...names.map((name) => vscode.commands.registerCommand(COMMANDS[name], commands[name](services))));
}
