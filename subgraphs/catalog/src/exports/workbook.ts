// A workbook (Office Open XML) of one sheet that is written row by row and packed on its way to the disk. Texts
// stand in their cells as strings, so that nothing in them is ever computed.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { xmlOf } from './xml-text.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Agora" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
/** The header stays in sight. */
const sheetHead = `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
const textStyle = 1;
const headerStyle = 2;

export interface Workbook {
  /** The first row is the header. */
  row(cells: readonly (string | number | null)[]): Promise<void>;
  end(): Promise<void>;
}

export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = new ZipFile();
  const sheet = new PassThrough();
  // Packing goes on while rows are written; a full disk is noticed with the next row.
  const packed = pipeline(zip.outputStream, createWriteStream(path));
  let failure: Error | undefined;
  packed.catch((error: Error) => {
    failure = error;
    sheet.destroy(error);
  });
  sheet.on('error', () => undefined);
  for (const [name, text] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(head + text), name, { mtime: madeAt });
  }
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime: madeAt });
  zip.end();
  const write = async (text: string) => {
    if (failure) throw failure;
    if (!sheet.write(text)) await once(sheet, 'drain');
  };
  let rowNumber = 0;
  await write(head + sheetHead);
  return {
    async row(cells) {
      rowNumber += 1;
      await write(rowXml(rowNumber, cells));
    },
    async end() {
      await write('</sheetData></worksheet>');
      sheet.end();
      await packed;
    },
  };
}

/** The same for all: a file says nothing of when it was packed. */
const madeAt = new Date(Date.UTC(2000, 0, 1));

function rowXml(rowNumber: number, cells: readonly (string | number | null)[]): string {
  const style = rowNumber === 1 ? headerStyle : textStyle;
  const filled = cells.map((cell, at) => {
    if (cell === null || cell === '') return '';
    const place = `r="${columnName(at)}${rowNumber}"`;
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
    const text = `<is><t xml:space="preserve">${xmlOf(cell)}</t></is>`;
    return `<c ${place} s="${style}" t="inlineStr">${text}</c>`;
  });
  return `<row r="${rowNumber}">${filled.join('')}</row>`;
}

const names: string[] = [];

/** 0 → "A", 27 → "AB". */
function columnName(at: number): string {
  const known = names[at];
  if (known) return known;
  const rest = Math.floor(at / 26) - 1;
  const letter = String.fromCharCode(65 + (at % 26));
  const name = rest < 0 ? letter : `${columnName(rest)}${letter}`;
  names[at] = name;
  return name;
}
