// A vendor says what an order of it must be worth at the least: for everyone, or for one group of customers
// in place of that. No amount takes the minimum away.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { type MoneyInput, moneyFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';

export interface SetOrderMinimumInput {
  vendorId: string;
  groupId?: string | null;
  currencyCode: string;
  minimum?: MoneyInput | null;
}

export async function setOrderMinimum(
  work: Work,
  tables: OfferTables,
  { vendorId, groupId, currencyCode, minimum }: SetOrderMinimumInput,
): Promise<OfferVendor> {
  const vendor = await tables.vendorToManage(work, vendorId, 'vendorId');
  if (groupId) {
    const group = await work.get(tables.CustomerGroup, groupId, 'groupId');
    if (group.vendorId !== vendor.id) throw notFound('groupId');
  }
  const place = `${vendor.id}/${groupId ?? '*'}/${currencyCode}`;
  const found = await work.em.findOne(tables.OrderMinimum, { place });
  const amount = minimum ? moneyFrom(minimum, 'minimum') : null;
  if (amount && amount.currencyCode !== currencyCode) {
    throw invalidInput('minimum.currencyCode', 'OTHER_CURRENCY', { currencyCode });
  }
  if (amount && amount.minor < 0n) throw invalidInput('minimum.amount', 'NOT_POSITIVE');
  if (!amount || amount.isZero) {
    if (found) work.remove(found);
    return vendor;
  }
  const row = found ?? new tables.OrderMinimum();
  row.minor = amount.minor;
  if (!found) {
    row.id = newId('omn');
    row.place = place;
    row.vendorId = vendor.id;
    row.groupId = groupId ?? null;
    row.currencyCode = currencyCode;
    work.add(row);
  }
  return vendor;
}
