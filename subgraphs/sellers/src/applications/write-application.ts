// What a company says of itself when it applies, checked. Blank is allowed here: what is missing is for the
// requirements to say.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import {
  type LocalizedTextInput,
  localizedTextFrom,
  textFrom,
} from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { slugFrom } from '@agora/offering/vendors/slug.js';
import { sellerErrors } from '../sellers/seller.errors.js';
import { Seller } from '../sellers/seller.js';
import type { SellerApplication } from './application.js';
import { sellerTermsVersion } from './application-requirements.js';

export interface ApplicationContent {
  storefrontName?: LocalizedTextInput | null;
  slug?: string | null;
  introduction?: LocalizedTextInput | null;
  businessLicenseNumber?: string | null;
  contactEmail?: string | null;
  acceptedTerms?: string | null;
  plannedProductIds?: readonly string[] | null;
}

const introductionLengthMax = 5000;
const productsMax = 50;

export async function writeApplication(
  work: Work,
  application: SellerApplication,
  content: ApplicationContent,
): Promise<void> {
  const { storefrontName, slug, introduction, businessLicenseNumber, contactEmail } = content;
  application.storefrontName = isBlankText(storefrontName)
    ? null
    : localizedTextFrom(storefrontName as LocalizedTextInput, 'storefrontName', 200);
  application.slug = slug?.trim() ? slugFrom(slug, 'slug') : null;
  application.introduction = isBlankText(introduction)
    ? null
    : localizedTextFrom(introduction as LocalizedTextInput, 'introduction', introductionLengthMax);
  application.businessLicenseNumber = businessLicenseNumber?.trim()
    ? textFrom(businessLicenseNumber, 'businessLicenseNumber', 64)
    : null;
  application.contactEmail = contactEmail?.trim() ? emailFrom(contactEmail) : null;
  application.acceptedTerms = termsFrom(content.acceptedTerms ?? null);
  application.plannedProductIds = productsFrom(content.plannedProductIds ?? []);
  if (application.slug) await refuseTakenSlug(work, application.slug);
}

/** An address belongs to the first seller that was admitted with it. */
export async function refuseTakenSlug(work: Work, slug: string): Promise<void> {
  if (!(await work.em.findOne(Seller, { slug }))) return;
  throw new DomainError(sellerErrors.SLUG_TAKEN, { field: ['slug'], params: { slug } });
}

const isBlankText = (text: LocalizedTextInput | null | undefined) =>
  !text?.zhCN?.trim() && !text?.en?.trim();

function termsFrom(version: string | null): string | null {
  if (version === null || version === sellerTermsVersion) return version;
  throw invalidInput('acceptedTerms', 'NOT_CURRENT', { termsVersion: sellerTermsVersion });
}

function productsFrom(given: readonly string[]): string[] {
  const ids = [...new Set(given)];
  if (ids.length > productsMax) {
    throw invalidInput('plannedProductIds', 'TOO_MANY', { countMax: productsMax });
  }
  const wrong = given.findIndex((id) => !isId('prd', id));
  if (wrong >= 0) throw invalidInput(`plannedProductIds.${wrong}`, 'NOT_AN_ID', { prefix: 'prd' });
  return ids;
}

function emailFrom(given: string): string {
  const email = textFrom(given, 'contactEmail', 254);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalidInput('contactEmail', 'NOT_AN_EMAIL');
  return email;
}
