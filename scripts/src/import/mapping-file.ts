// The mapping of a file as people keep it: which column is what, and what categories and attributes are
// called in the other language. JSON that is proposed by the program and corrected by a person.
import { readFile, writeFile } from 'node:fs/promises';
import { importMappingSchema } from '@agora/catalog/import/import-mapping.js';
import { z } from 'zod';

const attributeNameMax = 120;

const translations = z.record(
  z.string(),
  z.strictObject({ zhCN: z.string().min(1).optional(), en: z.string().min(1).optional() }),
);

export const mappingFileSchema = importMappingSchema.extend({
  /** By the name in the file or in `attributes`; what is not here keeps its one name. */
  translations: z
    .strictObject({ categories: translations.default({}), attributes: translations.default({}) })
    .default({ categories: {}, attributes: {} }),
});
export type MappingFile = z.infer<typeof mappingFileSchema>;

export interface Name {
  zhCN: string | null;
  en: string | null;
}

/** The mapping cannot be used; the message says where. */
export class BadMapping extends Error {
  override name = 'BadMapping';
}

export async function readMapping(path: string): Promise<MappingFile> {
  const text = await readFile(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadMapping(`${path}: ${(error as Error).message}`);
  }
  const parsed = mappingFileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadMapping(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

export async function writeMapping(path: string, mapping: MappingFile): Promise<void> {
  await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
}

/** A name in the languages that are known: its own by its script, the others from the table. */
export function nameOf(text: string, table: z.infer<typeof translations>): Name {
  const own = /\p{Script=Han}/u.test(text) ? { zhCN: text } : { en: text };
  const known = Object.hasOwn(table, text) ? table[text] : undefined;
  return { zhCN: null, en: null, ...own, ...known };
}

/** How rows call a thing: in English, or in Chinese when it has no other name. */
export const primaryName = ({ en, zhCN }: Name): string => en ?? zhCN ?? '';

/** Refuses names that the catalog cannot keep, before any row is sent. */
export function checkNames(mapping: MappingFile): void {
  for (const { name } of mapping.attributes) {
    const { en, zhCN } = nameOf(name, mapping.translations.attributes);
    const tooLong = [en, zhCN].find((each) => (each ?? '').length > attributeNameMax);
    if (tooLong) throw new BadMapping(`attributes: "${tooLong}" is too long; give it another name`);
  }
}
