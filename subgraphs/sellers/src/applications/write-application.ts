// What a company says of itself when it applies, checked.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import {
  type LocalizedTextInput,
  localizedTextFrom,
  textFrom,
} from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { slugFrom } from '@agora/offering/vendors/slug.js';
import { sellerErrors } from '../sellers/seller.errors.js';
import { Seller } from '../sellers/seller.js';
import type { SellerApplication } from './application.js';

export interface ApplicationContent {
  storefrontName: LocalizedTextInput;
  slug: string;
  introduction?: LocalizedTextInput | null;
  businessLicenseNumber: string;
  contactEmail: string;
}

const introductionLengthMax = 5000;

export async function writeApplication(
  work: Work,
  application: SellerApplication,
  content: ApplicationContent,
): Promise<void> {
  application.storefrontName = localizedTextFrom(content.storefrontName, 'storefrontName', 200);
  application.slug = slugFrom(content.slug, 'slug');
  application.introduction = content.introduction
    ? localizedTextFrom(content.introduction, 'introduction', introductionLengthMax)
    : null;
  const { businessLicenseNumber } = content;
  application.businessLicenseNumber = textFrom(businessLicenseNumber, 'businessLicenseNumber', 64);
  application.contactEmail = emailFrom(content.contactEmail);
  await refuseTakenSlug(work, application.slug);
}

/** An address belongs to the first seller that was admitted with it. */
export async function refuseTakenSlug(work: Work, slug: string): Promise<void> {
  if (!(await work.em.findOne(Seller, { slug }))) return;
  throw new DomainError(sellerErrors.SLUG_TAKEN, { field: ['slug'], params: { slug } });
}

function emailFrom(given: string): string {
  const email = textFrom(given, 'contactEmail', 254);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalidInput('contactEmail', 'NOT_AN_EMAIL');
  return email;
}
