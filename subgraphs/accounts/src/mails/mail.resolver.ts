// Reading the posted mails; for siblings and the gateway only.
import { checkedFirst } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, Int, Query, Resolver } from 'type-graphql';
import { MailType } from './mail.graphql.js';
import { Mail } from './mail.js';

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
}
