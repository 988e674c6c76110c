// Articles at the edge.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForumMemberType, ForumProductType } from '../references.graphql.js';
import { reference } from '../references.js';
import {
  ArticleActionEnum,
  ArticleConnection,
  ArticleType,
  PublishArticleInput,
  PublishArticlePayload,
  RetractArticleInput,
  RetractArticlePayload,
} from './article.graphql.js';
import type { Article } from './article.js';
import { articlePolicy } from './article.policy.js';
import { articlePage, oneArticle } from './article.queries.js';
import { publishArticle } from './publish-article.js';
import { retractArticle } from './retract-article.js';

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleConnection, { description: 'Articles, the newest first.' })
  articles(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return articlePage(ctx, args);
  }

  @Query(() => ArticleType, {
    nullable: true,
    description: 'One article, by id or by slug; null when there is none or it is retracted.',
  })
  article(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('slug', () => String, {
      nullable: true,
      description: 'Its slug; not looked at with an id.',
    })
    slug: string | null,
    @Ctx() ctx: Context,
  ) {
    return oneArticle(ctx, id, slug);
  }

  @Mutation(() => PublishArticlePayload, { description: 'Publish news. Needs the role EDITOR.' })
  async publishArticle(
    @Arg('input', () => PublishArticleInput, { description: 'The article.' })
    input: PublishArticleInput,
    @Ctx() ctx: Context,
  ) {
    return { article: await ctx.transact((work) => publishArticle(work, input)) };
  }

  @Mutation(() => RetractArticlePayload, {
    description: 'Take an article back. Needs the role EDITOR.',
  })
  async retractArticle(
    @Arg('input', () => RetractArticleInput, { description: 'The article.' })
    input: RetractArticleInput,
    @Ctx() ctx: Context,
  ) {
    return { article: await ctx.transact((work) => retractArticle(work, input)) };
  }

  @FieldResolver(() => ForumMemberType, { nullable: true, description: 'Who published it.' })
  author(@Root() article: Article) {
    return reference(article.authorMemberId);
  }

  @FieldResolver(() => [ForumProductType], {
    nullable: 'items',
    description: 'The products it is about, at most 20.',
  })
  products(@Root() article: Article) {
    return article.productIds.map(reference);
  }

  @FieldResolver(() => [ArticleActionEnum], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() article: Article, @Ctx() ctx: Context) {
    return articlePolicy.allowed(ctx.actor, article);
  }
}
