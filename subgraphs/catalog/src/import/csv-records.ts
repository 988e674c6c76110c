// CSV text as records that come piece by piece, each with the line it begins on: cells parted by one character,
// quoted ones with doubled quotes, any line end. A quote that does not begin a cell is a character like any
// other: an inch mark within a cell is no quotation.
import { ImportFileError } from './import-problem.js';
import type { SourceRow } from './source-table.js';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const LARGEST_RECORD = 1_000_000;
/** There is too little text to tell. */
const UNFINISHED = -1;

export class CsvRecords {
  private readonly delimiter: number;
  private text = '';
  private isWhole = false;
  /** Of the record that begins next. */
  private line = 1;
  private cells: string[] = [];
  private isBlank = true;
  private isQuoted = false;

  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The records that end in this piece; blank lines are left out. */
  *take(piece: string): Generator<SourceRow> {
    this.text += piece;
    yield* this.records();
    if (this.text.length <= LARGEST_RECORD) return;
    throw new ImportFileError('RECORD_TOO_LARGE', { line: this.line });
  }

  /** What is left, after the last piece. */
  *end(): Generator<SourceRow> {
    this.isWhole = true;
    yield* this.records();
    if (this.text === '') return;
    throw new ImportFileError('QUOTE_NOT_CLOSED', { line: this.line });
  }

  private *records(): Generator<SourceRow> {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      this.cells = [];
      this.isBlank = true;
      this.isQuoted = false;
      const end = this.record(at);
      if (end === UNFINISHED) break;
      const { line, cells } = this;
      if (end - at > LARGEST_RECORD) throw new ImportFileError('RECORD_TOO_LARGE', { line });
      this.line += this.isQuoted ? lineCount(text, at, end) : 1;
      at = end;
      if (!this.isBlank) yield { line, cells };
    }
    this.text = text.slice(at);
  }

  /** Reads one record; where the next one begins. */
  private record(start: number): number {
    const { text, delimiter } = this;
    for (let at = start; ; at++) {
      at = text.charCodeAt(at) === QUOTE ? this.quoted(at) : this.plain(at, at);
      if (at === UNFINISHED) return UNFINISHED;
      const code = text.charCodeAt(at);
      if (code === delimiter) continue;
      if (code !== RETURN) return at + 1;
      // Whether it is one line end or half of one is told by what follows.
      if (at + 1 === text.length && !this.isWhole) return UNFINISHED;
      return text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
    }
  }

  /** A cell from `start` whose end is looked for from `from`; where it ends. */
  private plain(start: number, from: number): number {
    const { text, delimiter } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === NEWLINE || code === RETURN) return this.add(start, at);
    }
    return this.isWhole ? this.add(start, text.length) : UNFINISHED;
  }

  private add(start: number, end: number): number {
    return this.keep(this.text.slice(start, end), end);
  }

  private keep(cell: string, end: number): number {
    if (this.isBlank && cell.trim() !== '') this.isBlank = false;
    this.cells.push(cell);
    return end;
  }

  private quoted(start: number): number {
    const { text, delimiter } = this;
    this.isQuoted = true;
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
      if (at + 1 === text.length && !this.isWhole) return UNFINISHED;
      const code = text.charCodeAt(at + 1);
      if (code === QUOTE) continue;
      const isEnd = at + 1 === text.length || code === NEWLINE || code === RETURN;
      // What goes on behind its closing quote was no quotation.
      if (!isEnd && code !== delimiter) return this.plain(start, at + 1);
      return this.keep(text.slice(start + 1, at).replaceAll('""', '"'), at + 1);
    }
    return UNFINISHED;
  }
}

function lineCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) count++;
  }
  return count;
}
