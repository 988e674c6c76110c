// The subgraph rfq, put together: demands, the quotes for them, and the awards that become purchases.
import { fileURLToPath } from 'node:url';
import { erases, type PersonalData } from '@agora/kernel/graphql/personal-data.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { awardErrors } from './awards/award.errors.js';
import { Award } from './awards/award.js';
import { AwardResolver, DemandAwardResolver } from './awards/award.resolver.js';
import { onPurchasePlaced, onPurchaseRefused } from './awards/on-purchase-ended.js';
import { closeDueDemands } from './demands/close-due-demands.js';
import { demandErrors } from './demands/demand.errors.js';
import { Demand, DemandLine } from './demands/demand.js';
import { demandsById } from './demands/demand.queries.js';
import {
  DemandLineResolver,
  DemandResolver,
  ProductDemandsResolver,
} from './demands/demand.resolver.js';
import { NumberSeries } from './demands/number-series.js';
import { onProductMerged } from './demands/on-product-merged.js';
import { DemandQuotesResolver } from './quotes/demand-quotes.resolver.js';
import { expireQuotes } from './quotes/expire-quotes.js';
import { quoteErrors } from './quotes/quote.errors.js';
import { Quote, QuoteLine, QuoteVersion } from './quotes/quote.js';
import { quotesById } from './quotes/quote.queries.js';
import { QuoteLineResolver, QuoteResolver, QuoteVersionResolver } from './quotes/quote.resolver.js';
import { foreignTypes } from './references.graphql.js';
import { onBusinessUnitChanged, onSellerChanged } from './vendors/on-vendor-changed.js';
import { Vendor } from './vendors/vendor.js';

const sweepEveryMs = 5000;

/** What is held of people, and what an erasure leaves of it. */
const personalData: PersonalData = {
  demands: { entity: Demand, by: 'publishedByMemberId', erasure: 'CONTRACT' },
  quoteVersions: { entity: QuoteVersion, by: 'submittedByMemberId', erasure: 'CONTRACT' },
  awards: { entity: Award, by: 'awardedByMemberId', erasure: 'CONTRACT' },
};
const onPersonErased = erases(personalData, accountsEvents['accounts.person.erased']);

export const rfq: SubgraphDefinition = {
  name: 'rfq',
  entities: [Vendor, NumberSeries, Demand, DemandLine, Quote, QuoteVersion, QuoteLine, Award],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    DemandResolver,
    DemandLineResolver,
    ProductDemandsResolver,
    QuoteResolver,
    QuoteLineResolver,
    QuoteVersionResolver,
    DemandQuotesResolver,
    AwardResolver,
    DemandAwardResolver,
  ],
  orphanedTypes: foreignTypes,
  references: {
    Demand: demandsById,
    Quote: quotesById,
    // Every product may have demands: whether it exists is its owner's business.
    Product: async (ids) => ids.map((id) => ({ id })),
  },
  errors: [demandErrors, quoteErrors, awardErrors],
  handlers: {
    'accounts.person.erased': onPersonErased,
    'store.businessUnit.changed': onBusinessUnitChanged,
    'sellers.seller.changed': onSellerChanged,
    'catalog.product.merged': onProductMerged,
    'trade.purchase.placed': onPurchasePlaced,
    'trade.purchase.refused': onPurchaseRefused,
  },
  personalData,
  typeOfPrefix,
  subscriptions: subscriptionsOf('rfq'),
  consumersOf,
  sweeps: [
    { name: 'close-due-demands', everyMs: sweepEveryMs, run: closeDueDemands },
    { name: 'expire-quotes', everyMs: sweepEveryMs, run: expireQuotes },
  ],
};
