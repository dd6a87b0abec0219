/** Writes `{"files": […]}` a line at a time, so that no run keeps all of it in memory. */
export interface StreamedFiles {
  readonly begin: string;
  readonly end: string;
  /** The line of one more file. */
  readonly line: (file: object) => string;
}

/** The lines of one run; each file behind the first has the comma before it. */
export function streamedFiles(): StreamedFiles {
  let comma = '';
  return {
    begin: '{"files":[',
    end: ']}',
    line(file) {
      const line = `${comma}${JSON.stringify(file)}`;
      comma = ',';
      return line;
    },
  };
}
