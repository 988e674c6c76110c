// The places where the catalog is kept: its products, proposals and possible duplicates,
// categories, attributes and brands.
import { useLingui } from '@lingui/react/macro';
import { PortalTabs } from './PortalTabs.js';

export const catalogPlaces = [
  ...['/operator/reviews', '/operator/merges'],
  ...['/operator/categories', '/operator/attributes', '/operator/brands'],
];

export function CatalogTabs() {
  const { t } = useLingui();
  return (
    <PortalTabs
      label={t`Catalog`}
      tabs={[
        { to: '/operator/products', label: t`Products` },
        { to: '/operator/reviews', label: t`Proposed products` },
        { to: '/operator/merges', label: t`Possible duplicates` },
        { to: '/operator/categories', label: t`Categories` },
        { to: '/operator/attributes', label: t`Attributes` },
        { to: '/operator/brands', label: t`Brands` },
      ]}
    />
  );
}
