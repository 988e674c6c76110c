// Spreadsheets and BMEcat files made here, and files that mean harm: read as rows, or refused with a code.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import yazl from 'yazl';
import { unitSymbol } from './bmecat-units.js';
import { analysed } from './file-reading.js';
import { openFile } from './open-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-formats-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function zipped(name: string, entries: Record<string, string | Buffer>): Promise<string> {
  const path = join(folder, name);
  const zip = new yazl.ZipFile();
  for (const [entry, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), entry);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
async function rowsOf(path: string, options: object = {}) {
  const file = await openFile(path, options);
  const rows: { line: number; cells: string[] }[] = [];
  for await (const row of file.rows) rows.push(row);
  return { ...file, rows };
}

const workbook = (names: readonly string[]) => ({
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="r"><sheets>${names
    .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${names
    .map((_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('')}</Relationships>`,
  'xl/styles.xml':
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml':
    '<sst><si><t>编号</t></si><si><r><t>品</t></r><r><t>名</t></r><rPh><t>x</t></rPh></si><si><t>=1+1</t></si></sst>',
});
const sheet = (rows: string, dimension = 'A1:D3') =>
  `<worksheet><dimension ref="${dimension}"/><sheetData>${rows}</sheetData></worksheet>`;

test('unit codes of a BMEcat file are what people write; what is no code stays', () => {
  const codes = ['B47', 'MPA', 'mtr', 'C62', 'kV'];
  expect(codes.map(unitSymbol)).toEqual(['kN', 'MPa', 'm', '', 'kV']);
});

describe('a workbook of three sheets', () => {
  const small = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>note</t></is></c></row>', 'A1:A2');
  const goods = sheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>单价</t></is></c><c r="D1" t="inlineStr"><is><t>日期</t></is></c></row>' +
      '<row r="3"><c r="A3"><v>6901234567892</v></c><c r="B3" t="s"><v>2</v></c><c r="C3"><f>A1*2</f><v>0.28999999999999998</v></c><c r="D3" s="1"><v>46082</v></c></row>' +
      '<row r="4"><c r="A4"><v>2</v></c><c r="C4"><v>6.9E-4</v></c></row>',
    'A1:D40',
  );

  test('the fullest is taken unless one is named; values are what is stored', async () => {
    const entries = {
      ...workbook(['说明', '商品', 'old']),
      'xl/worksheets/sheet1.xml': small,
      'xl/worksheets/sheet2.xml': goods,
      'xl/worksheets/sheet3.xml': small,
    };
    const path = await zipped('three.xlsx', entries);
    const { columns, rows, sheets, sheet: taken, format } = await rowsOf(path);
    expect({ format, taken, names: sheets.map(({ name }) => name) }).toEqual({
      format: 'XLSX',
      taken: '商品',
      names: ['说明', '商品', 'old'],
    });
    expect(columns).toEqual(['编号', '品名', '单价', '日期']);
    expect(rows).toEqual([
      { line: 3, cells: ['6901234567892', "'=1+1", '0.29', '2026-03-01'] },
      { line: 4, cells: ['2', '', '0.00069'] },
    ]);
    const comma = await rowsOf(path, { decimalMark: ',' });
    expect(comma.rows[0]?.cells[2]).toBe('0,29');
    expect((await rowsOf(path, { sheet: 'old' })).columns).toEqual(['note']);
    await expect(openFile(path, { sheet: 'none' })).rejects.toThrow('SHEET_MISSING');
  });

  test('the fullest is found among sheets that do not say their size', async () => {
    const undeclared = (text: string) => text.replace(/<dimension[^>]*>/, '');
    const path = await zipped('undeclared.xlsx', {
      ...workbook(['notes', 'goods', 'old']),
      'xl/worksheets/sheet1.xml': undeclared(small),
      'xl/worksheets/sheet2.xml': undeclared(goods),
      'xl/worksheets/sheet3.xml': undeclared(small),
    });
    expect((await rowsOf(path)).sheet).toBe('goods');
  });

  test('what means harm, or is none, is refused with a code', async () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, 'a');
    const packed = await zipped('bomb.xlsx', {
      ...workbook(['a']),
      'xl/worksheets/sheet1.xml': bomb,
    });
    await expect(openFile(packed)).rejects.toThrow('ZIP_TOO_LARGE');
    await expect(openFile(await zipped('plain.zip', { 'a.txt': 'a' }))).rejects.toThrow(
      'NOT_A_SPREADSHEET',
    );
    await expect(openFile(await written('broken.xlsx', 'PK\u0003\u0004nothing'))).rejects.toThrow(
      'ZIP_MALFORMED',
    );
    const doctype = `<!DOCTYPE x [<!ENTITY a "b">]>${goods}`;
    const entity = await zipped('entity.xlsx', {
      ...workbook(['a']),
      'xl/worksheets/sheet1.xml': doctype,
    });
    await expect(rowsOf(entity)).rejects.toThrow('XML_DOCTYPE');
    const old = await written('old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]));
    await expect(openFile(old)).rejects.toThrow('OLD_SPREADSHEET');
    const wide = sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>');
    const path = await zipped('wide.xlsx', {
      ...workbook(['a']),
      'xl/worksheets/sheet1.xml': wide,
    });
    await expect(rowsOf(path)).rejects.toThrow('TOO_MANY_COLUMNS');
  });
});

const bmecat = `<?xml version="1.0" encoding="UTF-8"?>
<BMECAT version="2005" xmlns="http://www.bmecat.org/bmecat/2005"><HEADER><CATALOG>
<LANGUAGE default="true">eng</LANGUAGE><LANGUAGE>zho</LANGUAGE><CURRENCY>EUR</CURRENCY></CATALOG></HEADER>
<T_NEW_CATALOG>
<CATALOG_GROUP_SYSTEM>
<CATALOG_STRUCTURE type="root"><GROUP_ID>1</GROUP_ID><GROUP_NAME>Catalog</GROUP_NAME><PARENT_ID>0</PARENT_ID></CATALOG_STRUCTURE>
<CATALOG_STRUCTURE type="node"><GROUP_ID>2</GROUP_ID><GROUP_NAME>Motors</GROUP_NAME><GROUP_NAME lang="zho">电机</GROUP_NAME><PARENT_ID>1</PARENT_ID></CATALOG_STRUCTURE>
<CATALOG_STRUCTURE type="leaf"><GROUP_ID>3</GROUP_ID><GROUP_NAME>Servo</GROUP_NAME><GROUP_NAME lang="zho">伺服</GROUP_NAME><PARENT_ID>2</PARENT_ID></CATALOG_STRUCTURE>
</CATALOG_GROUP_SYSTEM>
<PRODUCT mode="new">
<SUPPLIER_PID>M-1</SUPPLIER_PID>
<PRODUCT_DETAILS><DESCRIPTION_SHORT>Servo &amp; drive</DESCRIPTION_SHORT><DESCRIPTION_SHORT lang="zho">伺服电机</DESCRIPTION_SHORT>
<INTERNATIONAL_PID type="gtin">4006381333931</INTERNATIONAL_PID><MANUFACTURER_PID>SV-1</MANUFACTURER_PID><MANUFACTURER_NAME>Acme</MANUFACTURER_NAME><KEYWORD>servo</KEYWORD></PRODUCT_DETAILS>
<PRODUCT_FEATURES><REFERENCE_FEATURE_SYSTEM_NAME>ECLASS</REFERENCE_FEATURE_SYSTEM_NAME>
<FEATURE><FNAME>Rated voltage</FNAME><FVALUE>400</FVALUE><FUNIT>VLT</FUNIT></FEATURE>
<FEATURE><FNAME>Colour</FNAME><FVALUE>blue</FVALUE><FVALUE>grey</FVALUE></FEATURE></PRODUCT_FEATURES>
<PRODUCT_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT><PRICE_QUANTITY>100</PRICE_QUANTITY><QUANTITY_MIN>5</QUANTITY_MIN></PRODUCT_ORDER_DETAILS>
<PRODUCT_PRICE_DETAILS><PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>1250</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><LOWER_BOUND>1</LOWER_BOUND></PRODUCT_PRICE>
<PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>1100</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><LOWER_BOUND>50</LOWER_BOUND></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS>
<MIME_INFO><MIME><MIME_TYPE>image/jpeg</MIME_TYPE><MIME_SOURCE>https://a.b/c.jpg</MIME_SOURCE><MIME_PURPOSE>normal</MIME_PURPOSE></MIME></MIME_INFO>
</PRODUCT>
<PRODUCT_TO_CATALOGGROUP_MAP><PROD_ID>M-1</PROD_ID><CATALOG_GROUP_ID>3</CATALOG_GROUP_ID></PRODUCT_TO_CATALOGGROUP_MAP>
</T_NEW_CATALOG></BMECAT>`;

describe('BMEcat', () => {
  test('groups, features, tiers and languages come as columns that are understood', async () => {
    const path = await written('catalog.xml', bmecat);
    const { columns, rows } = await rowsOf(path);
    const [row] = rows;
    const values = Object.fromEntries(columns.map((name, i) => [name, row?.cells[i]]));
    expect(values).toEqual({
      SUPPLIER_PID: 'M-1',
      GTIN: '4006381333931',
      CATALOG_GROUP: 'Motors › Servo',
      DESCRIPTION_SHORT: 'Servo & drive',
      'DESCRIPTION_SHORT zho': '伺服电机',
      KEYWORD: 'servo',
      MANUFACTURER_PID: 'SV-1',
      MANUFACTURER_NAME: 'Acme',
      'PRICE net_list': '1: 12.5; 50: 11',
      PRICE_CURRENCY: 'EUR',
      ORDER_UNIT: 'C62',
      QUANTITY_MIN: '5',
      'MIME normal': 'https://a.b/c.jpg',
      'Rated voltage': '400 V',
      Colour: 'blue; grey',
    });
    const { mapping } = await analysed({ path, kind: 'PRODUCTS' });
    expect(mapping).toMatchObject({
      sourceKey: 'SUPPLIER_PID',
      name: { zhCN: 'DESCRIPTION_SHORT zho', en: 'DESCRIPTION_SHORT' },
      mpn: 'MANUFACTURER_PID',
      gtin: 'GTIN',
      brand: 'MANUFACTURER_NAME',
      categoryPath: { columns: ['CATALOG_GROUP'], separator: '›' },
      price: { column: 'PRICE net_list', currencyColumn: 'PRICE_CURRENCY', currencyCode: 'EUR' },
      minimumQuantity: 'QUANTITY_MIN',
      imageUrl: 'MIME normal',
      translations: { categories: { Motors: { en: 'Motors', zhCN: '电机' } } },
    });
  });

  test('names of version 1.2 mean the same', async () => {
    const old = bmecat
      .replaceAll('PRODUCT_TO', 'ARTICLE_TO')
      .replaceAll('PRODUCT_', 'ARTICLE_')
      .replaceAll('<PRODUCT ', '<ARTICLE ')
      .replaceAll('</PRODUCT>', '</ARTICLE>')
      .replaceAll('SUPPLIER_PID', 'SUPPLIER_AID')
      .replaceAll('PROD_ID', 'ART_ID');
    const { rows } = await rowsOf(await written('old.xml', old));
    expect(rows[0]?.cells).toEqual((await rowsOf(await written('new.xml', bmecat))).rows[0]?.cells);
  });

  test.each([
    ['XML_MALFORMED {"line":3}', bmecat.replace('</CATALOG>', '</CATALOGUE>')],
    ['XML_DOCTYPE', bmecat.replace('<BMECAT', '<!DOCTYPE BMECAT [<!ENTITY a "aaaa">]><BMECAT')],
    ['NOT_BMECAT', '<?xml version="1.0"?><feed><item/></feed>'],
    ['ENCODING_UNKNOWN', bmecat.replace('UTF-8', 'EBCDIC-37')],
    ['XML_TOO_DEEP', `<BMECAT>${'<A>'.repeat(70)}${'</A>'.repeat(70)}</BMECAT>`],
  ])('%s', async (code, text) => {
    await expect(rowsOf(await written('bad.xml', text))).rejects.toThrow(code);
  });

  test('its own encoding counts, and bytes that break it are refused', async () => {
    const bytes = Buffer.from(
      bmecat.replace('UTF-8', 'ISO-8859-1').replaceAll(/\p{Script=Han}/gu, 'é'),
      'latin1',
    );
    expect((await rowsOf(await written('latin.xml', bytes))).rows).toHaveLength(1);
    const broken = Buffer.concat([Buffer.from(bmecat), Buffer.from([0xff, 0xfe])]);
    await expect(rowsOf(await written('broken.xml', broken))).rejects.toThrow('FILE_NOT_TEXT');
  });
});
