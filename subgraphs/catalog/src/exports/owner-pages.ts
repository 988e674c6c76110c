// Rows that other subgraphs own, page by page through their internal operations.
import type { Siblings } from '@agora/kernel/siblings.js';
import { exportedSource } from '../import/exported-shape.js';
import { ownerOf } from '../import-jobs/owner-rows.js';

export interface OwnedRow {
  place: string;
  offerId: string;
  productId: string;
  sourceKey: string | null;
  vendorSku: string | null;
  currencyCode: string;
  tiers: { minimumQuantity: number; unitPriceMillionths: string }[];
}

export interface OwnedOffer extends OwnedRow {
  kind: string;
  state: string;
  minimumQuantity: number;
  orderMultiple: number;
  leadTimeDays: number | null;
  stock: number | null;
  lowStockQuantity: number | null;
  costMillionths: string | null;
  validUntil: string | null;
}

export interface OwnedPrice extends OwnedRow {
  listKey: string;
  listName: string;
  priority: number;
  validFrom: string | null;
  validUntil: string | null;
  setFor: string | null;
  companyIds: string[] | null;
  groupNames: string[] | null;
}

export interface OwnedCompany {
  id: string;
  key: string;
  company: string;
  kind: string;
  country: string;
  legalName: string | null;
  registrationNumber: string | null;
  taxNumber: string | null;
  phone: string | null;
  website: string | null;
  memberName: string | null;
  memberEmail: string | null;
  memberRoles: string | null;
  locale: string | null;
}

interface Wanted {
  vendorId: string;
  kind: 'OFFERS' | 'PRICE_LISTS';
  state: string | null;
}

export async function* vendorPages<Row extends OwnedRow>(
  siblings: Siblings,
  { vendorId, kind, state }: Wanted,
): AsyncGenerator<Row[]> {
  const { name, word } = ownerOf(vendorId);
  const field = `${word.toLowerCase()}Rows`;
  const query = `query ($vendorId: ID!, $kind: String!, $after: String, $state: String) {
    ${field}(vendorId: $vendorId, kind: $kind, after: $after, state: $state)
  }`;
  for (let after: string | null = null; ; ) {
    const variables = { vendorId, kind, after, state };
    const data: Record<string, Row[]> = await siblings.ask(name, query, variables);
    const rows = data[field] ?? [];
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.place ?? null;
  }
}

export async function* companyPages(siblings: Siblings): AsyncGenerator<OwnedCompany[]> {
  const query =
    'query ($after: String, $source: String!) { companyRows(after: $after, source: $source) }';
  for (let after: string | null = null; ; ) {
    const variables = { after, source: exportedSource };
    const data: { companyRows: OwnedCompany[] } = await siblings.ask('accounts', query, variables);
    if (data.companyRows.length === 0) return;
    yield data.companyRows;
    after = data.companyRows.at(-1)?.id ?? null;
  }
}
