// Rows handed to the subgraph that owns what they are about, and its answer by line.
import { prefixOf } from '@agora/kernel/ids.js';
import type { Siblings } from '@agora/kernel/siblings.js';
import { columnFor, type ImportMapping } from '../import/import-mapping.js';
import type { FileProblem } from '../import/import-problem.js';
import type { RowOutcome } from '../imports/import-row.js';

export interface OwnerResult {
  line: number;
  outcome: RowOutcome;
  code?: string;
  field?: string[] | null;
  params?: Record<string, unknown> | null;
}

const owners = {
  bun: { name: 'store', word: 'Store' },
  sel: { name: 'sellers', word: 'Seller' },
} as const;

export function ownerOf(vendorId: string) {
  return owners[prefixOf(vendorId) as keyof typeof owners];
}

/** The company behind a vendor; null when there is no such vendor. */
export async function vendorCompany(siblings: Siblings, vendorId: string): Promise<string | null> {
  const owner = ownerOf(vendorId);
  if (!owner) return null;
  const field = `${owner.word.toLowerCase()}VendorCompany`;
  const query = `query ($vendorId: ID!) { ${field}(vendorId: $vendorId) }`;
  const data = await siblings.ask<Record<string, string | null>>(owner.name, query, { vendorId });
  return data[field] ?? null;
}

/** What the owner is told of the job besides its rows. */
interface VendorJob {
  vendorId: string | null;
  isDryRun: boolean;
  /** When the file came. */
  createdAt: Date;
}

export interface VendorBatch {
  kind: 'OFFERS' | 'STOCK' | 'PRICE_LISTS';
  rows: readonly { line: number }[];
}

export async function takeAtVendor(
  siblings: Siblings,
  job: VendorJob,
  batch: VendorBatch,
): Promise<Map<number, OwnerResult>> {
  if (batch.rows.length === 0) return new Map();
  const { isDryRun, createdAt } = job;
  const vendorId = job.vendorId ?? '';
  const { name, word } = ownerOf(vendorId);
  const input = { vendorId, isDryRun, since: createdAt.toISOString(), ...batch };
  return takeAtOwner(siblings, name, `take${word}Rows`, input);
}

export async function takeAtOwner(
  siblings: Siblings,
  owner: string,
  verb: string,
  input: object,
): Promise<Map<number, OwnerResult>> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${verb}(input: $input) { results } }`;
  const data = await siblings.ask<Record<string, { results: OwnerResult[] }>>(owner, query, {
    input,
  });
  return new Map(data[verb]?.results.map((result) => [result.line, result]));
}

/** What the owner refused, with the column of the file. */
export function ownerProblem(
  { line, code, field, params }: OwnerResult,
  mapping: ImportMapping,
  isWarning: boolean,
): FileProblem {
  const role = field?.[0] === 'tiers' ? 'price' : (field?.[0] ?? null);
  const column = role === null ? null : (columnFor(mapping, role) ?? role);
  return { line, column, code: code ?? 'INVALID_INPUT', params: { ...params }, isWarning };
}
