// The accounts subgraph put together: companies, their members, and how these prove who they are.
import { fileURLToPath } from 'node:url';
import type { PersonalData } from '@agora/kernel/graphql/personal-data.js';
import type { RunningSubgraph, SubgraphDefinition } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { apiKeyErrors } from './api-keys/api-key.errors.js';
import { ApiKey } from './api-keys/api-key.js';
import { ApiKeyResolver, CompanyApiKeysResolver } from './api-keys/api-key.resolver.js';
import { attemptErrors } from './attempts/attempt.errors.js';
import { AttemptWindow } from './attempts/attempt-window.js';
import { forgetAttempts } from './attempts/take-attempt.js';
import { AuditEntry } from './audit/audit-entry.js';
import { AuditTrailResolver } from './audit-trail/audit-trail.resolver.js';
import { Company } from './companies/company.js';
import { companiesById } from './companies/company.queries.js';
import { CompanyResolver } from './companies/company.resolver.js';
import { CompanyAddress } from './company-profiles/company-address.js';
import { profileErrors } from './company-profiles/company-profile.errors.js';
import {
  CompanyAddressResolver,
  CompanyProfileResolver,
  InvoiceProfileResolver,
} from './company-profiles/company-profile.resolver.js';
import { InvoiceProfile } from './company-profiles/invoice-profile.js';
import {
  CompanyRoleResolver,
  CompanyRolesResolver,
} from './company-roles/company-role.resolver.js';
import { companySignInErrors } from './company-sign-in/company-sign-in.errors.js';
import { CompanyIdentity, CompanySignIn } from './company-sign-in/company-sign-in.js';
import { OwnSignInResolver } from './company-sign-in/company-sign-in.resolver.js';
import { keepProviderSettings } from './company-sign-in/provider.js';
import { costCentreErrors } from './cost-centres/cost-centre.errors.js';
import { CostCentre } from './cost-centres/cost-centre.js';
import {
  CompanyCostCentresResolver,
  CostCentreResolver,
  ViewerCostCentresResolver,
} from './cost-centres/cost-centre.resolver.js';
import { CompanyDomain } from './domains/company-domain.js';
import {
  CompanyDomainResolver,
  CompanyDomainsResolver,
} from './domains/company-domain.resolver.js';
import { domainErrors } from './domains/domain.errors.js';
import { readAccountsEnv } from './env.js';
import { Erasure } from './erasures/erasure.js';
import { ErasureItemResolver, ErasureResolver } from './erasures/erasure.resolver.js';
import { finishErasures } from './erasures/finish-erasures.js';
import { impersonationErrors } from './impersonations/impersonation.errors.js';
import { Impersonation } from './impersonations/impersonation.js';
import {
  CompanyImpersonationsResolver,
  ImpersonationResolver,
  ViewerImpersonationResolver,
} from './impersonations/impersonation.resolver.js';
import { CompanyRowsResolver } from './imports/company-rows.resolver.js';
import { CompanySource } from './imports/company-source.js';
import { expireInvitations } from './invitations/expire-invitations.js';
import { invitationErrors } from './invitations/invitation.errors.js';
import { Invitation } from './invitations/invitation.js';
import { invitationsById } from './invitations/invitation.queries.js';
import {
  CompanyInvitationsResolver,
  InvitationResolver,
} from './invitations/invitation.resolver.js';
import { expireJoinRequests } from './join-requests/expire-join-requests.js';
import { joinRequestErrors } from './join-requests/join-request.errors.js';
import { JoinRequest } from './join-requests/join-request.js';
import {
  CompanyJoinRequestsResolver,
  JoinRequestResolver,
} from './join-requests/join-request.resolver.js';
import { Mail } from './mails/mail.js';
import { MailResolver } from './mails/mail.resolver.js';
import { closePostOffice, openPostOffice, sendDueMails } from './mails/post-office.js';
import { memberErrors } from './members/member.errors.js';
import { Member } from './members/member.js';
import { membersById } from './members/member.queries.js';
import {
  CompanyMembersResolver,
  MemberResolver,
  ViewerResolver,
} from './members/member.resolver.js';
import { onWatchMet } from './members/on-watch-met.js';
import { passkeyErrors } from './passkeys/passkey.errors.js';
import { forgetPasskeys, Passkey } from './passkeys/passkey.js';
import { keepRelyingParty } from './passkeys/relying-party.js';
import { passwordResetErrors } from './password-resets/password-reset.errors.js';
import { PasswordReset } from './password-resets/password-reset.js';
import { PasswordResetResolver } from './password-resets/password-reset.resolver.js';
import { forgetResets } from './password-resets/request-password-reset.js';
import { Person } from './people/person.js';
import { ViewerDataResolver } from './personal-data/personal-data.resolver.js';
import { registrationErrors } from './registrations/registration.errors.js';
import { RegistrationResolver } from './registrations/registration.resolver.js';
import { companyRoleErrors } from './roles/company-role.errors.js';
import { CompanyRole } from './roles/company-role.js';
import { prepareSeal, StoredSealingKey } from './sealing/sealing-key.js';
import { forgetSessions } from './sessions/forget-sessions.js';
import { OwnSessionResolver, ViewerSessionsResolver } from './sessions/own-session.resolver.js';
import { RefreshToken } from './sessions/refresh-token.js';
import { sessionErrors } from './sessions/session.errors.js';
import { Session } from './sessions/session.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { prepareSigningKey, StoredSigningKey } from './sessions/signing-key.js';
import {
  CompanySignInResolver,
  MemberSignInResolver,
  SignInSecurityResolver,
} from './sign-in-security/sign-in-security.resolver.js';
import { forgetTickets, SpentTicket } from './tickets/ticket.js';
import { Authenticator } from './two-factor/authenticator.js';
import { forgetSecondFactors } from './two-factor/enrolment.js';
import { RecoveryCode } from './two-factor/recovery-code.js';
import { twoFactorErrors } from './two-factor/two-factor.errors.js';
import { CompanyUnit } from './units/company-unit.js';
import {
  CompanyUnitResolver,
  CompanyUnitsResolver,
  MemberUnitResolver,
} from './units/company-unit.resolver.js';
import { unitErrors } from './units/unit.errors.js';
import { keepPendingDocuments } from './verifications/keep-pending-documents.js';
import { verificationErrors } from './verifications/verification.errors.js';
import { CompanyVerification, VerificationDocument } from './verifications/verification.js';
import {
  CompanyVerificationResolver,
  VerificationDocumentResolver,
  VerificationResolver,
} from './verifications/verification.resolver.js';

const hourMs = 3_600_000;

const hourly = (name: string, verb: (work: Work) => Promise<unknown>) => ({
  name,
  everyMs: hourMs,
  run: (subgraph: RunningSubgraph) => subgraph.transact(verb),
});

/** What is held of people, by the ids of the person and of its members, and what an erasure leaves of it. */
const personalData: PersonalData = {
  members: { entity: Member, by: 'personId', erasure: 'ACCOUNTABILITY' },
  sessions: { entity: Session, by: 'personId', erasure: 'DELETE' },
  apiKeys: { entity: ApiKey, by: 'memberId', erasure: 'DELETE' },
  authenticators: { entity: Authenticator, by: 'id', erasure: 'DELETE' },
  recoveryCodes: { entity: RecoveryCode, by: 'personId', erasure: 'DELETE' },
  passkeys: { entity: Passkey, by: 'personId', erasure: 'DELETE' },
  companyIdentities: { entity: CompanyIdentity, by: 'personId', erasure: 'DELETE' },
  passwordResets: { entity: PasswordReset, by: 'personId', erasure: 'DELETE' },
  invitations: { entity: Invitation, by: 'invitedBy', erasure: 'COMPANY_RECORD' },
  auditTrail: { entity: AuditEntry, by: 'byMemberId', erasure: 'ACCOUNTABILITY' },
  staffAuditTrail: { entity: AuditEntry, by: 'staffMemberId', erasure: 'ACCOUNTABILITY' },
  impersonations: { entity: Impersonation, by: 'memberId', erasure: 'ACCOUNTABILITY' },
  staffImpersonations: { entity: Impersonation, by: 'staffMemberId', erasure: 'ACCOUNTABILITY' },
  erasures: { entity: Erasure, by: 'personId', erasure: 'ACCOUNTABILITY' },
};

export const accounts: SubgraphDefinition = {
  name: 'accounts',
  entities: [
    Company,
    CompanyAddress,
    InvoiceProfile,
    CompanyRole,
    CompanyUnit,
    CostCentre,
    CompanyDomain,
    JoinRequest,
    Impersonation,
    Erasure,
    Person,
    Member,
    Invitation,
    Session,
    RefreshToken,
    ApiKey,
    StoredSigningKey,
    StoredSealingKey,
    Authenticator,
    RecoveryCode,
    Passkey,
    SpentTicket,
    CompanySignIn,
    CompanyIdentity,
    AttemptWindow,
    AuditEntry,
    PasswordReset,
    CompanyVerification,
    VerificationDocument,
    Mail,
    CompanySource,
  ],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    CompanyResolver,
    CompanyProfileResolver,
    CompanyAddressResolver,
    InvoiceProfileResolver,
    CompanyRoleResolver,
    CompanyRolesResolver,
    CompanyUnitResolver,
    CompanyUnitsResolver,
    CostCentreResolver,
    CompanyCostCentresResolver,
    ViewerCostCentresResolver,
    CompanyDomainResolver,
    CompanyDomainsResolver,
    JoinRequestResolver,
    CompanyJoinRequestsResolver,
    ImpersonationResolver,
    CompanyImpersonationsResolver,
    ViewerImpersonationResolver,
    ViewerDataResolver,
    ErasureResolver,
    ErasureItemResolver,
    CompanyInvitationsResolver,
    MemberResolver,
    MemberUnitResolver,
    ViewerResolver,
    CompanyMembersResolver,
    CompanyRowsResolver,
    RegistrationResolver,
    InvitationResolver,
    SessionResolver,
    OwnSessionResolver,
    ViewerSessionsResolver,
    SignInSecurityResolver,
    CompanySignInResolver,
    OwnSignInResolver,
    MemberSignInResolver,
    ApiKeyResolver,
    CompanyApiKeysResolver,
    PasswordResetResolver,
    AuditTrailResolver,
    VerificationResolver,
    VerificationDocumentResolver,
    CompanyVerificationResolver,
    MailResolver,
  ],
  references: { Company: companiesById, Member: membersById, Invitation: invitationsById },
  errors: [
    verificationErrors,
    passwordResetErrors,
    profileErrors,
    companyRoleErrors,
    unitErrors,
    costCentreErrors,
    domainErrors,
    joinRequestErrors,
    impersonationErrors,
    memberErrors,
    registrationErrors,
    invitationErrors,
    sessionErrors,
    twoFactorErrors,
    passkeyErrors,
    companySignInErrors,
    apiKeyErrors,
    attemptErrors,
  ],
  personalData,
  openToStaff: ['endImpersonation'],
  actionsOpenToStaff: ['Impersonation.END'],
  typeOfPrefix,
  handlers: { 'catalog.watch.met': onWatchMet },
  subscriptions: subscriptionsOf('accounts'),
  consumersOf,
  sweeps: [
    hourly('expire-invitations', expireInvitations),
    hourly('expire-join-requests', expireJoinRequests),
    hourly('forget-sessions', forgetSessions),
    hourly('forget-second-factors', forgetSecondFactors),
    hourly('forget-passkeys', forgetPasskeys),
    hourly('forget-tickets', forgetTickets),
    hourly('forget-attempts', forgetAttempts),
    hourly('forget-password-resets', forgetResets),
    { name: 'keep-pending-documents', everyMs: 60_000, run: keepPendingDocuments },
    { name: 'finish-erasures', everyMs: 60_000, run: finishErasures },
    { name: 'send-mails', everyMs: 2_000, run: sendDueMails },
  ],
  async onStart(subgraph) {
    const env = readAccountsEnv();
    openPostOffice(subgraph, env);
    keepRelyingParty(subgraph, env.mail.origin);
    keepProviderSettings(subgraph, {
      origin: env.mail.origin,
      allowsPrivate: env.allowsPrivateIssuers,
    });
    await prepareSigningKey(subgraph, env.signingKey);
    await prepareSeal(subgraph, env.sealingKey);
  },
  onStop: closePostOffice,
};
