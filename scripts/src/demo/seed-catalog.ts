// The demo's electronic components: a distributor's file, brought in by the market's own importer as operator
// staff would, with the prices of the file as offers of one business unit, in the currency of the market.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile } from '../import/import-file.js';
import { readMapping } from '../import/mapping-file.js';
import type { Door } from './door.js';
import { addedColumns, widenedElectronics } from './electronics-file.js';
import { electronicsRoot } from './goods/categories.js';
import { operatorCompany } from './people.js';
import { Drawings } from './seed-goods.js';
import { businessUnitId } from './seed-vendors.js';
import { businessUnits } from './vendors.js';

export async function seedCatalog(door: Door, folder: string): Promise<void> {
  const [operator] = operatorCompany.people;
  const mapping = await readMapping(join(folder, 'electronic-components.mapping.json'));
  const { categories } = mapping.translations;
  const drawings = new Drawings(door);
  const widened = await widenedElectronics(
    join(folder, 'electronic-components.csv'),
    categories,
    (svg) => drawings.addressOf(svg),
  );
  const { nameEn, nameZhCN, descriptionZhCN, picture, leadTimeDays } = addedColumns;
  try {
    const { failedCount } = await importFile({
      market: {
        ask: (query, variables) => door.ask(operator, query, variables),
        upload: (path) => door.upload(operator, path, 'IMPORT_FILE'),
      },
      file: widened.file,
      kind: 'PRODUCTS',
      mapping: {
        ...mapping,
        name: { zhCN: nameZhCN, en: nameEn },
        description: { zhCN: descriptionZhCN, en: 'Description' },
        imageUrl: picture,
        leadTimeDays,
        translations: {
          ...mapping.translations,
          categories: { ...categories, [electronicsRoot.en]: electronicsRoot },
        },
        offerCurrencyCode: 'CNY',
        currencyRates: ['USD=7.1'],
      },
      vendorId: businessUnitId(businessUnits[0].key),
    });
    if (failedCount > 0) throw new Error(`${failedCount} rows of the demo's catalog failed`);
  } finally {
    await rm(widened.folder, { recursive: true, force: true });
  }
}
