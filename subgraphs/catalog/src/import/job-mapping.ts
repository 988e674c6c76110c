// The mapping of a file as people keep it: which column is what, and what categories and attributes are
// called in the other language.
import { z } from 'zod';
import { type ImportMapping, importMappingSchema, statedAttributes } from './import-mapping.js';
import { ImportFileError } from './import-problem.js';

const attributeNameMax = 120;

const translations = z.record(
  z.string(),
  z.strictObject({ zhCN: z.string().min(1).optional(), en: z.string().min(1).optional() }),
);

export const jobMappingSchema = importMappingSchema.extend({
  /** By the name in the file or in `attributes`; what is not here keeps its one name. */
  translations: z
    .strictObject({ categories: translations.default({}), attributes: translations.default({}) })
    .default({ categories: {}, attributes: {} }),
});
export type JobMapping = z.infer<typeof jobMappingSchema>;

export interface Name {
  zhCN: string | null;
  en: string | null;
}

/** Reads a mapping that somebody wrote; MAPPING_INVALID says where it is not one. */
export function jobMappingFrom(json: unknown): JobMapping {
  const parsed = jobMappingSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const params = { path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' };
    throw new ImportFileError('MAPPING_INVALID', params);
  }
  checkNames(parsed.data);
  return parsed.data;
}

export const withoutTranslations = (mapping: ImportMapping): JobMapping => ({
  ...mapping,
  translations: { categories: {}, attributes: {} },
});

/** A name in the languages that are known: its own by its script, the others from the table. */
export function nameOf(text: string, table: z.infer<typeof translations>): Name {
  const own = /\p{Script=Han}/u.test(text) ? { zhCN: text } : { en: text };
  const known = Object.hasOwn(table, text) ? table[text] : undefined;
  return { zhCN: null, en: null, ...own, ...known };
}

/** How rows call a thing: in English, or in Chinese when it has no other name. */
export const primaryName = ({ en, zhCN }: Name): string => en ?? zhCN ?? '';

/** Refuses names that the catalog cannot keep, before any row is read. */
function checkNames(mapping: JobMapping): void {
  for (const { name } of statedAttributes(mapping)) {
    const { en, zhCN } = nameOf(name, mapping.translations.attributes);
    const tooLong = [en, zhCN].find((each) => (each ?? '').length > attributeNameMax);
    if (tooLong)
      throw new ImportFileError('MAPPING_INVALID', { path: tooLong, reason: 'TOO_LONG' });
  }
}
