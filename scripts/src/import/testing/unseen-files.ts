// Files of shapes that nothing here was made for: a GBK price list with semicolons and decimal commas, a workbook of
// three sheets, a BMEcat 2005 catalog with feature groups and price tiers. Some rows of each cannot come in.
import { gbk } from '@agora/catalog/import/testing/gbk.js';
import yazl from 'yazl';

/** Two columns for one thing, units in values, two values in a cell; rows 4 and 6 of the file are bad. */
export const priceList = (): Uint8Array =>
  gbk(
    [
      '华东电子 2026 年价格表',
      '货号;品名;厂家型号;厂商;类目;含税单价(元);库存数;额定功率;额定 功率;工作温度;备注',
      'HD-1;贴片电阻 10kΩ;RC-10K;国巨;电阻>贴片电阻;0,0125;12000;1/16W;;-55℃~+155℃;常备',
      'HD-2;贴片电阻 4.7kΩ;RC-4K7;国巨;电阻>贴片电阻;面议;500;1/16W;;-55℃~+155℃;',
      'HD-3;插件电阻 1Ω;RD-1;风华;电阻>插件电阻;1.250,5;30;;1/4W;-40℃~+125℃;',
      ';插件电阻 2Ω;;风华;电阻>插件电阻;0,2;30;;1/4W;-40℃~+125℃;=1+1',
      'HD-5;铝电解电容;CE-100;风华;电容;0,38;;;;-40℃~+85℃;',
      '',
    ].join('\r\n'),
  );

/** The price list's bad rows as a person mends them, in the shape in which they were handed back. */
export const mendedPriceList = (failedRows: string): string =>
  failedRows
    .replace('面议', '"0,0130"')
    .replace(';;', ';')
    .replace(/^,插件/m, 'HD-4,插件');

const sheet = (rows: readonly (readonly (string | number)[])[]) => {
  const cells = (row: readonly (string | number)[], r: number) =>
    row
      .map((cell, at) => {
        const place = `r="${String.fromCharCode(65 + at)}${r}"`;
        if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
        return `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
      })
      .join('');
  const lines = rows.map((row, at) => `<row r="${at + 1}">${cells(row, at + 1)}</row>`).join('');
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  return `<worksheet><dimension ref="A1:${last}${rows.length}"/><sheetData>${lines}</sheetData></worksheet>`;
};

/** The second sheet is the one to bring in; its row 4 names a GTIN that another row has, row 5 has no price to read. */
export async function workbook(): Promise<Uint8Array> {
  const header = [
    'Item No',
    'Title',
    'Maker',
    'EAN',
    'Price 1+',
    'Price 100+',
    'On hand',
    'Weight (kg)',
  ];
  const sheets: [string, (string | number)[][]][] = [
    [
      'Read me',
      [['Valid from'], ['2026-01-01'], ['All prices in EUR'], ['-'], ['-'], ['-'], ['-'], ['end']],
    ],
    [
      'Products',
      [
        header,
        ['M-1', 'Motor 1', 'Acme', '4006381333931', 12.5, 11.25, 40, 1.5],
        ['M-2', 'Motor 2', 'Acme', '96385074', 0.29, 0.28999999999999998, 5, 2],
        ['M-1', 'Motor 1 again', 'Acme', '', 12.5, 11, 40, 1.5],
        ['M-3', 'Motor 3', 'Acme', '', 'on demand', '', 2, 0.75],
      ],
    ],
    ['Old', [header, ['X-1', 'Nobody wants it', 'Acme', '', 1, 1, 0, 1]]],
  ];
  const zip = new yazl.ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name);
  const numbered = sheets.map(([name], at) => ({
    name,
    id: `r${at + 1}`,
    file: `sheet${at + 1}.xml`,
  }));
  const listed = numbered.map(({ name, id }) => `<sheet name="${name}" r:id="${id}"/>`).join('');
  add('xl/workbook.xml', `<workbook xmlns:r="r"><sheets>${listed}</sheets></workbook>`);
  const targets = numbered.map(
    ({ id, file }) => `<Relationship Id="${id}" Target="worksheets/${file}"/>`,
  );
  add('xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`);
  for (const [at, [, rows]] of sheets.entries())
    add(`xl/worksheets/sheet${at + 1}.xml`, sheet(rows));
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const price = (amount: string, from: number) =>
  `<PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>${amount}</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><LOWER_BOUND>${from}</LOWER_BOUND></PRODUCT_PRICE>`;
const feature = (name: string, value: string, unit = '') =>
  `<FEATURE><FNAME>${name}</FNAME><FVALUE>${value}</FVALUE>${unit ? `<FUNIT>${unit}</FUNIT>` : ''}</FEATURE>`;
const product = (key: string, mpn: string, features: readonly string[], prices: string) =>
  `<PRODUCT mode="new"><SUPPLIER_PID>${key}</SUPPLIER_PID>
<PRODUCT_DETAILS><DESCRIPTION_SHORT>Servo ${key}</DESCRIPTION_SHORT><DESCRIPTION_SHORT lang="zho">伺服 ${key}</DESCRIPTION_SHORT>
<MANUFACTURER_PID>${mpn}</MANUFACTURER_PID><MANUFACTURER_NAME>Lenz</MANUFACTURER_NAME></PRODUCT_DETAILS>
${features.map((each, at) => `<PRODUCT_FEATURES><REFERENCE_FEATURE_SYSTEM_NAME>ECLASS-${at + 9}.0</REFERENCE_FEATURE_SYSTEM_NAME>${each}</PRODUCT_FEATURES>`).join('\n')}
<PRODUCT_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT><QUANTITY_MIN>2</QUANTITY_MIN></PRODUCT_ORDER_DETAILS>
<PRODUCT_PRICE_DETAILS>${prices}</PRODUCT_PRICE_DETAILS></PRODUCT>`;
const group = (id: number, type: string, parent: number, en: string, zho: string) =>
  `<CATALOG_STRUCTURE type="${type}"><GROUP_ID>${id}</GROUP_ID><GROUP_NAME>${en}</GROUP_NAME><GROUP_NAME lang="zho">${zho}</GROUP_NAME><PARENT_ID>${parent}</PARENT_ID></CATALOG_STRUCTURE>`;
const mapped = (key: string) =>
  `<PRODUCT_TO_CATALOGGROUP_MAP><PROD_ID>${key}</PROD_ID><CATALOG_GROUP_ID>3</CATALOG_GROUP_ID></PRODUCT_TO_CATALOGGROUP_MAP>`;

/** Two feature groups; S-2 has a price that is none. */
export const bmecat = (): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<BMECAT version="2005" xmlns="http://www.bmecat.org/bmecat/2005">',
    '<HEADER><CATALOG><LANGUAGE default="true">eng</LANGUAGE><LANGUAGE>zho</LANGUAGE><CURRENCY>EUR</CURRENCY></CATALOG></HEADER>',
    '<T_NEW_CATALOG><CATALOG_GROUP_SYSTEM>',
    group(1, 'root', 0, 'Catalog', '目录'),
    group(2, 'node', 1, 'Drives', '驱动'),
    group(3, 'leaf', 2, 'Servo motors', '伺服电机'),
    '</CATALOG_GROUP_SYSTEM>',
    product(
      'S-1',
      'SV-1',
      [feature('Rated voltage', '400', 'VLT'), feature('Colour', 'grey') + feature('Poles', '8')],
      price('1250.50', 1) + price('1100', 10) + price('990.25', 50),
    ),
    product('S-2', 'SV-2', [feature('Rated voltage', '230', 'VLT')], price('ask us', 1)),
    product('S-3', 'SV-3', [feature('Rated voltage', '24', 'VLT')], price('99', 1)),
    product('S-4', 'SV-4', [feature('Rated voltage', '48', 'VLT')], price('101', 1)),
    ...['S-1', 'S-2', 'S-3', 'S-4'].map(mapped),
    '</T_NEW_CATALOG></BMECAT>',
  ].join('\n');
