// Files of many made-up products: the same rows as CSV, as a workbook and as BMEcat.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PassThrough, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';

export type FileWriter = (path: string, count: number) => Promise<void>;

const columns = [
  'sku',
  'name',
  'mpn',
  'brand',
  'category',
  'price',
  'currency',
  'stock',
  'Voltage',
  'Weight (g)',
  'Colour',
];
const colours = ['black', 'white', 'red', 'green', 'blue'];

const row = (i: number): string[] => [
  `K${i}`,
  `Part ${i} of the series ${i % 977}`,
  `PN-${i}`,
  `Maker ${i % 50}`,
  `Group ${i % 20} > Kind ${i % 200}`,
  `${(i % 1000) + 1}.25`,
  'CNY',
  `${i % 5000}`,
  `${(i % 48) + 1}V`,
  `${(i % 900) / 10}`,
  colours[i % 5] ?? '',
];

async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

const chunk = 500;

async function writeRows(out: Writable, count: number, of: (i: number) => string): Promise<void> {
  for (let i = 0; i < count; i += chunk) {
    const size = Math.min(chunk, count - i);
    await write(out, Array.from({ length: size }, (_, j) => of(i + j)).join(''));
  }
}

export async function writeCsv(path: string, count: number): Promise<void> {
  const out = createWriteStream(path);
  await write(out, `${columns.join()}\n`);
  await writeRows(out, count, (i) => `${row(i).join()}\n`);
  out.end();
  await finished(out);
}

export async function writeXlsx(path: string, count: number): Promise<void> {
  const zip = new yazl.ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name);
  add(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
  );
  add(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  );
  const sheet = new PassThrough();
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  const cell = (text: string) =>
    /^\d+([.]\d+)?$/.test(text)
      ? `<c><v>${text}</v></c>`
      : `<c t="inlineStr"><is><t>${text.replace('>', '&gt;')}</t></is></c>`;
  const line = (cells: string[], i: number) =>
    `<row r="${i + 1}">${cells.map(cell).join('')}</row>`;
  await write(sheet, `<worksheet><sheetData>${line(columns, 0)}`);
  await writeRows(sheet, count, (i) => line(row(i), i + 1));
  sheet.end('</sheetData></worksheet>');
  await written;
}

export async function writeBmecat(path: string, count: number): Promise<void> {
  const out = createWriteStream(path);
  await write(
    out,
    '<?xml version="1.0"?><BMECAT version="2005"><HEADER><CATALOG><LANGUAGE>eng</LANGUAGE><CURRENCY>CNY</CURRENCY></CATALOG></HEADER><T_NEW_CATALOG>',
  );
  await writeRows(out, count, (i) => {
    const [sku, name, mpn, brand, , price, , , voltage, , colour] = row(i);
    return `<PRODUCT><SUPPLIER_PID>${sku}</SUPPLIER_PID><PRODUCT_DETAILS><DESCRIPTION_SHORT>${name}</DESCRIPTION_SHORT><MANUFACTURER_PID>${mpn}</MANUFACTURER_PID><MANUFACTURER_NAME>${brand}</MANUFACTURER_NAME></PRODUCT_DETAILS><PRODUCT_FEATURES><FEATURE><FNAME>Voltage</FNAME><FVALUE>${voltage}</FVALUE></FEATURE><FEATURE><FNAME>Colour</FNAME><FVALUE>${colour}</FVALUE></FEATURE></PRODUCT_FEATURES><PRODUCT_PRICE_DETAILS><PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>${price}</PRICE_AMOUNT><LOWER_BOUND>1</LOWER_BOUND></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS></PRODUCT>`;
  });
  await write(out, '</T_NEW_CATALOG></BMECAT>');
  out.end();
  await finished(out);
}
