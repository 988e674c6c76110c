// Whoever opened the link has the mailbox: now the wish is put before the company's administrators.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { CompanyDomain } from '../domains/company-domain.js';
import { postMail } from '../mails/mail.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { tokenHash } from '../people/token.js';
import { joinRequestErrors } from './join-request.errors.js';
import { JoinRequest, requestLifetimeMs } from './join-request.js';

/** No more administrators than this hear of one wish. */
const toldMax = 10;

export async function confirmJoinRequest(work: Work, input: { token: string }): Promise<Company> {
  const notOpen = () => new DomainError(joinRequestErrors.JOIN_REQUEST_NOT_OPEN);
  const found = await work.em.findOne(JoinRequest, { tokenHash: tokenHash(input.token) });
  if (!found) throw notOpen();
  const company = await work.lock(Company, found.companyId);
  const request = await work.lock(JoinRequest, found.id);
  // A second click: it waits already.
  if (request.state === 'WAITING') return company;
  if (request.expiresAt <= work.now) throw notOpen();
  const provedDomain = request.email.slice(request.email.lastIndexOf('@') + 1);
  const { id: companyId } = company;
  if (!(await work.em.count(CompanyDomain, { provedDomain, companyId }))) throw notOpen();
  request.move('WAITING');
  request.expiresAt = new Date(work.now.getTime() + requestLifetimeMs);
  const details = { email: request.email, displayName: request.displayName };
  const deed = { action: 'joinRequest.made', subjectId: request.id, companyId, details };
  recordAudit(work, deed);
  await tellAdministrators(work, company, request);
  return company;
}

async function tellAdministrators(work: Work, company: Company, request: JoinRequest) {
  const where = { companyId: company.id, state: 'ACTIVE' as const };
  const members = await work.em.find(Member, where, { orderBy: { id: 'asc' } });
  for (const member of members.filter((one) => one.isAdministrator).slice(0, toldMax)) {
    const { email: recipient } = await work.get(Person, member.personId);
    if (!recipient) continue;
    const { displayName: personName, email } = request;
    const params = { personName, email, companyName: company.name };
    postMail(work, { recipient, template: 'JOIN_REQUESTED', locale: member.locale, params });
  }
}
