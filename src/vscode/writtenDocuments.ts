import * as vscode from 'vscode';

/** Serves documents that JD Writer writes itself, all those of a scheme; after each of these events the open ones are written anew. */
export function registerWrittenDocuments(
  scheme: string,
  write: (uri: vscode.Uri) => Promise<string>,
  events: readonly vscode.Event<unknown>[],
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const update = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changed.event, provideTextDocumentContent: write }),
    ...events.map((event) => event(update)),
  );
}
