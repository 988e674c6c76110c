// What a company has to give to be verified. Data: a line more is a requirement more, for everybody who is not
// verified yet.
import type { Requirement } from '@agora/kernel/requirements.js';

export const documentKinds = [
  'BUSINESS_LICENSE',
  'TAX_CERTIFICATE',
  'AUTHORIZATION_LETTER',
  'OTHER',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const termsVersion = '2026-01';

export const verificationRequirements: readonly Requirement[] = [
  { code: 'TERMS', gate: 'SUBMIT', kind: 'TERMS', version: termsVersion },
  {
    code: 'PROFILE',
    gate: 'SUBMIT',
    kind: 'PROFILE',
    fields: ['legalName', 'registrationNumber', 'taxNumber', 'phone'],
  },
  {
    code: 'BUSINESS_LICENSE',
    gate: 'SUBMIT',
    kind: 'DOCUMENT',
    documentKind: 'BUSINESS_LICENSE' satisfies DocumentKind,
  },
  { code: 'REGISTER_CHECKED', gate: 'APPROVE', kind: 'REVIEW' },
];
