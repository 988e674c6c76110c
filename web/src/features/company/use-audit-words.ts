// What the actions of the audit trail are called. One that is not known here is shown as it is.
import { useLingui } from '@lingui/react/macro';

export function useAuditWords() {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'company.registered': t`Company registered`,
    'company.profileUpdated': t`Company profile changed`,
    'address.added': t`Address added`,
    'address.changed': t`Address changed`,
    'address.removed': t`Address removed`,
    'invoiceProfile.added': t`Invoice profile added`,
    'invoiceProfile.changed': t`Invoice profile changed`,
    'invoiceProfile.removed': t`Invoice profile removed`,
    'invitation.accepted': t`Invitation accepted`,
    'invitation.resent': t`Invitation sent again`,
    'invitation.withdrawn': t`Invitation taken back`,
    'member.invited': t`Member invited`,
    'member.left': t`Member left`,
    'member.passwordChanged': t`Password changed`,
    'member.profileUpdated': t`Own profile changed`,
    'member.removed': t`Member removed`,
    'member.rolesChanged': t`Roles changed`,
    'role.created': t`Role made`,
    'role.changed': t`Role changed`,
    'role.removed': t`Role removed`,
    'apiKey.created': t`API key made`,
    'apiKey.revoked': t`API key revoked`,
    'verification.termsAccepted': t`Terms accepted`,
    'verification.documentAdded': t`Document added`,
    'verification.documentRemoved': t`Document removed`,
    'verification.submitted': t`Verification handed in`,
    'verification.approved': t`Company verified`,
    'verification.changesRequested': t`Changes requested`,
    'verification.rejected': t`Verification rejected`,
    'session.opened': t`Signed in`,
    'session.ended': t`Signed out`,
    'session.switched': t`Switched to this company`,
  };
  const groups = [
    { value: 'member.', label: t`Members` },
    { value: 'invitation.', label: t`Invitations` },
    { value: 'role.', label: t`Roles` },
    { value: 'apiKey.', label: t`API keys` },
    { value: 'session.', label: t`Sign-ins` },
    { value: 'company.', label: t`Company` },
    { value: 'verification.', label: t`Verification` },
    { value: 'address.', label: t`Addresses` },
    { value: 'invoiceProfile.', label: t`Invoices` },
  ];
  return { word: (action: string) => words[action] ?? action, groups };
}
