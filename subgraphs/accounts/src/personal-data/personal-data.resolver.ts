// A person's own data, as the person asks for it.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../members/viewer.graphql.js';
import { ownData } from './own-data.js';

@Resolver(() => ViewerType)
export class ViewerDataResolver {
  @FieldResolver(() => Json, {
    nullable: true,
    description:
      'All that the platform knows of this person, by subgraph and kind, in all its companies. Only for the person itself: API keys get FORBIDDEN, staff acting as it IMPERSONATED.',
  })
  personalData(@Ctx() ctx: Context) {
    return ownData(ctx);
  }
}
