// The demo's catalog: real electronic components, brought in by the importer as operator staff would, with
// the prices of the file as offers of one business unit, in the currency of the market.
import { join } from 'node:path';
import { readRates } from '../import/currency-rates.js';
import { importCatalogFile } from '../import/import-catalog-file.js';
import { readMapping } from '../import/mapping-file.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { businessUnits } from './talk.js';

export async function seedCatalog(door: Door, folder: string): Promise<void> {
  const [operator] = operatorCompany.people;
  const { failedCount } = await importCatalogFile({
    ask: (query, variables) => door.ask(operator, query, variables),
    file: join(folder, 'electronic-components.csv'),
    mapping: await readMapping(join(folder, 'electronic-components.mapping.json')),
    vendor: businessUnits[0].slug,
    rates: readRates('CNY', ['USD=7.1']),
  });
  if (failedCount > 0) throw new Error(`${failedCount} rows of the demo's catalog failed`);
}
