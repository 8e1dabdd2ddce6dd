import { readCsv, writeCsv } from './csv';

/** One thing that is wrong with a rejected row. */
export interface RowError {
  column: string;
  message: string;
}

/** A rejected row: where it stood in the file, its cells, and everything that is wrong with it. */
export interface RejectedRow {
  line: string;
  cells: string[];
  errors: RowError[];
}

export interface Rejects {
  columns: string[];
  rows: RejectedRow[];
}

// Before the row's own columns: line, column, code, message.
const BEFORE = 4;

/** Reads the rejects of a job, which hold a line for each error, as one row for each line of the file. */
export function readRejects(text: string): Rejects {
  const [header = [], ...lines] = readCsv(text);
  const rows = new Map<string, RejectedRow>();
  for (const [line = '', column = '', , message = '', ...cells] of lines) {
    const row = rows.get(line) ?? { line, cells, errors: [] };
    row.errors.push({ column, message });
    rows.set(line, row);
  }
  return { columns: header.slice(BEFORE), rows: [...rows.values()] };
}

/** The file of the corrected rows alone. */
export function correctedFile(columns: string[], rows: RejectedRow[]): string {
  return writeCsv([columns, ...rows.map(({ cells }) => columns.map((_, at) => cells[at] ?? ''))]);
}
