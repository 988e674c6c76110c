// What accounts knows of a person goes in one transaction, and the others hear of it. A company never loses its
// last administrator this way. Callers hold the person's lock.
import { DomainError } from '@agora/kernel/errors.js';
import { erasePersonalRows, type PersonalData } from '@agora/kernel/graphql/personal-data.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { Company } from '../companies/company.js';
import { endOnSession } from '../impersonations/active-impersonation.js';
import { postMail } from '../mails/mail.js';
import { endMembership } from '../members/end-membership.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import type { Person } from '../people/person.js';
import { Session } from '../sessions/session.js';
import { companiesInTheWay } from './companies-in-the-way.js';
import { afterTokensMs, Erasure, type ErasureItem } from './erasure.js';
import { forgetTraces } from './forget-traces.js';

interface ErasePerson {
  readonly id: string;
  readonly person: Person;
  /** What was found of the person everywhere: the report. */
  readonly items: ErasureItem[];
  readonly kinds: PersonalData;
  /** Of staff that does it. */
  readonly reason?: string;
}

export async function erasePerson(work: Work, wanted: ErasePerson): Promise<Erasure> {
  const { id, person, items, kinds, reason } = wanted;
  const { id: personId } = person;
  const earlier = await work.em.findOne(Erasure, { personId });
  if (earlier) return earlier;
  const members = await work.em.find(Member, { personId }, { orderBy: { id: 'asc' } });
  await requireOthers(work, members);

  const mailId = tellPerson(work, person, members);
  const memberIds = members.map((member) => member.id);
  await forgetTraces(work, { email: person.email, members, keptMailId: mailId });
  for (const member of members) {
    // Nameless first: the trail says that it ends, and not of whom.
    Object.assign(member, { displayName: '', lastSeenAt: null });
    if (member.state === 'ACTIVE') await endMembership(work, member, 'member.erased');
  }
  person.release();
  person.lastMemberId = null;
  await endSessions(work, personId);
  await work.flush();
  await erasePersonalRows(work, kinds, [personId, ...memberIds]);

  const erasure = Object.assign(new Erasure(), { id, personId, memberIds, items, mailId });
  erasure.staffMemberId = reason ? (work.actor.memberId ?? null) : null;
  erasure.reason = reason ?? null;
  erasure.erasedAt = work.now;
  erasure.finishAt = new Date(work.now.getTime() + afterTokensMs);
  work.emit(accountsEvents['accounts.person.erased'].make({ personId, memberIds }));
  return work.add(erasure);
}

/** Locks the companies, in one order for all, and stops where nobody else administers one of them. */
async function requireOthers(work: Work, members: readonly Member[]): Promise<void> {
  const active = members.filter(({ state }) => state === 'ACTIVE');
  for (const companyId of active.map((member) => member.companyId).sort()) {
    await work.lock(Company, companyId);
  }
  const blocked = await companiesInTheWay(work.em, active);
  if (blocked.length === 0) return;
  const params = {
    companyIds: blocked.map(({ id }) => id),
    companyNames: blocked.map(({ name }) => name).join(', '),
  };
  throw new DomainError(memberErrors.LAST_ADMINISTRATOR, { params });
}

/** The last thing the person hears from here; null where no mailbox is known any more. */
function tellPerson(work: Work, { email }: Person, members: readonly Member[]): string | null {
  const [member] = members;
  if (!email || !member) return null;
  const { displayName, locale } = member;
  const params = { displayName };
  const id = newId('mai');
  postMail(work, { id, recipient: email, template: 'PERSON_ERASED', locale, params });
  return id;
}

async function endSessions(work: Work, personId: string): Promise<void> {
  const open = await work.em.find(Session, { personId, endedAt: null }, { orderBy: { id: 'asc' } });
  for (const { id } of open) await endOnSession(work, id, 'SIGNED_OUT');
  const own = 'select id from sessions where person_id = ?';
  await work.change(`delete from refresh_tokens where session_id in (${own})`, [personId]);
}
