// What a company has to give to be admitted as a seller. Data: a line more is a requirement more, for every
// application that is not decided yet.
import type { Requirement } from '@agora/kernel/requirements.js';

export const applicationDocumentKinds = {
  BUSINESS_LICENSE: 'BUSINESS_LICENSE',
  BRAND_AUTHORIZATION: 'BRAND_AUTHORIZATION',
  QUALITY_CERTIFICATE: 'QUALITY_CERTIFICATE',
  OTHER: 'OTHER',
} as const;
export type ApplicationDocumentKind = keyof typeof applicationDocumentKinds;

export const sellerTermsVersion = '2026-01';

export const admissionRequirements: readonly Requirement[] = [
  { code: 'SELLER_TERMS', gate: 'SUBMIT', kind: 'TERMS', version: sellerTermsVersion },
  {
    code: 'STOREFRONT',
    gate: 'SUBMIT',
    kind: 'PROFILE',
    fields: ['storefrontName', 'slug', 'businessLicenseNumber', 'contactEmail'],
  },
  {
    code: 'PLANNED_PRODUCTS',
    gate: 'APPROVE',
    kind: 'MINIMUM',
    counted: 'plannedProducts',
    minimum: 1,
  },
  { code: 'LICENSE_CHECKED', gate: 'APPROVE', kind: 'REVIEW' },
];
