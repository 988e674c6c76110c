// The demo's catalog: real electronic components, brought in by the importer as operator staff would, with
// the prices of the file as offers of one business unit, in the currency of the market.
import { join } from 'node:path';
import { importFile } from '../import/import-file.js';
import { readMapping } from '../import/mapping-file.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { businessUnitId } from './seed-vendors.js';
import { businessUnits } from './vendors.js';

export async function seedCatalog(door: Door, folder: string): Promise<void> {
  const [operator] = operatorCompany.people;
  const mapping = await readMapping(join(folder, 'electronic-components.mapping.json'));
  const { failedCount } = await importFile({
    market: {
      ask: (query, variables) => door.ask(operator, query, variables),
      upload: (path) => door.upload(operator, path, 'IMPORT_FILE'),
    },
    file: join(folder, 'electronic-components.csv'),
    kind: 'PRODUCTS',
    mapping: { ...mapping, offerCurrencyCode: 'CNY', currencyRates: ['USD=7.1'] },
    vendorId: businessUnitId(businessUnits[0].key),
  });
  if (failedCount > 0) throw new Error(`${failedCount} rows of the demo's catalog failed`);
}
