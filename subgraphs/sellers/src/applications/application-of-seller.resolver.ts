// How a seller became one, for its own people and the operator.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { SellerApplicationType } from './application.graphql.js';
import { applicationOf } from './application.queries.js';

@Resolver(() => SellerType)
export class ApplicationOfSellerResolver {
  @FieldResolver(() => SellerApplicationType, {
    nullable: true,
    description: 'The application it came from; for its own people and the operator, else null.',
  })
  application(@Root() seller: Seller, @Ctx() ctx: Context) {
    return applicationOf(ctx, seller);
  }
}
