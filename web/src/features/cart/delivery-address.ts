// The company's own addresses as the text that stands on a purchase.
import type { CartPageQuery as Answer } from '../../data/generated/graphql.js';

type Company = NonNullable<NonNullable<Answer['viewer']>['company']>;
export type Address = NonNullable<Company['addresses']>[number];

const LENGTH_MAX = 500;

/** The place and who receives there, then the way to it: what a driver reads, line by line. */
export function addressText(address: Address, countryName: string): string {
  const { label, contactName, phone, street, postalCode, city, region } = address;
  const lines = [
    label,
    `${contactName}, ${phone}`,
    street,
    [postalCode, city].filter(Boolean).join(' '),
    [region, countryName].filter(Boolean).join(', '),
  ];
  return lines.filter(Boolean).join('\n').slice(0, LENGTH_MAX);
}

/** The one that is proposed: the company's usual one, or the first it wrote down. */
export const proposedOf = (addresses: readonly Address[]): Address | undefined =>
  addresses.find(({ isDefault }) => isDefault) ?? addresses[0];
