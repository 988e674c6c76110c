// Boards at the edge.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { BoardType, CreateBoardInput, CreateBoardPayload } from './board.graphql.js';
import { allBoards, boardOfSlug } from './board.queries.js';
import { createBoard } from './create-board.js';

@Resolver(() => BoardType)
export class BoardResolver {
  @Query(() => [BoardType], { description: 'All boards, the oldest first; at most 200.' })
  boards(@Ctx() ctx: Context) {
    return allBoards(ctx);
  }

  @Query(() => BoardType, { nullable: true, description: 'One board; null when there is none.' })
  board(
    @Arg('slug', () => String, { description: 'Its name in addresses.' }) slug: string,
    @Ctx() ctx: Context,
  ) {
    return boardOfSlug(ctx, slug);
  }

  @Mutation(() => CreateBoardPayload, { description: 'Open a board. For the operator.' })
  async createBoard(
    @Arg('input', () => CreateBoardInput, { description: 'The board.' }) input: CreateBoardInput,
    @Ctx() ctx: Context,
  ) {
    return { board: await ctx.transact((work) => createBoard(work, input)) };
  }
}
