// What requirements are called, and the documents of a verification.
import { useLingui } from '@lingui/react/macro';
import type { VerificationDocumentKind } from '../data/generated/graphql.js';
import { useFormat } from '../i18n/use-format.js';
import { useApplicationWords } from './use-application-words.js';
import { useRegistrationWord } from './use-registration-word.js';

/** `country`: the company's, whose number has that country's name. */
export function useVerificationWords(country?: string) {
  const { t } = useLingui();
  const format = useFormat();
  const application = useApplicationWords();
  const registration = useRegistrationWord(country);
  const documents: Record<VerificationDocumentKind, string> = {
    BUSINESS_LICENSE: t`Proof of registration`,
    TAX_CERTIFICATE: t`Tax certificate`,
    AUTHORIZATION_LETTER: t`Letter of authorisation`,
    OTHER: t`Other document`,
  };
  const fields: Readonly<Record<string, string>> = {
    legalName: t`Registered name`,
    registrationNumber: registration,
    businessLicenseNumber: registration,
    taxNumber: t`Tax number`,
    phone: t`Phone`,
    ...application.fields,
  };
  const codes: Readonly<Record<string, string>> = {
    TERMS: t`Terms of the platform accepted`,
    PROFILE: t`Company profile complete`,
    REGISTER_CHECKED: t`Checked against the register of companies by the operator`,
    ...application.codes,
  };
  const word = (name: string) =>
    codes[name] ??
    { ...application.documents, ...documents }[name.replace('REQUESTED_', '')] ??
    name;
  const missing = (names: readonly string[]) =>
    format.list(names.flatMap((name) => fields[name] ?? []));
  return { documents, word, missing };
}
