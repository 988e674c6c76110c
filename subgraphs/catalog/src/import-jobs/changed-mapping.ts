// A job's mapping as a person changes it: column by column, by a saved one, or as a whole.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { type ColumnMeaning, mappingOf } from '../import/column-targets.js';
import { emptyMapping } from '../import/import-mapping.js';
import { type JobMapping, withoutTranslations } from '../import/job-mapping.js';
import type { ImportJob } from './import-job.js';
import { mappingsFor } from './import-job.queries.js';
import { mapImportJob } from './map-import-job.js';
import { SavedMapping } from './saved-mapping.js';

interface Settings {
  decimalMark?: string | null;
  categorySeparator?: string | null;
  currencyCode?: string | null;
  offerCurrencyCode?: string | null;
  currencyRates?: string[] | null;
}

interface MapImportJob {
  importJobId: string;
  columns?: ColumnMeaning[] | null;
  settings?: Settings | null;
  mappingId?: string | null;
  mapping?: unknown;
}

export async function changedMapping(work: Work, input: MapImportJob): Promise<ImportJob> {
  const { columns, settings, mappingId } = input;
  const saved = mappingId ? await savedMapping(work, mappingId) : null;
  return mapImportJob(work, input.importJobId, (job) => {
    if (input.mapping) return input.mapping;
    const before = saved?.mapping ?? job.mapping ?? withoutTranslations(emptyMapping());
    const mapping = columns ? mappingOf(columns, before) : structuredClone(before);
    return settings ? withSettings(mapping, settings) : mapping;
  });
}

async function savedMapping(work: Work, mappingId: string): Promise<SavedMapping> {
  const where = { $and: [{ id: mappingId }, mappingsFor(work.actor)] };
  const saved = await work.em.findOne(SavedMapping, where as never);
  if (!saved) throw notFound('mappingId');
  return saved;
}

/** What is not acceptable is found when the mapping is read as a whole. */
function withSettings(mapping: JobMapping, settings: Settings): unknown {
  const { decimalMark, categorySeparator, currencyCode, offerCurrencyCode } = settings;
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...mapping,
    decimalMark: given(decimalMark || null, mapping.decimalMark),
    categoryPath: {
      ...mapping.categoryPath,
      separator: given(categorySeparator, mapping.categoryPath.separator) || null,
    },
    price: {
      ...mapping.price,
      currencyCode: given(currencyCode, mapping.price.currencyCode) || null,
    },
    offerCurrencyCode: given(offerCurrencyCode, mapping.offerCurrencyCode) || null,
    currencyRates: settings.currencyRates ?? mapping.currencyRates,
  };
}
