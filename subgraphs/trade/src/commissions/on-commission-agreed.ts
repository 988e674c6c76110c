// A seller agreed to commission terms: they are kept for the orders to come.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { sellersEvents } from '@agora/schema/events/sellers.js';
import { AgreedCommission } from './agreed-commission.js';

export async function onCommissionAgreed(work: Work, message: EventMessage): Promise<void> {
  const told = sellersEvents['sellers.commission.agreed'].read(message.payload);
  if (await work.find(AgreedCommission, told.termsId)) return;
  const agreed = new AgreedCommission();
  agreed.id = told.termsId;
  agreed.vendorId = told.sellerId;
  agreed.plan = told.plan;
  agreed.basisPoints = told.basisPoints;
  agreed.rates = told.rates;
  agreed.minimumMinor = told.minimumMinor === null ? null : BigInt(told.minimumMinor);
  agreed.currencyCode = told.currencyCode;
  agreed.validFrom = new Date(told.validFrom);
  agreed.validUntil = told.validUntil ? new Date(told.validUntil) : null;
  work.add(agreed);
}
