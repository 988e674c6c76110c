// A market in which every kind of thing exists, in several states: what belongs to two companies and the
// operator, with recognisable secrets in every field that is nobody else's business, and a stranger who is
// both buyer and seller and has every role there is in its own company.
import { newId } from '@agora/kernel/ids.js';
import {
  admitSeller,
  applicationOf,
  giveAssortment,
  giveGroup,
  givePriceList,
  makeAttribute,
  makeBrand,
  makeCategory,
  makeOffer,
  makeProduct,
  openBusinessUnit,
  scheduleChange,
  type Vendor,
} from '../goods.js';
import type { JourneyMarket } from '../market.js';
import type { Person } from '../person.js';
import { furnishCatalogKeeping } from './furnish-catalog.js';
import { furnishCompany } from './furnish-company.js';
import { furnishImports } from './furnish-imports.js';
import { furnishSelling } from './furnish-selling.js';
import { furnishSourcing } from './furnish-sourcing.js';
import { furnishTalk } from './furnish-talk.js';
import { furnishTrade } from './furnish-trade.js';
import type { FurnishedMarket } from './furnishings.js';
import { KnownThings } from './known-things.js';
import { Secrets } from './secrets.js';

export async function furnishMarket(journey: JourneyMarket): Promise<FurnishedMarket> {
  const [secrets, known] = [new Secrets(), new KnownThings()];
  const operator = await journey.operator();
  const { productId, brandId } = await furnishCatalog(operator, secrets, known);
  const vendors = await furnishVendors(journey, operator, secrets, known);
  const buyer = await journey.register('BUYER');
  const goods = await furnishOffers(vendors, buyer, productId, secrets, known);
  const market = {
    journey,
    secrets,
    known,
    operator,
    buyer,
    productId,
    brandId,
    ...vendors,
    ...goods,
  };
  await furnishPeople(market);
  await furnishCompany(market);
  await journey.settle();
  await furnishCatalogKeeping(market);
  await furnishTrade(market);
  await furnishSourcing(market);
  await furnishTalk(market);
  await furnishImports(market);
  await furnishSelling(market);
  await journey.settle();
  return market;
}

async function furnishCatalog(operator: Person, secrets: Secrets, known: KnownThings) {
  const attributeId = await makeAttribute(operator, 'Resistance', { kind: 'NUMBER' });
  const categoryId = await makeCategory(operator, 'Chip resistors', [{ attributeId }]);
  const brandId = await makeBrand(operator, 'Yageo');
  const productId = await makeProduct(operator, 'RC0603', { categoryId, brandId });
  // One to remove, one to update.
  for (const synonymGroupId of [newId('syn'), newId('syn')]) {
    const terms = [secrets.text('term of a synonym group'), 'resistor'];
    const synonyms = { id: synonymGroupId, terms, language: 'EN' };
    await operator.mutate('createSynonymGroup', synonyms, 'synonymGroup { id }');
    known.add({ synonymGroupId });
  }
  const importId = newId('imp');
  const started = { id: importId, fileName: `${secrets.text('name of an import')}.csv` };
  await operator.mutate('startCatalogImport', started, 'catalogImport { id }');
  known.add({ productId, categoryId, brandId, attributeId, importId, parentId: categoryId });
  for (const slug of ['chip-resistors', 'yageo']) known.slugs.add(slug);
  for (const text of ['RC0603', 'secret', 'resistors']) known.texts.add(text);
  known.partNumbers.add('RC0603');
  return { productId, brandId };
}

async function furnishVendors(
  journey: JourneyMarket,
  operator: Person,
  secrets: Secrets,
  known: KnownThings,
) {
  const unit = await openBusinessUnit(operator, 'components');
  const seller = await admitSeller(journey, 'bright-parts', secretApplication(secrets, 'seller'));
  const stranger = await admitSeller(journey, 'stranger');
  const [suspended, applicant] = [
    await admitSeller(journey, 'old-stock'),
    await journey.register('SELLER'),
  ];
  const reason = secrets.text('reason of a suspension');
  await operator.mutate('suspendSeller', { sellerId: suspended.id, reason }, 'seller { id }');
  const application = applicationOf('hopeful', secretApplication(secrets, 'applicant'));
  await applicant.mutate('saveSellerApplication', application, 'application { id }');
  const paper = secrets.text('licence of an applicant');
  const [uploadId, left] = [
    await applicant.upload('SELLER_DOCUMENT', `${paper}.pdf`, '%PDF-1.7 licence'),
    await applicant.upload('SELLER_DOCUMENT', 'left.pdf', '%PDF-1.7 left'),
  ];
  const given = { id: newId('apd'), applicationId: application.id, kind: 'OTHER', uploadId };
  await applicant.mutate('addApplicationDocument', given, 'document { id }');
  known.add({ documentId: given.id, uploadId: left });
  await applicant.mutate('submitSellerApplication', application, 'application { id }');
  const changes = { applicationId: application.id, remarks: secrets.text('remarks') };
  await operator.mutate('requestApplicationChanges', changes, 'application { id }');
  const { mySellerApplication } = await seller.agent.ask('{ mySellerApplication { id } }');
  known.add({ businessUnitId: unit.id, vendorId: unit.id });
  known.add({ sellerId: seller.id, vendorId: seller.id, applicationId: mySellerApplication.id });
  known.add({ sellerId: suspended.id });
  known.add({ applicationId: secrets.keep('id of an application', application.id) });
  for (const slug of ['components', 'bright-parts', 'old-stock', 'hopeful']) known.slugs.add(slug);
  return { unit, seller, stranger, applicant };
}

/** Where the vendor keeps what, and what it expects: nobody else's business. */
async function furnishStock({ id, slug, agent }: Vendor, offerId: string, secrets: Secrets) {
  const isStore = id.startsWith('bun');
  const kind = isStore ? 'Store' : 'Seller';
  const [warehouseId, arrivalId] = [
    secrets.keep(`id of a warehouse of ${slug}`, newId(isStore ? 'swh' : 'vwh')),
    secrets.keep(`id of an arrival of ${slug}`, newId(isStore ? 'sar' : 'var')),
  ];
  const name = secrets.text(`name of a warehouse of ${slug}`);
  const warehouse = { id: warehouseId, vendorId: id, name };
  await agent.mutate(`set${kind}Warehouse`, warehouse, 'warehouse { id }');
  const moved = { id: newId('mov'), offerId, toWarehouseId: warehouseId, quantity: 7 };
  await agent.mutate(`transfer${kind}Stock`, moved, 'offer { id }');
  const note = secrets.text(`note of an arrival of ${slug}`);
  const arrival = { id: arrivalId, offerId, quantity: 9, expectedOn: '2026-12-01', note };
  await agent.mutate(`announce${kind}Arrival`, arrival, 'arrival { id }');
  return { warehouseId, toWarehouseId: warehouseId, fromWarehouseId: warehouseId, arrivalId };
}

const secretApplication = (secrets: Secrets, whose: string) => ({
  businessLicenseNumber: secrets.text(`licence of the ${whose}`),
  contactEmail: `${secrets.text(`contact of the ${whose}`)}@example.com`,
});

/** Live offers, drafts, and prices for one company alone. */
async function furnishOffers(
  { unit, seller }: { unit: Vendor; seller: Vendor },
  buyer: Person,
  productId: string,
  secrets: Secrets,
  known: KnownThings,
) {
  const made: Record<string, string> = {};
  for (const vendor of [unit, seller]) {
    const field = vendor === unit ? 'storeOfferId' : 'sellerOfferId';
    const live = await makeOffer(vendor, productId, { tiers: [[1, '1.00']], stock: 10_000 });
    const draft = await makeOffer(vendor, productId, {
      tiers: [[1, secrets.unitPrice(`price of a draft of ${vendor.slug}`)]],
      stock: 5,
      vendorSku: secrets.text(`number of a draft of ${vendor.slug}`),
      isDraft: true,
    });
    const amount = secrets.unitPrice(`price list of ${vendor.slug}`);
    const listId = await givePriceList(vendor, buyer.companyId, live, [[1, amount]]);
    secrets.keep(`id of a price list of ${vendor.slug}`, listId);
    const groupId = await giveGroup(vendor, buyer.companyId, secrets.text('name of a group'));
    secrets.keep(`id of a customer group of ${vendor.slug}`, groupId);
    const priceChangeId = await scheduleChange(vendor);
    secrets.keep(`id of a bulk change of ${vendor.slug}`, priceChangeId);
    known.add({ ...(await furnishStock(vendor, live, secrets)), [field]: live });
    // One that is live, and nobody's but the buyer's to see.
    const forFew = await makeOffer(vendor, productId, {
      tiers: [[1, secrets.unitPrice(`price of an offer for few of ${vendor.slug}`)]],
      stock: 5,
      vendorSku: secrets.text(`number of an offer for few of ${vendor.slug}`),
    });
    secrets.keep(`id of an offer for few of ${vendor.slug}`, forFew);
    const called = secrets.text(`name of an assortment of ${vendor.slug}`);
    const assortmentId = await giveAssortment(vendor, buyer.companyId, forFew, called);
    secrets.keep(`id of an assortment of ${vendor.slug}`, assortmentId);
    const inIt = { addOfferId: forFew, removeOfferId: forFew, vendorId: vendor.id, groupId };
    known.add({ assortmentId, ...inIt, [field]: forFew, offerId: forFew });
    const priceListId = listId;
    known.add({ priceListId, groupId, priceChangeId, vendorId: vendor.id, [field]: live });
    secrets.keep(`id of a draft of ${vendor.slug}`, draft);
    known.add({ [field]: live, offerId: live });
    known.add({ [field]: draft, offerId: draft });
    made[field] = live;
  }
  const proposal = {
    id: secrets.keep('id of a proposed product', newId('prd')),
    name: { en: secrets.text('name of a proposed product') },
    mpn: secrets.text('part number of a proposed product'),
  };
  await seller.agent.mutate('proposeProduct', proposal, 'product { id }');
  known.add({ productId: proposal.id });
  known.partNumbers.add(proposal.mpn);
  const { storeOfferId = '', sellerOfferId = '' } = made;
  return { storeOfferId, sellerOfferId };
}

/** A colleague, an open invitation, and the stranger in all its roles. */
async function furnishPeople(market: FurnishedMarket): Promise<void> {
  const { journey, buyer, seller, applicant, operator, stranger, secrets, known } = market;
  for (const [name, person] of Object.entries({
    buyer,
    seller: seller.agent,
    applicant,
    operator,
  })) {
    secrets.keep(`e-mail of the ${name}`, person.credentials?.email ?? '');
    known.add({ companyId: person.companyId, memberId: person.memberId });
  }
  // One to delete, one to rename.
  for (const id of [newId('svs'), newId('svs')]) {
    const name = secrets.text('name of a saved search');
    const saved = { id: secrets.keep('id of a saved search', id), name, query: { text: 'RC0603' } };
    await buyer.mutate('saveSearch', saved, 'savedSearch { id }');
    known.add({ savedSearchId: id });
  }
  // One to remove, one to arm again.
  for (const id of [newId('wch'), newId('wch')]) {
    const wanted = { kind: 'STOCK', quantity: 1_000_000, productId: market.productId };
    const watch = { id: secrets.keep('id of a watch', id), ...wanted };
    await buyer.mutate('watchProduct', watch, 'watch { id }');
    known.add({ watchId: id });
  }
  const colleague = await journey.colleague(buyer, 'FINANCE');
  secrets.keep('e-mail of a colleague', colleague.credentials?.email ?? '');
  known.add({ companyId: buyer.companyId, memberId: colleague.memberId });
  const invitation = {
    id: newId('inv'),
    email: `${secrets.text('invited e-mail')}@example.com`,
    displayName: secrets.text('invited person'),
    roles: ['APPROVER'],
  };
  await buyer.mutate('inviteMember', invitation, 'invitation { id }');
  known.add({ invitationId: invitation.id, token: 'not-the-token-of-any-invitation' });
  const roles = ['PURCHASER', 'APPROVER', 'FINANCE', 'SELLER_AGENT', 'COMPANY_ADMIN'];
  const all = { memberId: stranger.agent.memberId, roles };
  await stranger.agent.mutate('changeMemberRoles', all, 'member { id }');
  await stranger.agent.signIn();
}
