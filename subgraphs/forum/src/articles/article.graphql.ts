// The public face of articles.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import {
  type LocalizedText,
  LocalizedTextInput,
  LocalizedTextType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Article } from './article.js';
import { type ArticleState, articleStates } from './article-states.js';
import type { ArticleContent } from './publish-article.js';

export const ArticleStateEnum = articleStates.asEnum;
registerEnumType(ArticleStateEnum, {
  name: 'ArticleState',
  description: 'Whether an article is shown.',
  valuesConfig: {
    PUBLISHED: { description: 'Anybody may read it.' },
    RETRACTED: { description: 'Taken back; only editors see it.' },
  },
});

export const ArticleActionEnum = { RETRACT: 'RETRACT' } as const;
registerEnumType(ArticleActionEnum, {
  name: 'ArticleAction',
  description: 'What the viewer may do with an article now.',
  valuesConfig: { RETRACT: { description: 'Take it back: `retractArticle`.' } },
});

type ArticleFields = Pick<
  Article,
  'id' | 'slug' | 'title' | 'summary' | 'bodyHtml' | 'state' | 'publishedAt'
>;

@Directive('@key(fields: "id")')
@ObjectType('Article', {
  description: 'Edited industry news. Anybody may read it unless it is retracted.',
  implements: NodeInterface,
})
export class ArticleType implements ArticleFields {
  @Field(() => ID, { description: 'Global id, `art_…`.' })
  id!: string;
  @Field(() => String, { description: 'Its name in addresses; unique.' })
  slug!: string;
  @Field(() => LocalizedTextType, { description: 'Its title, plain text.' })
  title!: LocalizedText;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'It in a few sentences of plain text; null when not written.',
  })
  summary!: LocalizedText | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'It, in each language written, as sanitized HTML: safe to show.',
  })
  bodyHtml!: LocalizedText;
  @Field(() => ArticleStateEnum, { description: 'Whether it is shown.' })
  state!: ArticleState;
  @Field(() => Date, { description: 'When it was published; lists sort by it.' })
  publishedAt!: Date;
}
export const ArticleConnection = connectionOf(() => ArticleType, 'Article');

@InputType({ description: 'An article to publish.' })
export class PublishArticleInput implements ArticleContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `art_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => String, {
    description: 'Its name in addresses: lower case letters, digits and single hyphens, up to 80.',
  })
  slug!: string;
  @Field(() => LocalizedTextInput, { description: 'Its title, up to 200 characters.' })
  title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'It in a few sentences, up to 1000 characters.',
  })
  summary?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { description: 'Markdown, up to 100,000 characters each.' })
  body!: LocalizedTextInput;
  @Field(() => [ID], { nullable: true, description: 'The products it is about, up to 20.' })
  productIds?: string[] | null;
}

@ObjectType({ description: 'What publishArticle did.' })
export class PublishArticlePayload extends Payload {
  @Field(() => ArticleType, { nullable: true, description: 'The article; null on an error.' })
  article?: Article;
}

@InputType({ description: 'Which article to take back.' })
export class RetractArticleInput {
  @Field(() => ID, { description: 'The article.' })
  articleId!: string;
}

@ObjectType({ description: 'What retractArticle did.' })
export class RetractArticlePayload extends Payload {
  @Field(() => ArticleType, { nullable: true, description: 'The article; null on an error.' })
  article?: Article;
}
