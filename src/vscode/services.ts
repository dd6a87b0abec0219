import * as vscode from 'vscode';
import { roleById } from '../core/catalogue/find';
import type { Catalogue, Level, Role } from '../core/catalogue/types';
import { levelOfDocument } from '../core/coverage/coverage';
import type { Language } from '../core/language';
import { ActiveJobDescription } from './activeDocument';
import { Checking } from './checking';
import { Configuration } from './configuration';
import { uiLanguage } from './convert';
import type { Ends } from './ends';
import { JobDescriptionMarks } from './jobDescriptionMarks';
import { JobDescriptions, type ReadJobDescription } from './jobDescriptions';
import { languageSoFar } from './languageSoFar';
import { rememberedChoices } from './memory';
import { teamCatalogue } from './teamFolder';
import { ViewState } from './viewState';

/** What the surfaces of the extension share; made once, in `activate`. */
export interface Services extends Ends {
  readonly catalogue: CurrentCatalogue;
  readonly configuration: Configuration;
  readonly checking: Checking;
  readonly marks: JobDescriptionMarks;
  readonly jobDescriptions: JobDescriptions;
  readonly active: ActiveJobDescription;
  readonly view: ViewState;
  /** Remembers over all workspaces. */
  readonly memory: vscode.Memento;
}

/** The catalogue that holds for the active JD, or for a new one, with the categories that the team says its roles need. */
export interface CurrentCatalogue {
  readonly current: Catalogue;
  /** Fires when it may have changed, not when another JD is active. */
  readonly onDidChange: vscode.Event<void>;
}

/** Makes what the parts of the extension share; it ends with the extension. */
export function createServices(context: vscode.ExtensionContext): Services {
  const catalogues = teamCatalogue();
  const marks = new JobDescriptionMarks(context.workspaceState);
  const configuration = new Configuration(catalogues);
  const checking = new Checking();
  const jobDescriptions = new JobDescriptions(configuration, marks);
  const active = new ActiveJobDescription(jobDescriptions);
  const view = new ViewState(context.workspaceState);
  const all = vscode.Disposable.from(active, jobDescriptions, marks, configuration, checking, catalogues, view);
  return {
    catalogue: {
      get current() {
        return configuration.catalogueOf(active.document?.uri);
      },
      onDidChange: configuration.onDidChange,
    },
    configuration,
    checking,
    marks,
    jobDescriptions,
    active,
    view,
    memory: context.globalState,
    dispose: () => void all.dispose(),
  };
}

/** For what duties are shown and inserted. */
export interface Situation {
  readonly read: ReadJobDescription | undefined;
  readonly role: Role | undefined;
  readonly level: Level;
  /** The language of the duties: the active JD's own. */
  readonly language: Language;
}

/** What is set in the view, else what a JD (as a rule the active one) says of itself, else what was chosen last. */
export function situationOf(services: Services, document = services.active.document): Situation {
  const { configuration, jobDescriptions, memory, view } = services;
  const read = document === undefined ? undefined : jobDescriptions.get(document);
  const catalogue = configuration.catalogueOf(document?.uri);
  const remembered = rememberedChoices(memory, catalogue);
  const chosen = view.settings.role === undefined ? undefined : roleById(catalogue, view.settings.role);
  return {
    read,
    role: chosen ?? read?.coverage.role ?? roleById(catalogue, remembered.role),
    level: view.settings.level ?? (read === undefined ? undefined : levelOfDocument(read.document)) ?? remembered.level,
    language: read === undefined ? uiLanguage() : languageSoFar(read.document.text, read.document.frontMatter),
  };
}
