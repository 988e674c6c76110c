// Synonym groups in the graph. What this process changed, its own searches know at once.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CatalogMember } from '../references.graphql.js';
import { createSynonymGroup } from './create-synonym-group.js';
import { removeSynonymGroup } from './remove-synonym-group.js';
import {
  CreateSynonymGroupInput,
  CreateSynonymGroupPayload,
  RemoveSynonymGroupInput,
  RemoveSynonymGroupPayload,
  SynonymGroupConnection,
  SynonymGroupFilterInput,
  SynonymGroupType,
  SynonymRevisionType,
  UpdateSynonymGroupInput,
  UpdateSynonymGroupPayload,
} from './synonym.graphql.js';
import { revisionsOf, synonymGroupsWhere } from './synonym.queries.js';
import { SynonymBook } from './synonym-book.js';
import { SynonymGroup, type SynonymRevision } from './synonym-group.js';
import { updateSynonymGroup } from './update-synonym-group.js';

@Resolver(() => SynonymGroupType)
export class SynonymResolver {
  @Query(() => SynonymGroupConnection, {
    description: 'Synonym groups, newest first; empty for anyone but operator staff.',
  })
  synonymGroups(
    @Arg('filter', () => SynonymGroupFilterInput, {
      nullable: true,
      description: 'Which; default all.',
    })
    filter: SynonymGroupFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return entityPage(ctx.em, SynonymGroup, synonymGroupsWhere(ctx.actor, filter ?? {}), args);
  }

  @Mutation(() => CreateSynonymGroupPayload, {
    description: 'Operator staff say that words mean the same. Search knows it within a second.',
  })
  async createSynonymGroup(
    @Arg('input', () => CreateSynonymGroupInput) input: CreateSynonymGroupInput,
    @Ctx() ctx: Context,
  ) {
    return changed(ctx, (work) => createSynonymGroup(work, input));
  }

  @Mutation(() => UpdateSynonymGroupPayload, {
    description: 'Operator staff rewrite a synonym group.',
  })
  async updateSynonymGroup(
    @Arg('input', () => UpdateSynonymGroupInput) input: UpdateSynonymGroupInput,
    @Ctx() ctx: Context,
  ) {
    return changed(ctx, (work) => updateSynonymGroup(work, input));
  }

  @Mutation(() => RemoveSynonymGroupPayload, {
    description: 'Operator staff take a synonym group out of search.',
  })
  async removeSynonymGroup(
    @Arg('input', () => RemoveSynonymGroupInput) input: RemoveSynonymGroupInput,
    @Ctx() ctx: Context,
  ) {
    return changed(ctx, (work) => removeSynonymGroup(work, input));
  }

  @FieldResolver(() => CatalogMember, {
    nullable: true,
    description: 'Who changed it last; null when a sibling service did.',
  })
  changedBy(@Root() group: SynonymGroup) {
    return memberOf(group.changedByMemberId);
  }

  @FieldResolver(() => [SynonymRevisionType], {
    description: 'What it said, the newest first, the present revision included; at most 100.',
  })
  async revisions(@Root() group: SynonymGroup, @Ctx() ctx: Context) {
    return (await ctx.load(revisionsOf, group.id)).slice(0, 100);
  }
}

@Resolver(() => SynonymRevisionType)
export class SynonymRevisionResolver {
  @FieldResolver(() => CatalogMember, {
    nullable: true,
    description: 'Who said it; null when a sibling service did.',
  })
  changedBy(@Root() revision: SynonymRevision) {
    return memberOf(revision.changedByMemberId);
  }
}

const memberOf = (id: string | null) => (id ? { __typename: 'Member', id } : null);

async function changed(ctx: Context, verb: (work: Work) => Promise<SynonymGroup>) {
  const synonymGroup = await ctx.transact(verb);
  await SynonymBook.of(ctx).follow();
  return { synonymGroup };
}
