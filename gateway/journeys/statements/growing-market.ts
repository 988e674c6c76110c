// A market with one of everything that then gets twenty: the same pages are asked before and after.
import { newId } from '@agora/kernel/ids.js';
import {
  admitSeller,
  givePriceList,
  makeAttribute,
  makeBrand,
  makeCategory,
  makeOffer,
  makeProduct,
  openBusinessUnit,
  type Vendor,
} from '../goods.js';
import { checkBadFile, sendFile } from '../imports.js';
import type { JourneyMarket } from '../market.js';
import { fillCart, placePurchase, take } from '../orders.js';
import type { Person } from '../person.js';
import { closesAt, publishDemand, submitQuote } from '../sourcing.js';
import { fillPrices } from './fill-prices.js';
import { fillSeller } from './fill-seller.js';
import { growCatalog } from './growing-catalog.js';
import { growCompany } from './growing-company.js';

const terms = { tiers: [[1, '1.00']], stock: 100_000 } as const;
/** The business unit is cheaper, so that its offers are the best of every product, before and after. */
const unitTerms = { tiers: [[1, '0.95']], stock: 1_000_000 } as const;

export class GrowingMarket {
  /** What the pages are asked about, by the names of their variables. */
  readonly about: Record<string, unknown> = {
    quantity: 10,
    text: 'RC06',
    query: {},
    filter: {},
    after: null,
    hasCategory: true,
    order: 'UNANSWERED',
    days: 30,
    ids: [],
    partNumbers: [],
    quantities: [],
  };
  /** What one page is asked about otherwise. */
  readonly aboutPage: Record<string, Record<string, unknown>> = {
    FoundVendors: { text: 'seller' },
    ImportMappings: { kind: 'PRODUCTS' },
    BrandChoices: { text: 'Kept' },
    Brands: { text: 'Kept' },
    Attributes: { text: null },
    AttributeChoices: { text: null },
    SimilarProducts: { text: 'Similar thing' },
    Watches: { state: null },
    InvitationPage: { token: 'of-no-invitation' },
  };
  private readonly sellers: Vendor[] = [];
  /** Of the business unit, a product each. */
  private readonly offers: string[] = [];
  private seen: string[] = [];
  /** Of one product, a seller each. */
  private readonly sellerOffers: string[] = [];

  private constructor(
    readonly journey: JourneyMarket,
    readonly operator: Person,
    readonly buyer: Person,
    private readonly unit: Vendor,
    private readonly content: object,
  ) {}

  /** With one of everything. */
  static async open(journey: JourneyMarket): Promise<GrowingMarket> {
    const operator = await journey.operator();
    const attributeId = await makeAttribute(operator, 'Resistance', { kind: 'NUMBER', unit: 'Ω' });
    const categoryId = await makeCategory(operator, 'Chip resistors', [{ attributeId }]);
    const brandId = await makeBrand(operator, 'Yageo');
    const specifications = [{ attributeId, number: '10000', text: '10 kΩ' }];
    const unit = await openBusinessUnit(operator, 'components');
    const buyer = await journey.register('BUYER');
    const content = { categoryId, brandId, specifications };
    const market = new GrowingMarket(journey, operator, buyer, unit, content);
    market.about.categoryId = categoryId;
    market.about.companyId = buyer.companyId;
    market.about.productId = await makeProduct(operator, 'RC0600', content);
    market.offers.push(await makeOffer(unit, market.productId, unitTerms));
    market.listNumbers(['RC0600'], [market.productId]);
    market.aboutPage.PriceChangePreview = {
      vendorId: unit.id,
      change: { percentBasisPoints: 300, decimalPlaces: 2 },
    };
    market.aboutPage.OffersToPrice = { vendorId: unit.id, text: null };
    market.aboutPage.AskedVendor = { vendorId: unit.id };
    market.aboutPage.PurposeVendor = { vendorId: unit.id };
    market.aboutPage.SellerQuestions = { vendorId: unit.id };
    market.aboutPage.VendorStock = { vendorId: unit.id, text: null, isStockLow: null };
    market.aboutPage.OfferStock = { offerId: market.offers[0] };
    market.aboutPage.OfferPrices = { offerId: market.offers[0] };
    await market.priceList();
    const alone = await makeProduct(operator, 'ALONE', content);
    await makeOffer(unit, alone, unitTerms);
    market.aboutPage.ProductAlternates = { productId: alone };
    await market.addSellers(1);
    market.about.offerId = market.sellerOffers[0];
    await market.add(1);
    return market;
  }

  get seller(): Vendor {
    const [first] = this.sellers;
    if (!first) throw new Error('there is a seller from the beginning');
    return first;
  }

  get productId(): string {
    return this.about.productId as string;
  }

  /** Twenty of everything, where there was one. */
  async grow(): Promise<void> {
    await this.addSellers(19);
    await this.addProducts(19);
    await this.add(20);
  }

  private async addSellers(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const seller = await admitSeller(this.journey, `seller-${this.sellers.length}`);
      this.sellerOffers.push(await makeOffer(seller, this.productId, terms));
      this.sellers.push(seller);
    }
    const query = '{ mySellerApplication { id } }';
    this.about.sellerId = this.seller.id;
    const edit = { changes: { leadTimeDays: 9 } };
    this.aboutPage.OfferEditPreview = { sellerId: this.seller.id, edit };
    this.about.applicationId = (await this.seller.agent.ask(query)).mySellerApplication.id;
    await this.journey.settle();
  }

  private async addProducts(count: number): Promise<void> {
    const [numbers, ids]: [string[], string[]] = [['RC0600'], [this.productId]];
    for (let i = 1; i <= count; i++) {
      const id = await makeProduct(this.operator, `RC06${i + 10}`, this.content);
      this.offers.push(await makeOffer(this.unit, id, unitTerms));
      await makeOffer(this.seller, id, terms);
      numbers.push(`RC06${i + 10}`);
      ids.push(id);
    }
    this.listNumbers(numbers, ids);
    await this.journey.settle();
  }

  /** Prices of the business unit for the buyer. */
  private priceList(): Promise<string> {
    const [offerId = ''] = this.offers;
    return givePriceList(this.unit, this.buyer.companyId, offerId, [[1, '0.90']]);
  }

  /** Part numbers to look up, and the products to compare, which are six at the most. */
  private listNumbers(numbers: string[], ids: string[]): void {
    const quantities = numbers.map(() => 10);
    Object.assign(this.about, { partNumbers: numbers, quantities, ids: ids.slice(0, 6) });
    this.seen = ids;
  }

  /** Searches kept and asked, words that mean the same, products looked at. */
  private async find(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const saved = { id: newId('svs'), name: `Search ${i}`, query: { text: 'RC06' } };
      await this.buyer.mutate('saveSearch', saved, 'savedSearch { id }');
      const terms = [`resistor ${i}`, `Widerstand ${i}`];
      const group = { id: newId('syn'), terms, language: 'EN' };
      await this.operator.mutate('createSynonymGroup', group, 'synonymGroup { id }');
      const query = `{ search(query: { text: "nothing ${i}" }) { totalCount } }`;
      await this.buyer.ask(query);
    }
    for (const productId of this.seen) {
      await this.buyer.mutate('viewProduct', { productId }, 'product { id }');
      const wanted = { kind: 'STOCK', quantity: 10, productId };
      await this.buyer.mutate('watchProduct', { id: newId('wch'), ...wanted }, 'watch { id }');
    }
    await this.journey.sweep('catalog', 'count searches');
  }

  /**
   * So many purchases, one of them from as many vendors, the last with as many lines; and as much of
   * everything else.
   */
  private async add(count: number): Promise<void> {
    const categoryId = this.about.categoryId as string;
    await growCatalog(this.operator, this.seller, this.content, categoryId, count);
    await fillSeller(this, count);
    for (let i = 2; i < count; i++) await this.buy(this.offers.slice(0, 1));
    this.about.purchaseId = (await this.buy(this.sellerOffers.slice(0, count))).id;
    this.about.orderId = (await this.buy(this.offers.slice(0, count))).orders[0].id;
    await this.fillCart(this.offers.slice(0, count));
    for (let i = 1; i < count; i++) await this.demand(1);
    await this.demand(count);
    await this.find(count);
    await this.bringIn(count);
    await growCompany(this.journey, this.buyer, count);
    for (let i = 0; i < count; i++) await this.say(i === count - 1 ? count : 1);
    await this.count();
    await this.reprice(count);
    await this.price(count);
    await this.relate(count);
    await this.journey.sweep('catalog', 'propose merges');
    await this.journey.settle();
  }

  /** A file with so much wrong with it, as many mappings kept, and as many files on their way. */
  private async bringIn(count: number): Promise<void> {
    const id = await checkBadFile(this.journey, this.operator, count);
    for (let i = 1; i < count; i++) {
      const mapping = { importJobId: id, name: `Mapping ${i}` };
      await this.operator.mutate('saveImportMapping', mapping, 'importMapping { id }');
      await sendFile(this.operator, `${i}.csv`, 'sku,name\n');
    }
    for (let i = 0; i < count; i++) {
      const wanted = { id: newId('xjb'), kind: 'OFFERS', format: 'CSV', vendorId: this.unit.id };
      await this.operator.mutate('createExportJob', wanted, 'exportJob { id }');
    }
    this.aboutPage.ImportJobPage = { id };
    this.aboutPage.ImportProblems = { id };
  }

  /** The latest change of an offer's stock is a person's. */
  private async count(): Promise<void> {
    const counted = { offerId: this.offers[0], delta: 1, reason: 'Counted again' };
    await this.unit.agent.mutate('adjustStoreStock', counted, 'offer { id }');
  }

  /** So many prices before the one of now. */
  private async reprice(count: number): Promise<void> {
    const [offerId] = this.offers;
    for (const amount of [...Array.from({ length: count }, (_, i) => `1.${i + 1}1`), '0.95']) {
      const tiers = [{ minimumQuantity: 1, unitPrice: { amount, currencyCode: 'CNY' } }];
      await this.unit.agent.mutate('updateStoreOffer', { offerId, tiers }, 'offer { id }');
    }
  }

  /** What chosen companies pay; the list that is edited has so many offers. */
  private async price(count: number): Promise<void> {
    const { operator, content, buyer } = this;
    const shared = { operator, content, companyId: buyer.companyId };
    const [offerIds, own] = [this.offers.slice(0, count), this.sellerOffers.slice(0, 1)];
    const id = await fillPrices(this.unit, { ...shared, offerIds }, count);
    this.aboutPage.PriceListEditor = { id, text: null };
    await fillPrices(this.seller, { ...shared, offerIds: own }, count);
  }

  /** What goes with the product, and what changed in it. */
  private async relate(count: number): Promise<void> {
    const { productId } = this;
    const others = [this.aboutPage.ProductAlternates?.productId, ...this.seen.slice(1)];
    for (const otherProductId of others.slice(0, count)) {
      const relation = { productId, otherProductId, kind: 'ACCESSORY' };
      await this.operator.mutate('relateProducts', relation, 'product { id }');
    }
    for (let i = 0; i < count; i++) {
      const name = { en: i % 2 === 0 ? 'RC0600' : 'RC0600 A' };
      const changed = { productId, ...this.content, mpn: 'RC0600', name };
      await this.operator.mutate('updateProduct', changed, 'product { id }');
    }
  }

  private async buy(offers: readonly string[]) {
    await this.fillCart(offers);
    const purchase = await placePurchase(this.buyer);
    for (const { id, vendor } of purchase.orders) {
      if (vendor.id !== this.unit.id) continue;
      await take(this.unit.agent, 'confirmOrder', id);
      await take(this.unit.agent, 'shipOrder', id);
    }
    return purchase;
  }

  private async fillCart(offers: readonly string[]): Promise<void> {
    await this.buyer.attempt('clearCart', {}, 'cart { id }');
    await fillCart(
      this.buyer,
      offers.map((offerId) => [offerId, 10]),
    );
  }

  /** A demand with so many quotes, by as many sellers. */
  private async demand(quoteCount: number): Promise<void> {
    const demand = await publishDemand(this.buyer, this.productId, { closesAt });
    for (const seller of this.sellers.slice(0, quoteCount))
      await submitQuote(seller, demand, '0.9');
    this.about.demandId = demand.id;
  }

  /** A question with so many answers, and an article. */
  private async say(answerCount: number): Promise<void> {
    const { productId } = this;
    const threadId = newId('thr');
    const question = { id: threadId, productId, title: 'Which tolerance?', body: '1% or 5%?' };
    await this.buyer.mutate('askQuestion', question, 'thread { id }');
    for (const { agent } of this.sellers.slice(0, answerCount)) {
      await agent.mutate('postAnswer', { id: newId('pst'), threadId, body: '1%.' }, 'post { id }');
    }
    const [id, en] = [newId('art'), 'Resistors are back'];
    const slug = id.toLowerCase().replace('_', '-');
    const article = { id, slug, title: { en }, body: { en }, productIds: [productId] };
    await this.operator.mutate('publishArticle', article, 'article { id }');
    Object.assign(this.about, { threadId, articleSlug: slug });
  }
}
