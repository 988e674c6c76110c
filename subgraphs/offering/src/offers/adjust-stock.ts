// A vendor counts its stock: so many units more or fewer, with the reason. What is held for buyers cannot
// be taken away.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { quantityMax } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import { changeStock } from '../stock/change-stock.js';
import { offerErrors } from './offer.errors.js';
import type { Offer } from './offer.js';
import type { OfferPolicy } from './offer.policy.js';
import { tellOffer } from './tell-changes.js';

export interface AdjustStockInput {
  /** Made by the client so that a repeat counts once; without it every call counts. */
  id?: string | null;
  offerId: string;
  delta: number;
  reason: string;
}

export async function adjustStock(
  work: Work,
  tables: OfferTables,
  policy: OfferPolicy,
  input: AdjustStockInput,
): Promise<Offer> {
  const offer = await work.get(tables.Offer, input.offerId, 'offerId');
  work.authorize(policy.adjustStock, offer, offerErrors.OFFER_NOT_CHANGEABLE);
  const { offerId, delta } = input;
  const reason = textFrom(input.reason, 'reason', 500);
  if (delta === 0 || Math.abs(delta) > quantityMax) {
    throw invalidInput('delta', 'OUT_OF_RANGE', { value: delta, maximum: quantityMax });
  }
  if (await isRepeat(work, tables, input, reason)) return offer;
  const id = input.id ? { id: input.id } : {};
  addMovement(work, tables, { ...id, offerId, kind: 'ADJUSTED', quantity: delta, reason });
  work.atEnd(async () => {
    const isDone = await changeStock(work, tables, { offerId, onHand: delta, held: 0 });
    await work.em.refresh(offer);
    const { onHandQuantity, heldQuantity } = offer;
    const params = { onHandQuantity, heldQuantity, delta };
    if (!isDone) {
      throw new DomainError(offerErrors.STOCK_BELOW_HELD, { field: ['delta'], params });
    }
    if (onHandQuantity > quantityMax) throw invalidInput('delta', 'OUT_OF_RANGE', params);
    tellOffer(work, tables, offer);
  });
  return offer;
}

async function isRepeat(
  work: Work,
  tables: OfferTables,
  { id, offerId, delta }: AdjustStockInput,
  reason: string,
): Promise<boolean> {
  if (!id) return false;
  if (!isId('mov', id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'mov' });
  const known = await work.find(tables.StockMovement, id);
  if (!known) return false;
  const isSame = known.offerId === offerId && known.quantity === delta && known.reason === reason;
  if (!isSame) throw new DomainError(commonErrors.ID_REUSED, { field: ['id'] });
  return true;
}
