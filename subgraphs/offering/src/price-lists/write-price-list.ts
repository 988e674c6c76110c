// What a price list says of itself: name, place in the order, time, and for whom it is.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId, newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { PriceList } from './price-list.js';

/** Undefined leaves a term as it is; null clears it where it may be absent. */
export interface PriceListTerms {
  name?: string | null;
  priority?: number | null;
  validFrom?: Date | null;
  validUntil?: Date | null;
}

const priorityMax = 1_000_000;
const assigneesMax = 1000;

export function writePriceList(list: PriceList, terms: PriceListTerms, now: Date): void {
  if (terms.name != null) list.name = textFrom(terms.name, 'name', 200);
  if (terms.priority != null) {
    const { priority } = terms;
    if (!Number.isInteger(priority) || priority < 0 || priority > priorityMax) {
      const params = { value: priority, minimum: 0, maximum: priorityMax };
      throw invalidInput('priority', 'OUT_OF_RANGE', params);
    }
    list.priority = priority;
  }
  if (terms.validFrom !== undefined) list.validFrom = terms.validFrom;
  if (terms.validUntil !== undefined) list.validUntil = terms.validUntil;
  const { validFrom, validUntil } = list;
  const isTimeSaid = terms.validFrom !== undefined || terms.validUntil !== undefined;
  if (isTimeSaid && validUntil && validUntil <= (validFrom ?? now)) {
    throw invalidInput('validUntil', 'ENDS_BEFORE_IT_BEGINS', { value: validUntil.toISOString() });
  }
  list.updatedAt = now;
}

/** Whom the list is for from now on: these companies and groups, each once; who stays keeps its time. */
export async function assignPriceList(
  work: Work,
  tables: OfferTables,
  list: PriceList,
  { companyIds, groupIds }: { companyIds: readonly string[]; groupIds: readonly string[] },
): Promise<void> {
  const [companies, groups] = [[...new Set(companyIds)], [...new Set(groupIds)]];
  if (companies.length + groups.length > assigneesMax) {
    throw invalidInput('companyIds', 'TOO_MANY', { countMax: assigneesMax });
  }
  const foreign = companies.findIndex((id) => !isId('com', id));
  if (foreign >= 0) throw invalidInput(`companyIds.${foreign}`, 'NOT_AN_ID');
  const where = { id: { $in: groups }, vendorId: list.vendorId };
  const known = await work.em.find(tables.CustomerGroup, where as never, {
    orderBy: { id: 'asc' },
  });
  const knownIds = new Set(known.map((group) => group.id));
  const unknown = groups.findIndex((id) => !knownIds.has(id));
  if (unknown >= 0) throw notFound(`groupIds.${unknown}`);
  const wanted = new Set([...companies, ...groups]);
  const given = { priceListId: list.id };
  const present = await work.em.find(tables.PriceListAssignee, given, { orderBy: { id: 'asc' } });
  for (const one of present) {
    if (!wanted.delete(one.companyId ?? one.groupId ?? '')) work.remove(one);
  }
  for (const id of wanted) {
    addAssignee(work, tables, list, isId('com', id) ? { companyId: id } : { groupId: id });
  }
}

export function addAssignee(
  work: Work,
  tables: OfferTables,
  list: PriceList,
  to: { companyId: string } | { groupId: string },
): void {
  const row = new tables.PriceListAssignee();
  row.id = newId('pla');
  row.priceListId = list.id;
  row.since = work.now;
  Object.assign(row, to);
  work.add(row);
}
