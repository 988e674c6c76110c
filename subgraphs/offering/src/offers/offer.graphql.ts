// The public face of offers and vendors: two interfaces that store and sellers implement with the same
// fields. Both are here because each shows the other.
import { connectionOf, type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import {
  LocalizedTextType,
  MoneyType,
  NodeInterface,
  UnitPriceType,
} from '@agora/kernel/graphql/values.js';
import {
  Arg,
  Args,
  type ClassType,
  Directive,
  Field,
  ID,
  Int,
  InterfaceType,
  ObjectType,
} from 'type-graphql';
import {
  PriceRecordConnection,
  type PriceRecordType,
  PriceStepType,
  priceHistoryFields,
  TierMarginType,
} from '../price-history/price-history.graphql.js';
import { PriceExplanationType } from '../prices/price-explanation.graphql.js';
import { priceSources } from '../prices/resolve-price.js';
import { AvailabilityType, OfferInventoryType } from '../stock/stock.graphql.js';
import { stockStates } from '../stock/stock.js';
import { OfferedProductType, OfferingCompanyType } from '../vendors/stubs.graphql.js';
import './offer-enums.graphql.js';
import { offerActions } from './offer.policy.js';
import { offerKinds, offerStates } from './offer-states.js';

@Directive('@shareable')
@ObjectType('PriceTier', { description: 'From how many units on a unit price holds.' })
export class PriceTierType {
  @Field(() => Int, { description: 'The smallest quantity at this price.' })
  minimumQuantity!: number;
  @Field(() => UnitPriceType, { description: 'The price of one unit.' })
  unitPrice!: UnitPriceType;
}

@Directive('@shareable')
@ObjectType('OfferStock', { description: 'How much of an offer can be promised now.' })
export class OfferStockType {
  @Field(() => Boolean, { description: 'False for goods made to order, which are not counted.' })
  isTracked!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Units on hand that no buyer holds; null when stock is not tracked.',
  })
  availableQuantity!: number | null;
  @Field(() => stockStates, { description: 'The same in one word.' })
  state!: keyof typeof stockStates;
}

@Directive('@shareable')
@ObjectType('ResolvedPrice', { description: 'What a quantity of an offer costs one company now.' })
export class ResolvedPriceType {
  @Field(() => UnitPriceType, { description: 'The price of one unit.' })
  unitPrice!: UnitPriceType;
  @Field(() => MoneyType, { description: 'Unit price times quantity, rounded once.' })
  total!: MoneyType;
  @Field(() => priceSources, { description: 'Where the price comes from.' })
  source!: keyof typeof priceSources;
  @Field(() => Int, { description: 'The minimum of the tier that was reached.' })
  tierMinimumQuantity!: number;
  @Field(() => Int, {
    description: 'The quantity it is the price of: the one asked about, or raised to the next one.',
  })
  quantity!: number;
}

/** Descriptions of fields that a resolver declares again. */
export const offerFields = {
  vendor: { nullable: true, description: 'Who sells it; null when the vendor cannot be shown.' },
  isLive: { description: 'Whether it can be found and bought now.' },
  priceFor: {
    nullable: true,
    description:
      "The price of so many units for the viewer's company, or the public one for a stranger. Null when " +
      'the offer is not live, is sold by contract only, is priced on request, or does not take this quantity.',
  },
  tiers: {
    description:
      'The public prices, ascending; for CONTRACT_ONLY an indication, none for ON_REQUEST except for its vendor.',
  },
  cost: {
    nullable: true,
    description:
      'What one unit costs the vendor; null when it does not say, and for everyone else.',
  },
  priceExplanation: {
    nullable: true,
    description:
      "Why so many units cost the viewer's company what they cost; who manages the vendor may ask for any " +
      'company. Null for others, and for quantities that are none.',
  },
  availability: {
    nullable: true,
    description:
      'What can be promised of so many units: from stock, when more has come, or made to order. Null when the offer is not live, and for quantities that are none.',
  },
  inventory: {
    nullable: true,
    description: 'Its stock as its vendor sees it; null for who does not manage the vendor.',
  },
  allowedActions: { description: 'What the viewer may do to it now.' },
} as const;
export const explainedCompany = {
  nullable: true,
  description:
    "The company; left out: the viewer's own. Another one only for who manages the vendor.",
} as const;
export const priceForQuantity = { description: 'How many units, 1 or more.' } as const;
export const priceForRoundUp = {
  defaultValue: false,
  description:
    'Whether a quantity that the offer does not take is raised to the next one it takes; the answer says which.',
} as const;
export const priceStepsQuantity = {
  nullable: true,
  description: 'How many units, 1 or more; left out: the minimum quantity.',
} as const;

export const vendorFields = {
  offers: { description: 'Its live offers, newest first.' },
} as const;

@InterfaceType('Offer', {
  implements: NodeInterface,
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
  description: "One vendor's terms for one product: prices, minimum, stock, lead time.",
})
export abstract class OfferInterface extends NodeInterface {
  @Field(() => OfferedProductType, {
    nullable: true,
    description: 'What is sold; null when the product cannot be shown.',
  })
  product!: OfferedProductType | null;
  @Field(() => VendorInterface, offerFields.vendor)
  vendor!: VendorInterface | null;
  @Field(() => offerKinds, { description: 'How it can be bought.' })
  kind!: keyof typeof offerKinds;
  @Field(() => [PriceTierType], offerFields.tiers)
  tiers!: PriceTierType[];
  @Field(() => UnitPriceType, offerFields.cost)
  cost!: UnitPriceType | null;
  @Field(() => [TierMarginType], priceHistoryFields.tierMargins)
  tierMargins!: TierMarginType[] | null;
  @Field(() => Int, { description: 'The smallest quantity that can be ordered.' })
  minimumQuantity!: number;
  @Field(() => Int, { description: 'Quantities are whole multiples of this.' })
  orderMultiple!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from the order to its dispatch; null when the vendor does not say.',
  })
  leadTimeDays!: number | null;
  @Field(() => OfferStockType, { description: 'How much can be promised now.' })
  stock!: OfferStockType;
  @Field(() => OfferInventoryType, offerFields.inventory)
  inventory!: OfferInventoryType | null;
  @Field(() => AvailabilityType, offerFields.availability)
  availability(@Arg('quantity', () => Int, priceForQuantity) _quantity: number): AvailabilityType {
    throw new RangeError('each subgraph answers this for its own offers');
  }
  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null: open.' })
  validUntil!: Date | null;
  @Field(() => Boolean, offerFields.isLive)
  isLive!: boolean;
  @Field(() => offerStates.asEnum, { description: 'Where it is in its life.' })
  state!: keyof typeof offerStates.asEnum;
  @Field(() => String, { nullable: true, description: "The vendor's own stock-keeping number." })
  vendorSku!: string | null;
  @Field(() => [offerActions], offerFields.allowedActions)
  allowedActions!: (keyof typeof offerActions)[];
  @Field(() => ResolvedPriceType, offerFields.priceFor)
  priceFor(
    @Arg('quantity', () => Int, priceForQuantity) _quantity: number,
    @Arg('roundUp', () => Boolean, priceForRoundUp) _roundUp: boolean,
  ): ResolvedPriceType {
    throw new RangeError('each subgraph answers this for its own offers');
  }
  @Field(() => PriceRecordConnection, priceHistoryFields.priceHistory)
  priceHistory(@Args(() => PageArgs) _args: PageArgs): Page<PriceRecordType> {
    throw new RangeError('each subgraph answers this for its own offers');
  }
  @Field(() => [PriceStepType], priceHistoryFields.priceSteps)
  priceSteps(
    @Arg('quantity', () => Int, priceStepsQuantity) _quantity: number | null,
    @Arg('companyId', () => ID, explainedCompany) _companyId: string | null,
  ): PriceStepType[] {
    throw new RangeError('each subgraph answers this for its own offers');
  }
  @Field(() => PriceExplanationType, offerFields.priceExplanation)
  priceExplanation(
    @Arg('quantity', () => Int, priceForQuantity) _quantity: number,
    @Arg('companyId', () => ID, explainedCompany) _companyId: string | null,
  ): PriceExplanationType {
    throw new RangeError('each subgraph answers this for its own offers');
  }
}

export const OfferConnection = connectionOf(
  () => OfferInterface as unknown as ClassType<OfferInterface>,
  'Offer',
);

@InterfaceType('Vendor', {
  implements: NodeInterface,
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
  description: "Whoever sells an offer: one of the operator's business units, or a seller.",
})
export abstract class VendorInterface extends NodeInterface {
  @Field(() => LocalizedTextType, { description: 'The name buyers know it by.' })
  name!: LocalizedTextType;
  @Field(() => String, { description: 'Its place in addresses, e.g. "acme-parts".' })
  slug!: string;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it says of itself; null when nothing.',
  })
  introduction!: LocalizedTextType | null;
  @Field(() => OfferingCompanyType, {
    nullable: true,
    description: 'The company behind it; null when it cannot be shown.',
  })
  company!: OfferingCompanyType | null;
  @Field(() => Boolean, { description: 'Whether the operator itself sells here.' })
  isSelfOperated!: boolean;
  @Field(() => OfferConnection, vendorFields.offers)
  offers(@Args(() => PageArgs) _args: PageArgs): Page<OfferInterface> {
    throw new RangeError('each subgraph answers this for its own vendors');
  }
}
