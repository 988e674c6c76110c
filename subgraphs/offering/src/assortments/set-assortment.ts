// A vendor makes an assortment, or says anew who sees it: exactly the companies and groups given; and which offers
// come into it or go out. Those are told anew, so that search forgets or finds them.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { Assortment } from './assortment.js';
import { restrictAnew } from './restrict-anew.js';

export interface SetAssortmentInput {
  id: string;
  vendorId: string;
  name: string;
  addOfferIds?: readonly string[] | null;
  removeOfferIds?: readonly string[] | null;
  companyIds: readonly string[];
  groupIds: readonly string[];
}

const offersAtOnce = 500;
const assigneesMax = 1_000;

export async function setAssortment(
  work: Work,
  tables: OfferTables,
  input: SetAssortmentInput,
): Promise<Assortment> {
  const vendor = await tables.vendorToManage(work, input.vendorId, 'vendorId');
  if (!isId(tables.assortmentPrefix, input.id)) {
    throw invalidInput('id', 'NOT_AN_ID', { prefix: tables.assortmentPrefix });
  }
  const found = await work.find(tables.Assortment, input.id);
  if (found && found.vendorId !== vendor.id) throw notFound('id');
  const assortment = found ?? new tables.Assortment();
  assortment.name = textFrom(input.name, 'name', 200);
  assortment.contentHash = contentHash(input);
  assortment.updatedAt = work.now;
  if (!found) {
    assortment.id = input.id;
    assortment.vendorId = vendor.id;
    assortment.vendorCompanyId = vendor.companyId;
    assortment.createdAt = work.now;
    work.add(assortment);
  }
  await changeAssignees(work, tables, assortment, input);
  const moved = await changeOffers(work, tables, assortment, input);
  await work.flush();
  await restrictAnew(work, tables, moved);
  return assortment;
}

/** The offers that came in or went out. */
async function changeOffers(
  work: Work,
  tables: OfferTables,
  { id: assortmentId, vendorId }: Assortment,
  { addOfferIds, removeOfferIds }: SetAssortmentInput,
): Promise<string[]> {
  const [wanted, unwanted] = [unique(addOfferIds), unique(removeOfferIds)];
  for (const [field, ids] of Object.entries({ addOfferIds: wanted, removeOfferIds: unwanted })) {
    if (ids.length > offersAtOnce)
      throw invalidInput(field, 'TOO_MANY', { countMax: offersAtOnce });
  }
  const own = await work.em.find(tables.Offer, { id: { $in: wanted }, vendorId } as never, {
    fields: ['id'] as never,
    orderBy: { id: 'asc' },
  });
  const isOwn = new Set(own.map(({ id }) => id));
  const foreign = wanted.findIndex((id) => !isOwn.has(id));
  if (foreign >= 0) throw notFound(`addOfferIds.${foreign}`);
  const where = { assortmentId, offerId: { $in: [...wanted, ...unwanted] } } as never;
  const found = await work.em.find(tables.AssortmentOffer, where, { orderBy: { id: 'asc' } });
  const present = new Map(found.map((row) => [row.offerId, row]));
  const leaving = unwanted.filter((id) => present.has(id) && !wanted.includes(id));
  const coming = wanted.filter((id) => !present.has(id));
  for (const id of leaving) work.remove(present.get(id) as object);
  for (const offerId of coming) {
    const row = new tables.AssortmentOffer();
    row.id = newId('aso');
    row.assortmentId = assortmentId;
    row.offerId = offerId;
    work.add(row);
  }
  return [...leaving, ...coming];
}

const unique = (ids: readonly string[] | null | undefined) => [...new Set(ids ?? [])];

async function changeAssignees(
  work: Work,
  tables: OfferTables,
  { id: assortmentId, vendorId }: Assortment,
  { companyIds, groupIds }: SetAssortmentInput,
): Promise<void> {
  for (const [field, ids] of Object.entries({ companyIds, groupIds })) {
    if (ids.length > assigneesMax)
      throw invalidInput(field, 'TOO_MANY', { countMax: assigneesMax });
  }
  const strange = companyIds.findIndex((id) => !isId('com', id));
  if (strange >= 0) throw invalidInput(`companyIds.${strange}`, 'NOT_AN_ID');
  const groups = await work.em.find(
    tables.CustomerGroup,
    { id: { $in: [...groupIds] }, vendorId } as never,
    { orderBy: { id: 'asc' } },
  );
  const isOwn = new Set(groups.map(({ id }) => id));
  const foreign = groupIds.findIndex((id) => !isOwn.has(id));
  if (foreign >= 0) throw notFound(`groupIds.${foreign}`);
  const wanted = new Set([...companyIds, ...groupIds]);
  const where = { assortmentId } as never;
  const present = await work.em.find(tables.AssortmentAssignee, where, { orderBy: { id: 'asc' } });
  for (const row of present) {
    if (!wanted.delete(row.companyId ?? row.groupId ?? '')) work.remove(row);
  }
  for (const id of wanted) {
    const row = new tables.AssortmentAssignee();
    row.id = newId('asa');
    row.assortmentId = assortmentId;
    row.companyId = isId('com', id) ? id : null;
    row.groupId = row.companyId ? null : id;
    work.add(row);
  }
}
