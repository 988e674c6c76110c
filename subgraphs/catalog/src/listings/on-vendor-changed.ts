// A business unit or a seller changed: its name, and whether what it sells may be found.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { sellersEvents } from '@agora/schema/events/sellers.js';
import { storeEvents } from '@agora/schema/events/store.js';
import { foldVendorName, ListedVendor } from './listed-vendor.js';

interface VendorChange {
  id: string;
  name: LocalizedText;
  isActive: boolean;
  version: number;
}

export async function onBusinessUnitChanged(work: Work, message: EventMessage): Promise<void> {
  const { businessUnitId, ...unit } = storeEvents['store.businessUnit.changed'].read(
    message.payload,
  );
  await remember(work, { ...unit, id: businessUnitId });
}

export async function onSellerChanged(work: Work, message: EventMessage): Promise<void> {
  const { sellerId, ...seller } = sellersEvents['sellers.seller.changed'].read(message.payload);
  await remember(work, { ...seller, id: sellerId });
}

async function remember(work: Work, vendor: VendorChange): Promise<void> {
  const known = await work.find(ListedVendor, vendor.id);
  if (known && known.revision >= vendor.version) return;
  const listed = known ?? work.add(Object.assign(new ListedVendor(), { id: vendor.id }));
  listed.name = vendor.name;
  listed.plainText = foldVendorName(vendor.name.zhCN, vendor.name.en);
  listed.isActive = vendor.isActive;
  listed.revision = vendor.version;
  listed.touchedAt = work.now;
}
