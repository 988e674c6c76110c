// What the storefront's form holds while it is being written.
import type { StorefrontEditorQuery as Answer } from '../../data/generated/graphql.js';

type Seller = NonNullable<Answer['mySeller']>;

export function valuesOf(seller: Seller) {
  return {
    nameZhCN: seller.name.zhCN ?? '',
    nameEn: seller.name.en ?? '',
    slug: seller.slug,
    introductionZhCN: seller.introduction?.zhCN ?? '',
    introductionEn: seller.introduction?.en ?? '',
    policiesZhCN: seller.storefrontPolicies?.zhCN ?? '',
    policiesEn: seller.storefrontPolicies?.en ?? '',
    featured: seller.featuredOffers.map(({ id }) => id),
    banner: { url: seller.banner, uploadId: null as string | null },
    logo: { url: seller.logo, uploadId: null as string | null },
  };
}

export type StorefrontValues = ReturnType<typeof valuesOf>;
