// Posts at the edge, and what they add to a thread.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ForumMemberType } from '../references.graphql.js';
import { reference } from '../references.js';
import { ThreadType } from '../threads/thread.graphql.js';
import type { Thread } from '../threads/thread.js';
import { knowsHidden } from '../threads/thread.policy.js';
import { threadsById } from '../threads/thread.queries.js';
import { acceptAnswer } from './accept-answer.js';
import { hidePost } from './hide-post.js';
import {
  AcceptAnswerInput,
  AcceptAnswerPayload,
  HidePostInput,
  HidePostPayload,
  PostActionEnum,
  PostAnswerInput,
  PostAnswerPayload,
  PostConnection,
  PostType,
} from './post.graphql.js';
import type { Post } from './post.js';
import { inThread, postActions } from './post.policy.js';
import { postCounts, postPage, postsById } from './post.queries.js';
import { postAnswer } from './post-answer.js';

@Resolver(() => PostType)
export class PostResolver {
  @Mutation(() => PostAnswerPayload, {
    description: 'Answer a question or reply in a discussion. For any member.',
  })
  async postAnswer(
    @Arg('input', () => PostAnswerInput, { description: 'The answer.' }) input: PostAnswerInput,
    @Ctx() ctx: Context,
  ) {
    return { post: await ctx.transact((work) => postAnswer(work, input)) };
  }

  @Mutation(() => AcceptAnswerPayload, {
    description: 'Say which post answers the question; it may be changed. For the asker.',
  })
  async acceptAnswer(
    @Arg('input', () => AcceptAnswerInput, { description: 'The post.' }) input: AcceptAnswerInput,
    @Ctx() ctx: Context,
  ) {
    return { post: await ctx.transact((work) => acceptAnswer(work, input)) };
  }

  @Mutation(() => HidePostPayload, {
    description: 'Take a post out of sight, with a reason for its author. For the operator.',
  })
  async hidePost(
    @Arg('input', () => HidePostInput, { description: 'The post and the reason.' })
    input: HidePostInput,
    @Ctx() ctx: Context,
  ) {
    return { post: await ctx.transact((work) => hidePost(work, input)) };
  }

  @FieldResolver(() => ThreadType, {
    nullable: true,
    description: 'The thread it stands in; null when that is hidden from the viewer.',
  })
  thread(@Root() post: Post, @Ctx() ctx: Context) {
    return ctx.load(threadsById, post.thread.id);
  }

  @FieldResolver(() => ForumMemberType, { nullable: true, description: 'Who posted it.' })
  author(@Root() post: Post) {
    return reference(post.authorMemberId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the asker accepted it as the answer.' })
  async isAccepted(@Root() post: Post, @Ctx() ctx: Context) {
    const thread = await ctx.load(threadsById, post.thread.id);
    return thread?.acceptedPostId === post.id;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was hidden; for its author and the operator, null for others.',
  })
  hiddenReason(@Root() post: Post, @Ctx() ctx: Context) {
    return knowsHidden(ctx.actor, post) ? post.hiddenReason : null;
  }

  @FieldResolver(() => [PostActionEnum], { description: 'What the viewer may do with it now.' })
  async allowedActions(@Root() post: Post, @Ctx() ctx: Context) {
    const thread = await ctx.load(threadsById, post.thread.id);
    return thread ? postActions(ctx.actor, inThread(post, thread)) : [];
  }
}

@Resolver(() => ThreadType)
export class ThreadPostsResolver {
  @FieldResolver(() => PostConnection, { description: 'Its posts, the oldest first.' })
  posts(@Root() thread: Thread, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return postPage(ctx, thread, args);
  }

  @FieldResolver(() => PostType, {
    nullable: true,
    description: 'The post the asker accepted as the answer; null when there is none.',
  })
  acceptedPost(@Root() thread: Thread, @Ctx() ctx: Context) {
    return thread.acceptedPostId && ctx.load(postsById, thread.acceptedPostId);
  }

  @FieldResolver(() => Int, { description: 'How many posts it has, hidden ones not counted.' })
  postCount(@Root() thread: Thread, @Ctx() ctx: Context) {
    return ctx.load(postCounts, thread.id);
  }
}
