// Problems as a CSV file that a spreadsheet opens without running anything in it.
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type FileProblem, reasonOf } from './file-problem.js';

const header = ['line', 'column', 'severity', 'code', 'reason', 'values'];

/** One cell: quoted when it must be, and never a formula (OWASP, "CSV injection"). */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r|]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function problemLine(problem: FileProblem): string {
  const { line, column, code, params, isWarning } = problem;
  const severity = isWarning ? 'warning' : 'error';
  const values = Object.keys(params).length > 0 ? JSON.stringify(params) : '';
  return [line, column ?? '', severity, code, reasonOf(problem), values].map(csvCell).join();
}

export class ProblemCsv {
  private readonly stream: WriteStream;

  constructor(readonly path: string) {
    this.stream = createWriteStream(path, 'utf8');
    // The mark tells spreadsheets that Chinese is UTF-8.
    this.stream.write(`\ufeff${header.join()}\r\n`);
  }

  add(problem: FileProblem): void {
    this.stream.write(`${problemLine(problem)}\r\n`);
  }

  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }
}
