// A vendor as those see it who set its prices and keep its stock; everybody else gets null.
import { type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import { MoneyType, NodeInterface } from '@agora/kernel/graphql/values.js';
import { Arg, Args, Field, Int, InterfaceType } from 'type-graphql';
import { AssortmentConnection, type AssortmentType } from '../assortments/assortment.graphql.js';
import {
  CustomerGroupConnection,
  type CustomerGroupType,
  OrderMinimumType,
} from '../customers/customer-group.graphql.js';
import { OfferConnection, type OfferInterface } from '../offers/offer.graphql.js';
import {
  PriceChangeConnection,
  PriceChangePreviewType,
  PriceChangeTermsInput,
  type PriceChangeType,
} from '../price-changes/price-change.graphql.js';
import { PriceListConnection, type PriceListInterface } from '../price-lists/price-list.graphql.js';
import { WarehouseType } from '../stock/stock.graphql.js';

export const managedFields = {
  priceLists: {
    nullable: true,
    description:
      'Its price lists that have not ended, newest first; null for who does not manage it.',
  },
  customerGroups: {
    nullable: true,
    description: 'Its customer groups, newest first; null for who does not manage it.',
  },
  assortments: {
    nullable: true,
    description: 'Its assortments, newest first; null for who does not manage it.',
  },
  orderMinimums: {
    nullable: true,
    description: 'All its order minimums; null for who does not manage it.',
  },
  ownOffers: {
    nullable: true,
    description: 'All its offers in every state, newest first; null for who does not manage it.',
  },
  ownOffersText: {
    nullable: true,
    description:
      "Only with this in the vendor's stock-keeping number, or in the product's name or part number, in any case.",
  },
  onlyLowStock: {
    nullable: true,
    description: 'True: only live ones whose stock is low, or gone.',
  },
  warehouses: {
    nullable: true,
    description:
      'Where it keeps stock, in the order of priority, closed ones last; null for who does not manage it.',
  },
  lowStockCount: {
    nullable: true,
    description:
      'How many of its live offers are low on stock, or out of it; null for who does not manage it.',
  },
  priceChanges: {
    nullable: true,
    description: 'Its bulk changes of prices, newest first; null for who does not manage it.',
  },
  priceChangePreview: {
    nullable: true,
    description: 'What a bulk change would do; null for who does not manage it.',
  },
  previewedChange: { description: 'Which prices, and how.' },
  minimumOrders: {
    description: "What an order must be worth at the least for the viewer's company, by currency.",
  },
} as const;

const elsewhere = () => {
  throw new RangeError('each subgraph answers this for its own vendors');
};

@InterfaceType('ManagedVendor', {
  implements: NodeInterface,
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
  description: 'A vendor as those see it who set its prices and keep its stock.',
})
export abstract class ManagedVendorInterface extends NodeInterface {
  @Field(() => PriceListConnection, managedFields.priceLists)
  priceLists(@Args(() => PageArgs) _args: PageArgs): Page<PriceListInterface> {
    return elsewhere();
  }
  @Field(() => CustomerGroupConnection, managedFields.customerGroups)
  customerGroups(@Args(() => PageArgs) _args: PageArgs): Page<CustomerGroupType> {
    return elsewhere();
  }
  @Field(() => AssortmentConnection, managedFields.assortments)
  assortments(@Args(() => PageArgs) _args: PageArgs): Page<AssortmentType> {
    return elsewhere();
  }
  @Field(() => [OrderMinimumType], managedFields.orderMinimums)
  orderMinimums!: OrderMinimumType[] | null;
  @Field(() => [MoneyType], managedFields.minimumOrders)
  minimumOrders!: MoneyType[];
  @Field(() => [WarehouseType], managedFields.warehouses)
  warehouses!: WarehouseType[] | null;
  @Field(() => Int, managedFields.lowStockCount)
  lowStockCount!: number | null;
  @Field(() => PriceChangeConnection, managedFields.priceChanges)
  priceChanges(@Args(() => PageArgs) _args: PageArgs): Page<PriceChangeType> {
    return elsewhere();
  }
  @Field(() => PriceChangePreviewType, managedFields.priceChangePreview)
  priceChangePreview(
    @Arg('change', () => PriceChangeTermsInput, managedFields.previewedChange)
    _change: PriceChangeTermsInput,
  ): PriceChangePreviewType {
    return elsewhere();
  }
  @Field(() => OfferConnection, managedFields.ownOffers)
  ownOffers(
    @Arg('text', () => String, managedFields.ownOffersText) _text: string | null,
    @Arg('isStockLow', () => Boolean, managedFields.onlyLowStock) _isStockLow: boolean | null,
    @Args(() => PageArgs) _args: PageArgs,
  ): Page<OfferInterface> {
    return elsewhere();
  }
}
