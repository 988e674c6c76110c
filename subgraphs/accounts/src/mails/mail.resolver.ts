// Reading the posted mails; for siblings and the gateway only.
import { checkedFirst } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { MailType } from './mail.graphql.js';
import { Mail } from './mail.js';
import { mailText } from './mail-texts.js';
import { postOf } from './post-office.js';

@Resolver(() => MailType)
export class MailResolver {
  @Directive('@inaccessible')
  @Query(() => [MailType], { description: 'The mails posted last, newest first. Internal.' })
  mails(
    @Arg('recipient', () => String, {
      nullable: true,
      description: 'Only those to this address; null for all.',
    })
    recipient: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at the most; 1 to 100.' })
    first: number,
    @Ctx() ctx: Context,
  ) {
    const where = recipient ? { recipient } : {};
    return ctx.em.find(Mail, where, { orderBy: { id: 'desc' }, limit: checkedFirst(first) });
  }

  @Directive('@inaccessible')
  @Query(() => Boolean, {
    description: 'Whether mails leave by SMTP; otherwise they are kept to be read here. Internal.',
  })
  isMailSent(@Ctx() ctx: Context) {
    return postOf(ctx) !== undefined;
  }

  @FieldResolver(() => String, { description: 'In the language of the mail.' })
  subject(@Root() mail: Mail) {
    return mailText(mail, '').subject;
  }

  @FieldResolver(() => String, { description: 'The whole mail as HTML.' })
  html(
    @Root() mail: Mail,
    @Arg('origin', () => String, { description: 'Where the web client is, for the links.' })
    origin: string,
  ) {
    return mailText(mail, origin).html;
  }
}
