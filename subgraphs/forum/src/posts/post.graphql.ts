// The public face of posts.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Post } from './post.js';
import type { AnswerContent } from './post-answer.js';
import { type PostState, postStates } from './post-states.js';

export const PostStateEnum = postStates.asEnum;
registerEnumType(PostStateEnum, {
  name: 'PostState',
  description: 'Whether a post is shown.',
  valuesConfig: {
    VISIBLE: { description: 'Shown to all who see its thread.' },
    HIDDEN: { description: 'Taken out of sight; only its author and the operator see it.' },
  },
});

export const PostActionEnum = { ACCEPT: 'ACCEPT', HIDE: 'HIDE' } as const;
registerEnumType(PostActionEnum, {
  name: 'PostAction',
  description: 'What the viewer may do with a post now.',
  valuesConfig: {
    ACCEPT: { description: 'Say that it answers the question: `acceptAnswer`.' },
    HIDE: { description: 'Take it out of sight: `hidePost`.' },
  },
});

type PostFields = Pick<Post, 'id' | 'bodyHtml' | 'bodyMarkdown' | 'state' | 'createdAt'>;

@Directive('@key(fields: "id")')
@ObjectType('Post', {
  description: 'An answer or a reply. Anybody may read it unless it or its thread is hidden.',
  implements: NodeInterface,
})
export class PostType implements PostFields {
  @Field(() => ID, { description: 'Global id, `pst_…`, made by the client that posted it.' })
  id!: string;
  @Field(() => String, { description: 'What its author wrote, as sanitized HTML: safe to show.' })
  bodyHtml!: string;
  @Field(() => String, { description: 'What its author wrote, as Markdown.' })
  bodyMarkdown!: string;
  @Field(() => PostStateEnum, { description: 'Whether it is shown.' })
  state!: PostState;
  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;
}
export const PostConnection = connectionOf(() => PostType, 'Post');

@InputType({ description: 'An answer or a reply.' })
export class PostAnswerInput implements AnswerContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `pst_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
  @Field(() => String, { description: 'Markdown, up to 20,000 characters.' })
  body!: string;
}

@ObjectType({ description: 'What postAnswer did.' })
export class PostAnswerPayload extends Payload {
  @Field(() => PostType, { nullable: true, description: 'The post; null on an error.' })
  post?: Post;
}

@InputType({ description: 'Which post answers the question.' })
export class AcceptAnswerInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;
}

@ObjectType({ description: 'What acceptAnswer did.' })
export class AcceptAnswerPayload extends Payload {
  @Field(() => PostType, { nullable: true, description: 'The post; null on an error.' })
  post?: Post;
}

@InputType({ description: 'Which post to hide, and why.' })
export class HidePostInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;
  @Field(() => String, { description: 'Why, up to 500 characters; its author reads it.' })
  reason!: string;
}

@ObjectType({ description: 'What hidePost did.' })
export class HidePostPayload extends Payload {
  @Field(() => PostType, { nullable: true, description: 'The post; null on an error.' })
  post?: Post;
}
