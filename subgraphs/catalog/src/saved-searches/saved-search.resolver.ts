// Saved searches in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { deleteSavedSearch } from './delete-saved-search.js';
import { openSavedSearch } from './open-saved-search.js';
import { renameSavedSearch } from './rename-saved-search.js';
import { saveSearch } from './save-search.js';
import {
  DeleteSavedSearchInput,
  DeleteSavedSearchPayload,
  OpenSavedSearchInput,
  OpenSavedSearchPayload,
  RenameSavedSearchInput,
  RenameSavedSearchPayload,
  SavedSearchConnection,
  SavedSearchType,
  SaveSearchInput,
  SaveSearchPayload,
} from './saved-search.graphql.js';
import { SavedSearch } from './saved-search.js';
import { findingsOf, ownSavedSearches } from './saved-search.queries.js';

@Resolver(() => SavedSearchType)
export class SavedSearchResolver {
  @Query(() => SavedSearchConnection, {
    description: "The caller's saved searches, newest first; empty without a member.",
  })
  savedSearches(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return entityPage(ctx.em, SavedSearch, ownSavedSearches(ctx), args);
  }

  @Mutation(() => SaveSearchPayload, {
    description: 'Keeps a search under a name, for the member alone; at most 100.',
  })
  async saveSearch(
    @Arg('input', () => SaveSearchInput) input: SaveSearchInput,
    @Ctx() ctx: Context,
  ) {
    return { savedSearch: await ctx.transact((work) => saveSearch(work, input)) };
  }

  @Mutation(() => RenameSavedSearchPayload, { description: 'Gives a saved search another name.' })
  async renameSavedSearch(
    @Arg('input', () => RenameSavedSearchInput) input: RenameSavedSearchInput,
    @Ctx() ctx: Context,
  ) {
    return { savedSearch: await ctx.transact((work) => renameSavedSearch(work, input)) };
  }

  @Mutation(() => OpenSavedSearchPayload, {
    description: 'Notes that the member looks at it now: only later products are new from here on.',
  })
  async openSavedSearch(
    @Arg('input', () => OpenSavedSearchInput) input: OpenSavedSearchInput,
    @Ctx() ctx: Context,
  ) {
    return { savedSearch: await ctx.transact((work) => openSavedSearch(work, input)) };
  }

  @Mutation(() => DeleteSavedSearchPayload, { description: 'Keeps a search no more.' })
  async deleteSavedSearch(
    @Arg('input', () => DeleteSavedSearchInput) input: DeleteSavedSearchInput,
    @Ctx() ctx: Context,
  ) {
    return { savedSearch: await ctx.transact((work) => deleteSavedSearch(work, input)) };
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Products it finds now; null while the search server is away.',
  })
  async totalCount(@Root() saved: SavedSearch, @Ctx() ctx: Context) {
    return (await ctx.load(findingsOf, saved)).totalCount;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Those of them made since it was last opened; 100 means that many or more. Null while the search server is away.',
  })
  async newCount(@Root() saved: SavedSearch, @Ctx() ctx: Context) {
    return (await ctx.load(findingsOf, saved)).newCount;
  }
}
