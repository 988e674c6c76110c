// Companies of a file: each is made once, found again by the source's key or its name, and the person of its row
// is invited. Nobody gets a password from a file. A person who cannot be invited keeps no company out.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company, searchable } from '../companies/company.js';
import { countryFrom } from '../companies/country.js';
import { CompanySource } from './company-source.js';
import { type InvitedRow, inviteFromRow } from './invite-from-row.js';

export interface CompanyRow extends InvitedRow {
  line: number;
  sourceKey?: string | null;
  company?: string | null;
  country?: string | null;
  /** What files that the platform wrote say besides, of companies that they make. */
  details?: CompanyDetails | null;
}

interface CompanyDetails {
  kind?: string | null;
  legalName?: string | null;
  registrationNumber?: string | null;
  taxNumber?: string | null;
  phone?: string | null;
  website?: string | null;
}

export interface CompanyBatch {
  source: string;
  isDryRun: boolean;
  startedByMemberId: string;
  rows: readonly CompanyRow[];
}

export interface CompanyRowResult {
  line: number;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED';
  code?: string;
  field?: readonly string[] | null;
  params?: object | null;
}

const defaultCountry = 'CN';

export async function takeCompanyRows(
  work: Work,
  batch: CompanyBatch,
): Promise<CompanyRowResult[]> {
  const known = await KnownCompanies.read(work, batch);
  const results: CompanyRowResult[] = [];
  for (const row of batch.rows) {
    try {
      results.push(await takeRow(work, batch, known, row));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, field, params } = error;
      results.push({ line: row.line, outcome: 'FAILED', code, field: field ?? null, params });
    }
  }
  return results;
}

async function takeRow(
  work: Work,
  batch: CompanyBatch,
  known: KnownCompanies,
  row: CompanyRow,
): Promise<CompanyRowResult> {
  const { line } = row;
  const { company, isNew } = known.companyOf(row);
  const invited = await inviteFromRow(work, batch, company, row);
  const isChanged = invited.isInvited ? 'UPDATED' : 'UNCHANGED';
  const outcome = isNew ? 'CREATED' : isChanged;
  const { problem } = invited;
  return problem ? { line, outcome, ...problem } : { line, outcome };
}

class KnownCompanies {
  private readonly byKey = new Map<string, Company>();
  private readonly byName = new Map<string, Company>();

  private constructor(
    private readonly work: Work,
    private readonly batch: CompanyBatch,
  ) {}

  static async read(work: Work, batch: CompanyBatch): Promise<KnownCompanies> {
    const known = new KnownCompanies(work, batch);
    const keys = [...new Set(batch.rows.map(keyOf))];
    const sources = await work.em.find(CompanySource, {
      source: batch.source,
      sourceKey: { $in: keys },
    });
    const names = batch.rows.map(({ company }) => searchable(company ?? ''));
    const ids = sources.map(({ companyId }) => companyId);
    const found = await work.em.find(
      Company,
      { $or: [{ id: { $in: [...ids, ...keys] } }, { searchName: { $in: [...new Set(names)] } }] },
      { orderBy: { id: 'asc' } },
    );
    const byId = new Map(found.map((company) => [company.id, company]));
    // A file that was written here may name a company by its id.
    for (const company of found) known.byKey.set(company.id, company);
    for (const { sourceKey, companyId } of sources) {
      const company = byId.get(companyId);
      if (company) known.byKey.set(sourceKey, company);
    }
    for (const company of found) known.byName.set(company.searchName, company);
    return known;
  }

  companyOf(row: CompanyRow): { company: Company; isNew: boolean } {
    const key = keyOf(row);
    const byKey = this.byKey.get(key);
    if (byKey) return { company: byKey, isNew: false };
    const byName = this.byName.get(searchable(row.company ?? ''));
    const company = byName ?? this.found(row, key);
    this.byKey.set(key, company);
    this.byName.set(company.searchName, company);
    if (!this.batch.isDryRun) this.remember(key, company);
    return { company, isNew: !byName };
  }

  private found(row: CompanyRow, key: string): Company {
    const { work, batch } = this;
    const company = new Company();
    company.id = newId('com');
    company.name = textFrom(row.company, 'company');
    company.searchName = searchable(company.name);
    company.kind = 'BUYER';
    if (row.details) writeDetails(company, row.details);
    company.country = countryFrom(row.country?.toUpperCase() ?? defaultCountry, 'country');
    company.contentHash = contentHash({ source: batch.source, key });
    company.createdAt = work.now;
    if (batch.isDryRun) return company;
    work.add(company);
    const { id: companyId, name, kind } = company;
    const details = { kind, source: batch.source };
    const byMemberId = batch.startedByMemberId;
    recordAudit(work, {
      action: 'company.imported',
      subjectId: companyId,
      companyId,
      byMemberId,
      details,
    });
    work.emit(accountsEvents['accounts.company.registered'].make({ companyId, name, kind }));
    return company;
  }

  private remember(sourceKey: string, { id: companyId }: Company): void {
    const { source } = this.batch;
    const importedAt = this.work.now;
    const row = { id: newId('cps'), source, sourceKey, companyId, importedAt };
    this.work.add(Object.assign(new CompanySource(), row));
  }
}

const kinds: readonly string[] = ['BUYER', 'SELLER', 'BOTH'];

function writeDetails(company: Company, details: CompanyDetails): void {
  const { kind, legalName, registrationNumber, taxNumber, phone, website } = details;
  const text = (value: string | null | undefined, field: string, lengthMax: number) =>
    value ? textFrom(value, field, lengthMax) : null;
  if (kind && !kinds.includes(kind)) throw invalidInput('companyKind', 'UNKNOWN', { value: kind });
  company.kind = (kind ?? 'BUYER') as Company['kind'];
  company.legalName = text(legalName, 'legalName', 200);
  company.registrationNumber = text(registrationNumber, 'registrationNumber', 60);
  company.taxNumber = text(taxNumber, 'taxNumber', 60);
  company.phone = text(phone, 'phone', 40);
  company.website = text(website, 'website', 200);
}

const keyOf = ({ sourceKey, company }: CompanyRow) =>
  (sourceKey || searchable(company ?? '')).slice(0, 190);
