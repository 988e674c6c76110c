// What requirements and documents of an application to sell are called.
import { useLingui } from '@lingui/react/macro';
import type { ApplicationDocumentKind } from '../data/generated/graphql.js';

export function useApplicationWords() {
  const { t } = useLingui();
  const documents: Record<ApplicationDocumentKind, string> = {
    BUSINESS_LICENSE: t`Proof of registration`,
    BRAND_AUTHORIZATION: t`Brand authorisation`,
    QUALITY_CERTIFICATE: t`Quality certificate`,
    OTHER: t`Other document`,
  };
  const fields: Readonly<Record<string, string>> = {
    storefrontName: t`Name`,
    slug: t`Address on Agora`,
    contactEmail: t`Contact e-mail`,
  };
  const codes: Readonly<Record<string, string>> = {
    SELLER_TERMS: t`Terms for sellers accepted`,
    STOREFRONT: t`Storefront and company named`,
    PLANNED_PRODUCTS: t`Planned products named`,
    LICENSE_CHECKED: t`Registration checked by the operator`,
  };
  return { documents, fields, codes };
}
