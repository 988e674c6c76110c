// So many of everything that the pages of one seller show beside its offers.
import { newId } from '@agora/kernel/ids.js';
import type { Vendor } from '../goods.js';
import { makeOffer } from '../goods.js';
import type { JourneyMarket } from '../market.js';
import type { Person } from '../person.js';

interface Filling {
  journey: JourneyMarket;
  operator: Person;
  seller: Vendor;
  productId: string;
  about: Record<string, unknown>;
}

export async function fillSeller(
  { journey, operator, seller, productId, about }: Filling,
  count: number,
): Promise<void> {
  const sellerId = seller.id;
  for (let i = 0; i < count; i++) {
    const step = { sellerId, reason: `Reason ${i}` };
    await operator.mutate('suspendSeller', step, 'seller { id }');
    await operator.mutate('reinstateSeller', step, 'seller { id }');
    const warning = { id: newId('swn'), ...step };
    await operator.mutate('raiseSellerWarning', warning, 'warning { id }');
    const categoryRates = [{ categoryId: about.categoryId, basisPoints: 100 }];
    const plan = { plan: 'Standard', basisPoints: 250, categoryRates };
    const terms = { id: newId('cmt'), sellerId, ...plan };
    await operator.mutate('proposeCommissionTerms', terms, 'terms { id }');
    const message = { id: newId('smg'), sellerId, text: `Message ${i}` };
    await operator.mutate('sendSellerMessage', message, 'sellerMessage { id }');
    const template = { id: newId('atm'), sellerId, title: `Text ${i}`, text: { en: 'Yes.' } };
    await seller.agent.mutate('createAnswerTemplate', template, 'template { id }');
    const changes = { leadTimeDays: 10 + i };
    const edit = { id: newId('oed'), sellerId, changes };
    await seller.agent.mutate('editSellerOffers', edit, 'offerEdit { id }');
    await journey.sweep('sellers', 'carry-out-offer-edits');
    const offerId = await makeOffer(seller, productId, { tiers: [[1, '1.00']], stock: 10 });
    await operator.mutate('pauseSellerOffer', { offerId, reason: 'Picture' }, 'offer { id }');
    await seller.agent.mutate('publishSellerOffer', { offerId }, 'offer { id }');
  }
}
