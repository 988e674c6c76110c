// A mapping as a JSON file that the program proposes and a person corrects.
import { readFile, writeFile } from 'node:fs/promises';
import { analysed } from '@agora/catalog/import/file-reading.js';
import type { ImportKind } from '@agora/catalog/import/import-fields.js';
import { type JobMapping, jobMappingSchema } from '@agora/catalog/import/job-mapping.js';

/** The mapping cannot be used; the message says where. */
export class BadMapping extends Error {
  override name = 'BadMapping';
}

export async function readMapping(path: string): Promise<JobMapping> {
  const text = await readFile(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadMapping(`${path}: ${(error as Error).message}`);
  }
  const parsed = jobMappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadMapping(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

export async function writeMapping(path: string, mapping: JobMapping): Promise<void> {
  await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
}

/** What the program guesses from the columns and the rows, on this machine. */
export async function proposedMapping(
  path: string,
  kind: ImportKind,
  sheet?: string,
): Promise<JobMapping> {
  return (await analysed({ path, kind, ...(sheet ? { sheet } : {}) })).mapping;
}
