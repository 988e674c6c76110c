// A business unit's price lists, for its own people.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BusinessUnitType } from '../business-units/business-unit.graphql.js';
import type { BusinessUnit } from '../business-units/business-unit.js';
import { StorePriceListConnection } from './store-price-list.graphql.js';
import { storePriceLists } from './store-price-list.queries.js';

@Resolver(() => BusinessUnitType)
export class BusinessUnitPriceListsResolver {
  @FieldResolver(() => StorePriceListConnection, {
    nullable: true,
    description:
      'The price lists it gives companies, newest first; null for who does not manage them.',
  })
  priceLists(
    @Root() unit: BusinessUnit,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return storePriceLists(ctx, unit, args);
  }
}
