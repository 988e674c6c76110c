// A vendor makes a customer group or says anew who is in it: the companies given, and no others.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { CustomerGroup } from './customer-group.js';

export interface SetCustomerGroupInput {
  id: string;
  vendorId: string;
  name: string;
  companyIds: readonly string[];
}

const companiesMax = 10_000;

export async function setCustomerGroup(
  work: Work,
  tables: OfferTables,
  input: SetCustomerGroupInput,
): Promise<CustomerGroup> {
  const vendor = await tables.vendorToManage(work, input.vendorId, 'vendorId');
  if (!isId(tables.groupPrefix, input.id)) {
    throw invalidInput('id', 'NOT_AN_ID', { prefix: tables.groupPrefix });
  }
  const found = await work.find(tables.CustomerGroup, input.id);
  if (found && found.vendorId !== vendor.id) throw notFound('id');
  const group = found ?? new tables.CustomerGroup();
  group.name = textFrom(input.name, 'name', 200);
  group.contentHash = contentHash(input);
  group.updatedAt = work.now;
  if (!found) {
    group.id = input.id;
    group.vendorId = vendor.id;
    group.vendorCompanyId = vendor.companyId;
    group.createdAt = work.now;
    work.add(group);
  }
  await changeMembers(work, tables, group, [...new Set(input.companyIds)]);
  return group;
}

async function changeMembers(
  work: Work,
  tables: OfferTables,
  group: CustomerGroup,
  companyIds: readonly string[],
): Promise<void> {
  if (companyIds.length > companiesMax) {
    throw invalidInput('companyIds', 'TOO_MANY', { countMax: companiesMax });
  }
  const foreign = companyIds.findIndex((id) => !isId('com', id));
  if (foreign >= 0) throw invalidInput(`companyIds.${foreign}`, 'NOT_AN_ID');
  const wanted = new Set(companyIds);
  const where = { groupId: group.id } as never;
  const present = await work.em.find(tables.CustomerGroupMember, where, { orderBy: { id: 'asc' } });
  for (const member of present) {
    if (!wanted.delete(member.companyId)) work.remove(member);
  }
  for (const companyId of wanted) {
    const member = new tables.CustomerGroupMember();
    member.id = newId('cgm');
    member.groupId = group.id;
    member.companyId = companyId;
    member.since = work.now;
    work.add(member);
  }
}
