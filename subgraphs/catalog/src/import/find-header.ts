// Where a table's header is, and what its columns are called.
import { ImportFileError } from './import-problem.js';
import { columnsMax, type SourceRow } from './source-table.js';

/** The header is looked for in this many records: price lists like to begin with a title. */
const HEADER_WITHIN = 10;

/** The first record that is at least half as full as the fullest of the first ones; rows follow it. */
export async function tableFrom(records: AsyncGenerator<SourceRow>) {
  const first: SourceRow[] = [];
  while (first.length < HEADER_WITHIN) {
    const next = await records.next();
    if (next.done) break;
    first.push(next.value);
  }
  const filled = (row: SourceRow) => row.cells.filter((cell) => cell.trim() !== '').length;
  const fullest = Math.max(0, ...first.map(filled));
  const at = first.findIndex((row) => filled(row) * 2 >= fullest);
  const header = first[at];
  if (!header) throw new ImportFileError('FILE_EMPTY');
  if (header.cells.length > columnsMax) {
    throw new ImportFileError('TOO_MANY_COLUMNS', { limit: columnsMax });
  }
  return { columns: uniqueNames(header.cells), rows: rowsOf(first.slice(at + 1), records) };
}

async function* rowsOf(
  first: readonly SourceRow[],
  records: AsyncGenerator<SourceRow>,
): AsyncGenerator<SourceRow> {
  try {
    yield* first;
    yield* records;
  } finally {
    await records.return(undefined);
  }
}

/** Column names as they stand, spaces collapsed; a missing one is numbered, a repeated one too. */
export function uniqueNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const plain = cell.replace(/\s+/g, ' ').trim() || `column ${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name); copy++) name = `${plain} #${copy}`;
    taken.add(name);
    return name;
  });
}
