// Threads at the edge: queries, mutations, and what a thread points at.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { BoardType } from '../boards/board.graphql.js';
import type { Board } from '../boards/board.js';
import { boardsById } from '../boards/board.queries.js';
import {
  ForumCategoryType,
  ForumMemberType,
  ForumProductType,
  ForumVendorInterface,
} from '../references.graphql.js';
import { reference } from '../references.js';
import { askQuestion } from './ask-question.js';
import { closeThread } from './close-thread.js';
import { hideThread } from './hide-thread.js';
import { startDiscussion } from './start-discussion.js';
import {
  AskQuestionInput,
  AskQuestionPayload,
  CloseThreadInput,
  CloseThreadPayload,
  HideThreadInput,
  HideThreadPayload,
  StartDiscussionInput,
  StartDiscussionPayload,
  ThreadActionEnum,
  ThreadConnection,
  ThreadFilterInput,
  ThreadType,
} from './thread.graphql.js';
import type { Thread } from './thread.js';
import { knowsHidden, threadPolicy } from './thread.policy.js';
import { openQuestionCounts, threadPage, threadsById } from './thread.queries.js';

@Resolver(() => ThreadType)
export class ThreadResolver {
  @Query(() => ThreadType, {
    nullable: true,
    description: 'One thread; null when there is none or it is hidden from the viewer.',
  })
  thread(@Arg('id', () => ID, { description: 'The thread.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(threadsById, id);
  }

  @Query(() => ThreadConnection, { description: 'Threads, the last posted to first.' })
  threads(
    @Arg('filter', () => ThreadFilterInput, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    filter: ThreadFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return threadPage(ctx, filter, args);
  }

  @Mutation(() => AskQuestionPayload, {
    description: 'Ask about a product, a category, or in a board. For any member.',
  })
  async askQuestion(
    @Arg('input', () => AskQuestionInput, { description: 'The question.' }) input: AskQuestionInput,
    @Ctx() ctx: Context,
  ) {
    return { thread: await ctx.transact((work) => askQuestion(work, input)) };
  }

  @Mutation(() => StartDiscussionPayload, {
    description: 'Open a discussion about a product, a category, or in a board. For any member.',
  })
  async startDiscussion(
    @Arg('input', () => StartDiscussionInput, { description: 'Its beginning.' })
    input: StartDiscussionInput,
    @Ctx() ctx: Context,
  ) {
    return { thread: await ctx.transact((work) => startDiscussion(work, input)) };
  }

  @Mutation(() => CloseThreadPayload, {
    description: 'End a thread: it stays readable. For its author and the operator.',
  })
  async closeThread(
    @Arg('input', () => CloseThreadInput, { description: 'The thread.' }) input: CloseThreadInput,
    @Ctx() ctx: Context,
  ) {
    return { thread: await ctx.transact((work) => closeThread(work, input)) };
  }

  @Mutation(() => HideThreadPayload, {
    description: 'Take a thread out of sight, with a reason for its author. For the operator.',
  })
  async hideThread(
    @Arg('input', () => HideThreadInput, { description: 'The thread and the reason.' })
    input: HideThreadInput,
    @Ctx() ctx: Context,
  ) {
    return { thread: await ctx.transact((work) => hideThread(work, input)) };
  }

  @FieldResolver(() => BoardType, { nullable: true, description: 'Its board; null when in none.' })
  board(@Root() thread: Thread, @Ctx() ctx: Context) {
    return thread.board && ctx.load(boardsById, thread.board.id);
  }

  @FieldResolver(() => ForumProductType, {
    nullable: true,
    description: 'The product it is about; null when about none.',
  })
  product(@Root() thread: Thread) {
    return reference(thread.productId);
  }

  @FieldResolver(() => ForumCategoryType, {
    nullable: true,
    description: 'The category it is about; null when about none.',
  })
  category(@Root() thread: Thread) {
    return reference(thread.categoryId);
  }

  @FieldResolver(() => ForumVendorInterface, {
    nullable: true,
    description: 'The vendor it is put to; null when to everybody.',
  })
  vendor(@Root() thread: Thread) {
    return reference(thread.vendorId);
  }

  @FieldResolver(() => ForumMemberType, { nullable: true, description: 'Who started it.' })
  author(@Root() thread: Thread) {
    return reference(thread.authorMemberId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was hidden; for its author and the operator, null for others.',
  })
  hiddenReason(@Root() thread: Thread, @Ctx() ctx: Context) {
    return knowsHidden(ctx.actor, thread) ? thread.hiddenReason : null;
  }

  @FieldResolver(() => [ThreadActionEnum], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() thread: Thread, @Ctx() ctx: Context) {
    return threadPolicy.allowed(ctx.actor, thread);
  }
}

@Resolver(() => BoardType)
export class BoardThreadsResolver {
  @FieldResolver(() => ThreadConnection, { description: 'Its threads, the last posted to first.' })
  threads(@Root() board: Board, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return threadPage(ctx, { boardId: board.id }, args);
  }
}

@Resolver(() => ForumProductType)
export class ProductThreadsResolver {
  @FieldResolver(() => ThreadConnection, {
    description: 'Threads about this product, the last posted to first.',
  })
  threads(
    @Root() product: ForumProductType,
    @Arg('filter', () => ThreadFilterInput, {
      nullable: true,
      description: 'Which ones; all when left out. Its productId is not looked at.',
    })
    filter: ThreadFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return threadPage(ctx, { ...filter, productId: product.id }, args);
  }

  @FieldResolver(() => Int, { description: 'How many questions about it wait for an answer.' })
  openQuestionCount(@Root() product: ForumProductType, @Ctx() ctx: Context) {
    return ctx.load(openQuestionCounts, product.id);
  }
}

@Resolver(() => ForumCategoryType)
export class CategoryThreadsResolver {
  @FieldResolver(() => ThreadConnection, {
    description: 'Threads about this very category, the last posted to first.',
  })
  threads(
    @Root() category: ForumCategoryType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return threadPage(ctx, { categoryId: category.id }, args);
  }
}
