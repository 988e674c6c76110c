// Mails as the platform's own services see them; nothing of this is public.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Mail, MailTemplate } from './mail.js';

@Directive('@inaccessible')
@ObjectType('Mail', { description: 'A mail that was posted. Internal.' })
export class MailType
  implements Pick<Mail, 'id' | 'recipient' | 'template' | 'locale' | 'createdAt' | 'sentAt'>
{
  @Field(() => ID, { description: 'Its order is the order of posting.' }) id!: string;
  @Field(() => String, { description: 'E-mail address.' }) recipient!: string;
  @Field(() => String, {
    description:
      'Which text it has: "INVITATION" (params companyName, inviterName, displayName, token, expiresAt), "PASSWORD_RESET" (displayName, token), "PASSWORD_CHANGED" (displayName), "NEW_MEMBERSHIP" (displayName, companyName), "WATCHED_PRICE" and "WATCHED_STOCK" (displayName, productName).',
  })
  template!: MailTemplate;
  @Field(() => String, { description: 'BCP 47 tag of the language to write it in.' })
  locale!: string;
  @Field(() => Json, { description: "The template's params, as an object of strings." })
  params!: Record<string, string>;
  @Field(() => Date, { description: 'When it was posted.' }) createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was sent; null when it was not.' })
  sentAt!: Date | null;
}
