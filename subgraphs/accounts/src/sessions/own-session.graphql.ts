// A person's own sessions as the person sees them.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Session } from './session.js';

@ObjectType('Session', {
  description: 'A device on which a person is signed in. Only the person itself sees it.',
})
export class SessionType implements Pick<Session, 'id' | 'address' | 'openedAt' | 'lastUsedAt'> {
  @Field(() => ID, { description: 'Begins with ses_.' }) id!: string;
  @Field(() => String, { description: 'The IP address it was opened from.' }) address!: string;
  @Field(() => String, {
    description: 'What the browser or program says it is (User-Agent); may be empty.',
  })
  userAgent!: string;
  @Field(() => Date, { description: 'When the person signed in.' }) openedAt!: Date;
  @Field(() => Date, { description: 'When it was renewed last; to ten minutes.' })
  lastUsedAt!: Date;
}

@InputType({ description: 'The session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: "One of the caller's own sessions." }) sessionId!: string;
}
@InputType({ description: 'Nothing has to be said; the session that asks stays.' })
export class EndOtherSessionsInput {
  @Field(() => Boolean, { description: 'True: yes, all the others.' }) isConfirmed!: boolean;
}

@ObjectType({ description: 'What endSession did.' })
export class EndSessionPayload extends Payload {
  @Field(() => SessionType, { nullable: true, description: 'Null when refused.' })
  session?: Session;
}
@ObjectType({ description: 'What endOtherSessions did.' })
export class EndOtherSessionsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many ended; null when refused.' })
  endedCount?: number;
}
