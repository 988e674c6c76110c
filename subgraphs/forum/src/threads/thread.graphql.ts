// The public face of threads.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { ThreadContent } from './start-thread.js';
import { type Thread, type ThreadKind, threadKinds } from './thread.js';
import type { ThreadFilter } from './thread.queries.js';
import { type ThreadState, threadStates } from './thread-states.js';

export const ThreadKindEnum = threadKinds;
registerEnumType(ThreadKindEnum, {
  name: 'ThreadKind',
  description: 'What a thread is.',
  valuesConfig: {
    QUESTION: { description: 'Asks something; its author may accept one post as the answer.' },
    DISCUSSION: { description: 'Talks about something; nothing is accepted.' },
  },
});

export const ThreadStateEnum = threadStates.asEnum;
registerEnumType(ThreadStateEnum, {
  name: 'ThreadState',
  description: 'Where a thread is in its life.',
  valuesConfig: {
    OPEN: { description: 'Takes posts; a question without an accepted answer.' },
    ANSWERED: { description: 'A question with an accepted answer; still takes posts.' },
    CLOSED: { description: 'Readable, takes no more posts.' },
    HIDDEN: { description: 'Taken out of sight; only its author and the operator see it.' },
  },
});

export const ThreadActionEnum = { POST: 'POST', CLOSE: 'CLOSE', HIDE: 'HIDE' } as const;
registerEnumType(ThreadActionEnum, {
  name: 'ThreadAction',
  description: 'What the viewer may do with a thread now.',
  valuesConfig: {
    POST: { description: 'Answer or reply: `postAnswer`.' },
    CLOSE: { description: 'End it: `closeThread`.' },
    HIDE: { description: 'Take it out of sight: `hideThread`.' },
  },
});

type ThreadFields = Pick<
  Thread,
  'id' | 'kind' | 'title' | 'bodyHtml' | 'bodyMarkdown' | 'state' | 'createdAt' | 'lastActivityAt'
>;

@Directive('@key(fields: "id")')
@ObjectType('Thread', {
  description: 'A question or a discussion. Anybody may read it unless it is hidden.',
  implements: NodeInterface,
})
export class ThreadType implements ThreadFields {
  @Field(() => ID, { description: 'Global id, `thr_…`, made by the client that started it.' })
  id!: string;
  @Field(() => ThreadKindEnum, { description: 'Question or discussion.' })
  kind!: ThreadKind;
  @Field(() => String, { description: 'What it is about, in one line of plain text.' })
  title!: string;
  @Field(() => String, { description: 'What its author wrote, as sanitized HTML: safe to show.' })
  bodyHtml!: string;
  @Field(() => String, { description: 'What its author wrote, as Markdown.' })
  bodyMarkdown!: string;
  @Field(() => ThreadStateEnum, { description: 'Where it is in its life.' })
  state!: ThreadState;
  @Field(() => Date, { description: 'When it was started.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'When it was started or last posted to; lists sort by it.' })
  lastActivityAt!: Date;
}
export const ThreadConnection = connectionOf(() => ThreadType, 'Thread');

@InputType({ description: 'Which threads to list; conditions left out do not narrow.' })
export class ThreadFilterInput implements ThreadFilter {
  @Field(() => ID, { nullable: true, description: 'Only those in this board.' })
  boardId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those about this product.' })
  productId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those about this very category.' })
  categoryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only questions put to this vendor.' })
  vendorId?: string | null;
  @Field(() => ThreadStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: ThreadState | null;
  @Field(() => ThreadKindEnum, { nullable: true, description: 'Only questions or discussions.' })
  kind?: ThreadKind | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only those the viewer started.' })
  mine?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words that all occur in title or body, in any case.',
  })
  text?: string | null;
}

@InputType()
abstract class ThreadContentInput implements ThreadContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `thr_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => String, { description: 'What it is about, up to 200 characters of plain text.' })
  title!: string;
  @Field(() => String, {
    description:
      'Markdown, up to 20,000 characters; may be empty where the title of a question says all.',
  })
  body!: string;
  @Field(() => ID, { nullable: true, description: 'The product it is about.' })
  productId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The category it is about.' })
  categoryId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The board it belongs in; needed when there is neither product nor category.',
  })
  boardId?: string | null;
}

@InputType({ description: 'A question.' })
export class AskQuestionInput extends ThreadContentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The vendor it is put to; null asks everybody. All may read and answer it.',
  })
  vendorId?: string | null;
}

@ObjectType({ description: 'What askQuestion did.' })
export class AskQuestionPayload extends Payload {
  @Field(() => ThreadType, { nullable: true, description: 'The thread; null on an error.' })
  thread?: Thread;
}

@InputType({ description: 'The beginning of a discussion.' })
export class StartDiscussionInput extends ThreadContentInput {}

@ObjectType({ description: 'What startDiscussion did.' })
export class StartDiscussionPayload extends Payload {
  @Field(() => ThreadType, { nullable: true, description: 'The thread; null on an error.' })
  thread?: Thread;
}

@InputType({ description: 'Which thread to close.' })
export class CloseThreadInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
}

@ObjectType({ description: 'What closeThread did.' })
export class CloseThreadPayload extends Payload {
  @Field(() => ThreadType, { nullable: true, description: 'The thread; null on an error.' })
  thread?: Thread;
}

@InputType({ description: 'Which thread to hide, and why.' })
export class HideThreadInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
  @Field(() => String, { description: 'Why, up to 500 characters; its author reads it.' })
  reason!: string;
}

@ObjectType({ description: 'What hideThread did.' })
export class HideThreadPayload extends Payload {
  @Field(() => ThreadType, { nullable: true, description: 'The thread; null on an error.' })
  thread?: Thread;
}
