// What a member waited for is so: a mail says so, to who still acts for its company, and leads to where it is seen.
// The mail names the product alone, no price.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { postMail } from '../mails/mail.js';
import { Person } from '../people/person.js';
import { Member } from './member.js';

export async function onWatchMet(work: Work, message: EventMessage): Promise<void> {
  const { memberId, kind, productName } = catalogEvents['catalog.watch.met'].read(message.payload);
  const member = await work.find(Member, memberId);
  if (member?.state !== 'ACTIVE') return;
  const recipient = (await work.find(Person, member.personId))?.email;
  if (!recipient) return;
  const { displayName, locale } = member;
  const [first, second] =
    locale === 'zh-CN' ? [productName.zhCN, productName.en] : [productName.en, productName.zhCN];
  const params = { displayName, productName: first ?? second ?? '' };
  const template = kind === 'STOCK' ? 'WATCHED_STOCK' : 'WATCHED_PRICE';
  postMail(work, { recipient, template, locale, params });
}
