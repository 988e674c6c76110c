// What a seller and the operator have with each other: changes that wait, edits of many offers, messages.
import { newId } from '@agora/kernel/ids.js';
import { makeOffer, makeProduct } from '../goods.js';
import type { FurnishedMarket } from './furnishings.js';

export async function furnishSelling(market: FurnishedMarket): Promise<void> {
  await furnishReviews(market);
  await furnishEdits(market);
  await furnishMessages(market);
  await furnishStanding(market);
}

/** An offer that the operator took down, put up again by its seller: it waits. */
async function furnishReviews({ operator, seller, secrets, known }: FurnishedMarket) {
  const productId = await makeProduct(operator, 'RC0603WAITING');
  const offerId = await makeOffer(seller, productId, { tiers: [[1, '1.00']], stock: 10 });
  const reason = secrets.text('why an offer was taken down');
  await operator.mutate('pauseSellerOffer', { offerId, reason }, 'offer { id }');
  await seller.agent.mutate('publishSellerOffer', { offerId }, 'offer { id }');
  const query = '{ mySeller { offerReviews { nodes { id } } } }';
  const { mySeller } = await seller.agent.ask(query);
  const reviewId = secrets.keep('id of a review', mySeller.offerReviews.nodes[0].id);
  known.add({ reviewId });
}

async function furnishEdits({ journey, seller, sellerOfferId, known, secrets }: FurnishedMarket) {
  const id = secrets.keep('id of an edit', newId('oed'));
  const edit = {
    id,
    sellerId: seller.id,
    offerIds: [sellerOfferId],
    changes: { leadTimeDays: 11 },
  };
  await seller.agent.mutate('editSellerOffers', edit, 'offerEdit { id }');
  await journey.sweep('sellers', 'carry-out-offer-edits');
  known.add({ offerEditId: id, sellerId: seller.id, sellerOfferId });
}

async function furnishMessages({ operator, seller, secrets }: FurnishedMarket) {
  for (const person of [operator, seller.agent]) {
    const text = secrets.text('message of a seller or to it');
    const message = { id: newId('smg'), sellerId: seller.id, text };
    await person.mutate('sendSellerMessage', message, 'sellerMessage { id }');
  }
}

/** Texts to answer with, warnings, and what is paid for sales: one for each step that can be taken. */
async function furnishStanding({ operator, seller, secrets, known }: FurnishedMarket) {
  const sellerId = seller.id;
  const title = secrets.text('title of a text to answer with');
  const text = { en: secrets.text('text to answer with') };
  // One to change, one to remove.
  for (let i = 0; i < 2; i++) {
    const template = { id: newId('atm'), sellerId, title, text };
    await seller.agent.mutate('createAnswerTemplate', template, 'template { id }');
    known.add({ templateId: template.id, sellerId });
  }
  for (let i = 0; i < 3; i++) {
    const warning = { id: newId('swn'), sellerId, reason: secrets.text('reason of a warning') };
    await operator.mutate('raiseSellerWarning', warning, 'warning { id }');
    known.add({ warningId: warning.id });
    const plan = secrets.text('plan of a commission');
    const terms = { id: newId('cmt'), sellerId, plan, basisPoints: 250 };
    await operator.mutate('proposeCommissionTerms', terms, 'terms { id }');
    known.add({ termsId: terms.id });
  }
}
