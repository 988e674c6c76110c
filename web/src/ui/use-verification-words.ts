// What requirements and documents of a verification are called.
import { useLingui } from '@lingui/react/macro';
import type { VerificationDocumentKind } from '../data/generated/graphql.js';

export function useVerificationWords() {
  const { t } = useLingui();
  const documents: Record<VerificationDocumentKind, string> = {
    BUSINESS_LICENSE: t`Business licence`,
    TAX_CERTIFICATE: t`Tax certificate`,
    AUTHORIZATION_LETTER: t`Letter of authorisation`,
    OTHER: t`Other document`,
  };
  const fields: Readonly<Record<string, string>> = {
    legalName: t`Registered name`,
    registrationNumber: t`Registration number`,
    taxNumber: t`Tax number`,
    phone: t`Phone`,
  };
  const codes: Readonly<Record<string, string>> = {
    TERMS: t`Terms of the platform accepted`,
    PROFILE: t`Company profile complete`,
    REGISTER_CHECKED: t`Checked against the register of companies by the operator`,
  };
  const word = (name: string) =>
    codes[name] ?? documents[name.replace('REQUESTED_', '') as VerificationDocumentKind] ?? name;
  const missing = (names: readonly string[]) =>
    names.flatMap((name) => fields[name] ?? []).join(', ');
  return { documents, word, missing };
}
