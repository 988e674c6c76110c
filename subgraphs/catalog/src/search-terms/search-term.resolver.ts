// What people search for, in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { SynonymBook } from '../synonyms/synonym-book.js';
import { SearchTermType } from './search-term.graphql.js';
import { type SearchTermOrder, searchTermOrders, searchTerms } from './search-term.queries.js';

@Resolver(() => SearchTermType)
export class SearchTermResolver {
  @Query(() => [SearchTermType], {
    description:
      'What people searched lately, for operator staff; empty for others. Counts arrive within seconds.',
  })
  searchTerms(
    @Arg('order', () => searchTermOrders, {
      defaultValue: searchTermOrders.POPULAR,
      description: 'Which come first.',
    })
    order: SearchTermOrder,
    @Arg('days', () => Int, {
      defaultValue: 30,
      description: 'Of the last so many days; 1 to 180.',
    })
    days: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many; 1 to 200.' })
    first: number,
    @Ctx() ctx: Context,
  ) {
    return searchTerms(ctx, { order, days, first });
  }

  @FieldResolver(() => Boolean, { description: 'Whether a synonym group has it as a term by now.' })
  hasSynonyms(@Root() { text }: SearchTermType, @Ctx() ctx: Context) {
    return SynonymBook.of(ctx).hasRuleFor(text);
  }
}
