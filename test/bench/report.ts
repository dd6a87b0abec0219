/** A table's rows, each cell as it is printed; the first row is the head. */
export type Table = readonly (readonly string[])[];

/** Prints a title and a table below it, the first column to the left and the numbers to the right. */
export function print(title: string, table: Table): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, column) => padded(cell, widths[column] ?? 0, column === 0)).join('  ');
  const [head = [], ...rows] = table;
  console.log(['', title, '', line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n'));
}

function padded(cell: string, width: number, toLeft: boolean): string {
  const space = ' '.repeat(width - widthOf(cell));
  return toLeft ? cell + space : space + cell;
}

/** Chinese characters and full-width marks take two columns in a terminal. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** Milliseconds, with as many places as tell something. */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** «so many times». */
export const times = (value: number): string => (Number.isFinite(value) ? `${value >= 20 ? value.toFixed(0) : value.toFixed(2)}×` : '–');

/** A goal beside what was measured. */
export const goal = (value: number, most: number | undefined): string =>
  most === undefined ? '' : `≤ ${most}× ${value <= most ? 'met' : 'NOT MET'}`;
