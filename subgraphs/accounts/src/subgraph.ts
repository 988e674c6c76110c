// The accounts subgraph put together: companies, their members, and how these prove who they are.
import { fileURLToPath } from 'node:url';
import type { RunningSubgraph, SubgraphDefinition } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { attemptErrors } from './attempts/attempt.errors.js';
import { AttemptWindow } from './attempts/attempt-window.js';
import { forgetAttempts } from './attempts/take-attempt.js';
import { AuditEntry } from './audit/audit-entry.js';
import { Company } from './companies/company.js';
import { companiesById } from './companies/company.queries.js';
import { CompanyResolver } from './companies/company.resolver.js';
import { readAccountsEnv } from './env.js';
import { expireInvitations } from './invitations/expire-invitations.js';
import { invitationErrors } from './invitations/invitation.errors.js';
import { Invitation } from './invitations/invitation.js';
import { invitationsById } from './invitations/invitation.queries.js';
import { InvitationResolver } from './invitations/invitation.resolver.js';
import { Mail } from './mails/mail.js';
import { MailResolver } from './mails/mail.resolver.js';
import { memberErrors } from './members/member.errors.js';
import { Member } from './members/member.js';
import { membersById } from './members/member.queries.js';
import { CompanyMembersResolver, MemberResolver } from './members/member.resolver.js';
import { registrationErrors } from './registrations/registration.errors.js';
import { RegistrationResolver } from './registrations/registration.resolver.js';
import { forgetSessions } from './sessions/forget-sessions.js';
import { RefreshToken } from './sessions/refresh-token.js';
import { sessionErrors } from './sessions/session.errors.js';
import { Session } from './sessions/session.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { prepareSigningKey, StoredSigningKey } from './sessions/signing-key.js';

const hourMs = 3_600_000;

const hourly = (name: string, verb: (work: Work) => Promise<unknown>) => ({
  name,
  everyMs: hourMs,
  run: (subgraph: RunningSubgraph) => subgraph.transact(verb),
});

export const accounts: SubgraphDefinition = {
  name: 'accounts',
  entities: [
    Company,
    Member,
    Invitation,
    Session,
    RefreshToken,
    StoredSigningKey,
    AttemptWindow,
    AuditEntry,
    Mail,
  ],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    CompanyResolver,
    MemberResolver,
    CompanyMembersResolver,
    RegistrationResolver,
    InvitationResolver,
    SessionResolver,
    MailResolver,
  ],
  references: { Company: companiesById, Member: membersById, Invitation: invitationsById },
  errors: [memberErrors, registrationErrors, invitationErrors, sessionErrors, attemptErrors],
  typeOfPrefix,
  subscriptions: subscriptionsOf('accounts'),
  consumersOf,
  sweeps: [
    hourly('expire-invitations', expireInvitations),
    hourly('forget-sessions', forgetSessions),
    hourly('forget-attempts', forgetAttempts),
  ],
  onStart: (subgraph) => prepareSigningKey(subgraph, readAccountsEnv().signingKey),
};
