// Keeps the projection of vendors: an event older than what is known changes nothing.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { sellersEvents } from '@agora/schema/events/sellers.js';
import { storeEvents } from '@agora/schema/events/store.js';
import { Vendor } from './vendor.js';

export async function onBusinessUnitChanged(work: Work, message: EventMessage): Promise<void> {
  const unit = storeEvents['store.businessUnit.changed'].read(message.payload);
  await keepNewest(work, { ...unit, id: unit.businessUnitId });
}

export async function onSellerChanged(work: Work, message: EventMessage): Promise<void> {
  const seller = sellersEvents['sellers.seller.changed'].read(message.payload);
  await keepNewest(work, { ...seller, id: seller.sellerId });
}

async function keepNewest(work: Work, { id, companyId, isActive, version }: Vendor): Promise<void> {
  const newer = { companyId, isActive, version };
  const older = { id, version: { $lt: version } };
  if ((await work.em.nativeUpdate(Vendor, older, newer)) > 0) return;
  if (await work.find(Vendor, id)) return;
  // Two first events at once: one insert fails on the key, and its work starts again.
  work.add(Object.assign(new Vendor(), { id, ...newer }));
}
