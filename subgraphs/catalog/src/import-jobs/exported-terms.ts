// What rows of a file that the platform wrote say beyond other files: all of an offer's terms, the price list a
// price belongs to, a company's particulars.
import { parted } from '../import/exported-shape.js';
import type { ImportMapping } from '../import/import-mapping.js';
import type { FileProblem } from '../import/import-problem.js';
import type { ExportedRow, ImportedRow } from '../import/imported-row.js';
import { ratesOf, tiersIn } from './offer-rows.js';

type Cells = ExportedRow['cells'];

/** Every company that the row names, by key or by name. */
export function companyNames({ fields, exported }: ImportedRow): string[] {
  if (!exported) return fields.company ? [fields.company] : [];
  const { companies, set_for: setFor } = exported.cells;
  return [...companiesIn(companies ?? ''), ...(setFor ? [setFor] : [])];
}

const companiesIn = (cell: string) => parted(cell, '|').filter((name) => name !== null);

export function exportedCompany({ cells }: ExportedRow) {
  return {
    kind: cells.company_kind ?? null,
    legalName: cells.legal_name ?? null,
    registrationNumber: cells.registration_number ?? null,
    taxNumber: cells.tax_number ?? null,
    phone: cells.phone ?? null,
    website: cells.website ?? null,
  };
}

export function exportedOffer({ cells }: ExportedRow) {
  const { unit_cost: amount, currency, valid_until: validUntil } = cells;
  return {
    isWhole: true,
    kind: cells.offer_kind ?? null,
    state: cells.offer_state ?? null,
    // A column that is not in the file says nothing: what there is stays.
    ...('unit_cost' in cells
      ? { cost: amount ? { amount, currencyCode: currency ?? '' } : null }
      : {}),
    ...('low_stock_quantity' in cells
      ? { lowStockQuantity: numberIn(cells, 'low_stock_quantity') }
      : {}),
    ...('valid_until' in cells ? { validUntil: validUntil ?? null } : {}),
  };
}

interface ExportedPrice {
  row: ImportedRow;
  exported: ExportedRow;
  mapping: ImportMapping;
  key: { line: number };
  companies: ReadonlyMap<string, string>;
}

export function exportedPrice({
  row,
  exported: { cells },
  mapping,
  key,
  companies,
}: ExportedPrice): ({ line: number } & Record<string, unknown>) | FileProblem {
  const isOnRequest = row.tiers.length === 0;
  const tiers = isOnRequest ? [] : tiersIn(row, mapping, ratesOf(mapping));
  if ('code' in tiers) return tiers;
  const named = companyNames(row);
  const unknown = named.find((name) => !companies.has(name));
  if (unknown !== undefined) {
    const about = { column: 'companies', code: 'COMPANY_UNKNOWN', params: { company: unknown } };
    return { line: row.line, ...about, isWarning: false };
  }
  const idOf = (name: string) => companies.get(name) ?? name;
  const { agora_price_list: listKey, set_for: setFor, companies: cell } = cells;
  const list = {
    key: listKey ?? `${row.line}`,
    name: cells.price_list_name ?? null,
    priority: numberIn(cells, 'priority'),
    currencyCode: cells.currency ?? row.tiers[0]?.currencyCode ?? '',
    validFrom: cells.valid_from ?? null,
    validUntil: cells.valid_until ?? null,
    setFor: setFor ? idOf(setFor) : null,
    companyIds: cell ? companiesIn(cell).map(idOf) : null,
    groupNames: cells.customer_groups ? parted(cells.customer_groups, '|').filter(Boolean) : null,
  };
  return { ...key, companyId: '', tiers, isOnRequest, list };
}

/** What is no number is left for its owner to refuse. */
function numberIn(cells: Cells, column: string): number | null {
  const cell = cells[column]?.trim();
  return cell ? Number(cell) : null;
}
