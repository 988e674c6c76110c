// Mails as the platform's own services see them; nothing of this is public.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Mail, MailTemplate } from './mail.js';

@Directive('@inaccessible')
@ObjectType('Mail', { description: 'A mail that was posted. Internal.' })
export class MailType implements Omit<Mail, 'params'> {
  @Field(() => ID, { description: 'Its order is the order of posting.' }) id!: string;
  @Field(() => String, { description: 'E-mail address.' }) recipient!: string;
  @Field(() => String, {
    description:
      'Which text it has: "INVITATION" (params companyName, inviterName, displayName, token, expiresAt).',
  })
  template!: MailTemplate;
  @Field(() => String, { description: 'BCP 47 tag of the language to write it in.' })
  locale!: string;
  @Field(() => Json, { description: "The template's params, as an object of strings." })
  params!: Record<string, string>;
  @Field(() => Date, { description: 'When it was posted.' }) createdAt!: Date;
}
