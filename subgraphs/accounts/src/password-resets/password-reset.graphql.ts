// What people say who forgot their password.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Whose password is forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The e-mail the person signs in with.' }) email!: string;
}

@ObjectType({
  description: 'What requestPasswordReset did: the same whether somebody has this e-mail.',
})
export class RequestPasswordResetPayload extends Payload {}

@InputType({ description: 'The proof from the mail, and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the mail.' }) token!: string;
  @Field(() => String, {
    description: '10 to 200 characters, not the e-mail, not a common one.',
  })
  password!: string;
}

@ObjectType({ description: 'What resetPassword did. Sign in with the new password.' })
export class ResetPasswordPayload extends Payload {}
