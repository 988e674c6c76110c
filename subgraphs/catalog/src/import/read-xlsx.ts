// A spreadsheet (Office Open XML) as rows that stream. A cell is what is stored: of a formula its last value,
// never the formula; a number exactly, a day as YYYY-MM-DD.
import { asText } from './clean-cell.js';
import { decimalText, readDecimal } from './decimal.js';
import { tableFrom } from './find-header.js';
import { ImportFileError } from './import-problem.js';
import { feedXml, xmlText } from './read-xml.js';
import { ZipFile } from './read-zip.js';
import {
  columnsMax,
  type ReadingOptions,
  type SourceRow,
  type SourceTable,
} from './source-table.js';

export interface Sheet {
  name: string;
  /** As the file claims, header included; null when it does not say. */
  rowCount: number | null;
}

interface SheetEntry extends Sheet {
  entry: string;
  /** How many cells it seems to have: a page of notes is long, but no table. */
  cellCount: number;
}

interface Workbook {
  sheets: SheetEntry[];
  /** Days are counted from 1904. */
  countsFrom1904: boolean;
}

const sharedCharactersMax = 500_000_000;

export class Spreadsheet {
  private shared: Promise<string[]> | undefined;
  private dates: Promise<ReadonlySet<number>> | undefined;

  private constructor(
    private readonly zip: ZipFile,
    private readonly workbook: Workbook,
  ) {}

  static async open(path: string): Promise<Spreadsheet> {
    const zip = await ZipFile.open(path);
    try {
      return new Spreadsheet(zip, await readWorkbook(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get sheets(): Sheet[] {
    return this.workbook.sheets.map(({ name, rowCount }) => ({ name, rowCount }));
  }

  /** The sheet of this name, else the one that spans most cells. */
  async table({
    sheet: wanted,
    decimalMark,
  }: ReadingOptions = {}): Promise<SourceTable & { sheet: string }> {
    const { sheets, countsFrom1904 } = this.workbook;
    const fullest = sheets.reduce((a, b) => (b.cellCount > a.cellCount ? b : a));
    const sheet = wanted === undefined ? fullest : sheets.find(({ name }) => name === wanted);
    if (!sheet) throw new ImportFileError('SHEET_MISSING', { sheet: wanted ?? '' });
    this.shared ??= readSharedStrings(this.zip);
    this.dates ??= readDateStyles(this.zip);
    const reading: CellReading = {
      shared: await this.shared,
      dates: await this.dates,
      countsFrom1904,
      decimalMark: decimalMark ?? '.',
    };
    const records = rowsOf(this.zip, sheet.entry, reading);
    return { ...(await tableFrom(records)), sheet: sheet.name };
  }

  close(): void {
    this.zip.close();
  }
}

async function readWorkbook(zip: ZipFile): Promise<Workbook> {
  if (!zip.has('xl/workbook.xml')) throw new ImportFileError('NOT_A_SPREADSHEET');
  const targets = new Map<string, string>();
  await readAll(zip, 'xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name !== 'Relationship' || !Id || !Target) return;
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  await readAll(zip, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    const entry = targets.get(attributes.id ?? '');
    if (name !== 'sheet' || !entry || !zip.has(entry)) return;
    if (attributes.state === 'veryHidden') return;
    sheets.push({ name: attributes.name ?? entry, entry, rowCount: null, cellCount: 0 });
  });
  if (sheets.length === 0) throw new ImportFileError('NOT_A_SPREADSHEET');
  for (const sheet of sheets) Object.assign(sheet, await claimedSize(zip, sheet.entry));
  return { sheets, countsFrom1904 };
}

/** What the sheet says of its size, at its very beginning; of one that does not, as many cells as stand there. */
async function claimedSize(
  zip: ZipFile,
  entry: string,
): Promise<Pick<SheetEntry, 'rowCount' | 'cellCount'>> {
  let size = { rowCount: null as number | null, cellCount: 0 };
  let cellsSeen = 0;
  const open = (name: string, { ref }: Record<string, string>) => {
    if (name === 'c') cellsSeen += 1;
    const [, column, row] = (name === 'dimension' && /:([A-Z]+)(\d+)$/.exec(ref ?? '')) || [];
    if (!column || !row) return;
    size = { rowCount: Number(row), cellCount: Number(row) * (columnOf(column) + 1) };
  };
  for await (const _ of feedXml(xmlText(zip.read(entry)), { open })) break;
  return size.rowCount === null ? { ...size, cellCount: cellsSeen } : size;
}

async function readAll(
  zip: ZipFile,
  entry: string,
  open: (name: string, attributes: Record<string, string>) => void,
): Promise<void> {
  if (!zip.has(entry)) return;
  for await (const _ of feedXml(xmlText(zip.read(entry)), { open }));
}

async function readSharedStrings(zip: ZipFile): Promise<string[]> {
  const strings: string[] = [];
  if (!zip.has('xl/sharedStrings.xml')) return strings;
  let text = '';
  let characters = 0;
  let isText = false;
  let isPhonetic = false;
  const pieces = feedXml(xmlText(zip.read('xl/sharedStrings.xml')), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      characters += text.length;
      strings.push(text);
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  for await (const _ of pieces) {
    if (characters > sharedCharactersMax) throw new ImportFileError('ZIP_TOO_LARGE');
  }
  return strings;
}

/** The cell styles that show a number as a day or a time. */
async function readDateStyles(zip: ZipFile): Promise<ReadonlySet<number>> {
  const formats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
  for (const id of [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]) {
    formats.add(id);
  }
  const styles = new Set<number>();
  let isCellStyle = false;
  let style = 0;
  await readAll(zip, 'xl/styles.xml', (name, { numFmtId, formatCode = '' }) => {
    if (name === 'numFmt') {
      const plain = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
      if (/[ymdhs]/i.test(plain)) formats.add(Number(numFmtId));
    }
    if (name === 'cellXfs') isCellStyle = true;
    if (name === 'cellStyles' || name === 'dxfs') isCellStyle = false;
    if (name === 'xf' && isCellStyle) {
      if (formats.has(Number(numFmtId))) styles.add(style);
      style++;
    }
  });
  return styles;
}

interface CellReading {
  shared: readonly string[];
  dates: ReadonlySet<number>;
  countsFrom1904: boolean;
  decimalMark: string;
}

async function* rowsOf(
  zip: ZipFile,
  entry: string,
  reading: CellReading,
): AsyncGenerator<SourceRow> {
  const rows: SourceRow[] = [];
  const sheet = new SheetReading(reading, rows);
  for await (const _ of feedXml(xmlText(zip.read(entry)), sheet)) {
    for (const row of rows.splice(0)) {
      if (row.cells.some((cell) => cell.trim() !== '')) yield row;
    }
  }
}

/** Takes the elements of one sheet and puts its rows together. */
class SheetReading {
  private row: SourceRow = { line: 0, cells: [] };
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private isValue = false;
  private isPhonetic = false;

  constructor(
    private readonly reading: CellReading,
    private readonly rows: SourceRow[],
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      const line = Number(attributes.r ?? this.row.line + 1);
      this.row = { line, cells: [] };
      this.column = -1;
    } else if (name === 'c') {
      this.column = attributes.r ? columnOf(attributes.r) : this.column + 1;
      if (this.column >= columnsMax) {
        throw new ImportFileError('TOO_MANY_COLUMNS', { limit: columnsMax, line: this.row.line });
      }
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? -1);
      this.value = '';
    } else if (name === 'rPh') {
      this.isPhonetic = true;
    } else {
      this.isValue = (name === 'v' || name === 't') && !this.isPhonetic;
    }
  }

  text(piece: string): void {
    if (this.isValue) this.value += piece;
  }

  close(name: string): void {
    if (name === 'row') this.rows.push(this.row);
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'c') {
      const { cells } = this.row;
      while (cells.length < this.column) cells.push('');
      cells[this.column] = this.cell();
    }
  }

  private cell(): string {
    const { value, type, style } = this;
    if (value === '') return '';
    const { shared, dates, countsFrom1904, decimalMark } = this.reading;
    if (type === 's') return asText(shared[Number(value)] ?? '');
    if (type === 'b') return value === '1' ? 'true' : 'false';
    if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
    if (type !== 'n') return asText(value);
    if (dates.has(style)) return dayText(Number(value), countsFrom1904) ?? value;
    const text = numberText(value);
    return decimalMark === '.' ? text : text.replace('.', decimalMark);
  }
}

/** "AB12" → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** So many digits of a number are stored exactly. */
const exactDigits = 15;

/** What a person typed: 0.28999999999999998 is stored for 0.29. */
function numberText(stored: string): string {
  const isPlain = !/e/i.test(stored);
  if (isPlain && stored.length <= exactDigits) return stored;
  const digits = stored.replace(/[^\d]/g, '').length;
  if (isPlain && digits <= exactDigits) return stored;
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  const decimal = readDecimal(
    digits > exactDigits && Number.isInteger(number) ? stored : String(number),
    '.',
  );
  return decimal ? decimalText(decimal) : stored;
}

const dayMs = 86_400_000;

/** Days since the end of 1899 (or since 1904), with the time of day as the fraction. */
function dayText(serial: number, countsFrom1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  const epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const milliseconds = epoch + Math.round(serial * 86_400) * 1000;
  const text = new Date(milliseconds).toISOString();
  return milliseconds % dayMs === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
