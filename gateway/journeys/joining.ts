// A company's mail domain, and people with a mailbox there who would like to join: codes and links are read where
// mails lie.
import { newId } from '@agora/kernel/ids.js';
import type { JourneyMarket } from './market.js';
import type { Person } from './person.js';

/** What the newest mail to somebody carries. */
async function mailedToken({ market }: JourneyMarket, recipient: string): Promise<string> {
  const accounts = market.subgraphs.get('accounts');
  const query = 'select params from mails where recipient = ? order by id desc limit 1';
  const rows = await accounts?.transact((work) =>
    work.sql<{ params: unknown }>(query, [recipient]),
  );
  const params = rows?.[0]?.params ?? {};
  return (typeof params === 'string' ? JSON.parse(params) : params).token;
}

export async function claimDomain(admin: Person, domain: string): Promise<string> {
  const id = newId('dmn');
  await admin.mutate('claimDomain', { id, domain, mailbox: 'ADMIN' }, 'domain { id }');
  return id;
}

export async function proveDomain(journey: JourneyMarket, admin: Person, domain: string) {
  const id = await claimDomain(admin, domain);
  const code = await mailedToken(journey, `admin@${domain}`);
  await admin.mutate('proveDomain', { domainId: id, code }, 'domain { id }');
  return id;
}

/** Asks, and proves the mailbox: now the administrators see it. */
export async function wishToJoin(journey: JourneyMarket, email: string, displayName: string) {
  const visitor = journey.visitor();
  await visitor.mutate('askToJoin', { email, displayName, locale: 'en' }, '__typename');
  const token = await mailedToken(journey, email);
  await visitor.mutate('confirmJoinRequest', { token }, 'company { id }');
}
