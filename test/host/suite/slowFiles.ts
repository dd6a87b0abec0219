import * as vscode from 'vscode';

/** Files in memory, one of which can be read slowly. */
export interface SlowFiles {
  /** From now on the next reading of this file gets what stands in it then, but waits for `release`; resolved when it has begun. */
  readonly hold: (uri: vscode.Uri) => Promise<void>;
  readonly release: () => void;
  readonly dispose: () => void;
}

/** Registers a file system of a scheme that has these files, by their paths. */
export function slowFiles(scheme: string, contents: Readonly<Record<string, string>>): SlowFiles {
  const files = new Map(Object.entries(contents));
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  let held: { readonly path: string; readonly begin: () => void; readonly end: Promise<void> } | undefined;
  let release = (): void => undefined;
  let time = 1;
  const bytesOf = ({ path }: vscode.Uri): Uint8Array => {
    const text = files.get(path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  };
  const refused = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: time, size: bytesOf(uri).length }),
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
    async readFile(uri) {
      const bytes = bytesOf(uri);
      if (held?.path !== uri.path) return bytes;
      const { begin, end } = held;
      held = undefined;
      begin();
      await end;
      return bytes;
    },
    writeFile(uri, bytes) {
      files.set(uri.path, new TextDecoder().decode(bytes));
      time++;
    },
    createDirectory: refused,
    delete: refused,
    rename: refused,
  };
  const registered = vscode.workspace.registerFileSystemProvider(scheme, provider);
  return {
    hold: ({ path }) =>
      new Promise((begin) => {
        const end = new Promise<void>((resolve) => (release = resolve));
        held = { path, begin, end };
      }),
    release: () => release(),
    dispose: () => {
      registered.dispose();
      changed.dispose();
    },
  };
}
