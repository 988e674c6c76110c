// The subgraph forum, put together: boards, threads and their posts, and articles.
import { fileURLToPath } from 'node:url';
import { erases, type PersonalData } from '@agora/kernel/graphql/personal-data.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { articleErrors } from './articles/article.errors.js';
import { Article } from './articles/article.js';
import { articlesById } from './articles/article.queries.js';
import { ArticleResolver } from './articles/article.resolver.js';
import { Board } from './boards/board.js';
import { boardsById } from './boards/board.queries.js';
import { BoardResolver } from './boards/board.resolver.js';
import { onProductMerged } from './merging/on-product-merged.js';
import { postErrors } from './posts/post.errors.js';
import { Post } from './posts/post.js';
import { postsById } from './posts/post.queries.js';
import { PostResolver, ThreadPostsResolver } from './posts/post.resolver.js';
import {
  ForumBusinessUnitType,
  ForumCategoryType,
  ForumMemberType,
  ForumProductType,
  ForumSellerType,
} from './references.graphql.js';
import { slugErrors } from './slug.js';
import { threadErrors } from './threads/thread.errors.js';
import { Thread } from './threads/thread.js';
import { threadsById } from './threads/thread.queries.js';
import {
  BoardThreadsResolver,
  CategoryThreadsResolver,
  ProductThreadsResolver,
  ThreadResolver,
} from './threads/thread.resolver.js';

// Every product and category may have threads: whether it exists is its owner's business.
const itself = async (ids: readonly string[]) => ids.map((id) => ({ id }));

/** What is held of people, and what an erasure leaves of it. */
const personalData: PersonalData = {
  threads: { entity: Thread, by: 'authorMemberId', erasure: 'PUBLIC_DISCUSSION' },
  posts: { entity: Post, by: 'authorMemberId', erasure: 'PUBLIC_DISCUSSION' },
  articles: { entity: Article, by: 'authorMemberId', erasure: 'PUBLIC_DISCUSSION' },
  hiddenThreads: { entity: Thread, by: 'hiddenByMemberId', erasure: 'ACCOUNTABILITY' },
  hiddenPosts: { entity: Post, by: 'hiddenByMemberId', erasure: 'ACCOUNTABILITY' },
};
const onPersonErased = erases(personalData, accountsEvents['accounts.person.erased']);

export const forum: SubgraphDefinition = {
  name: 'forum',
  entities: [Board, Thread, Post, Article],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    BoardResolver,
    BoardThreadsResolver,
    ThreadResolver,
    ThreadPostsResolver,
    PostResolver,
    ArticleResolver,
    ProductThreadsResolver,
    CategoryThreadsResolver,
  ],
  orphanedTypes: [
    ForumMemberType,
    ForumProductType,
    ForumCategoryType,
    ForumBusinessUnitType,
    ForumSellerType,
  ],
  references: {
    Board: boardsById,
    Thread: threadsById,
    Post: postsById,
    Article: articlesById,
    Product: itself,
    Category: itself,
  },
  errors: [slugErrors, threadErrors, postErrors, articleErrors],
  handlers: {
    'accounts.person.erased': onPersonErased,
    'catalog.product.merged': onProductMerged,
  },
  personalData,
  typeOfPrefix,
  subscriptions: subscriptionsOf('forum'),
  consumersOf,
};
