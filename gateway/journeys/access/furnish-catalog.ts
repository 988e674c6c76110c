// What the catalog keeps besides products: files that were sent and not used yet, a question about two products
// that may be one, a proposal that was sent back, and what a company calls a product.
import { newId } from '@agora/kernel/ids.js';
import { makeProduct } from '../goods.js';
import { plainPicture } from '../plain-picture.js';
import type { FurnishedMarket } from './furnishings.js';

const laterMs = 10_000;

export async function furnishCatalogKeeping(market: FurnishedMarket): Promise<void> {
  const { operator, buyer, seller, productId, secrets, known, journey } = market;
  const picture = await operator.upload('PRODUCT_PICTURE', 'part.png', plainPicture());
  known.add({ uploadId: picture });
  const paper = await operator.upload('PRODUCT_DOCUMENT', 'part.pdf', Buffer.from('%PDF-1.7'));
  known.add({ uploadId: paper });
  const otherId = await makeProduct(operator, 'RC0805', { name: { en: 'A namesake' } });
  await makeProduct(operator, 'RC-0805', { name: { en: 'A namesake' }, brandId: market.brandId });
  known.add({ otherProductId: otherId, successorId: otherId });
  // Merged with itself: refused for what it is, not for who asks, and nothing is lost for the other tests.
  known.add({ intoProductId: productId, intoBrandId: market.brandId });
  const number = { productId, partNumber: secrets.text('own number of a company') };
  await buyer.mutate('setCustomerPartNumber', number, 'product { id }');
  const proposal = { id: newId('prd'), name: { en: secrets.text('name of a rejected product') } };
  await seller.agent.mutate('proposeProduct', proposal, 'product { id }');
  const refusal = { productId: proposal.id, reason: secrets.text('why a product was sent back') };
  await operator.mutate('rejectProduct', refusal, 'product { id }');
  known.add({ productId: proposal.id });
  await journey.pass(laterMs);
  await journey.sweep('catalog', 'propose merges');
  const { mergeProposals } = await operator.ask('{ mergeProposals { nodes { id } } }');
  const mergeProposalId = mergeProposals.nodes[0].id;
  known.add({ mergeProposalId: secrets.keep('id of a merge proposal', mergeProposalId) });
}
