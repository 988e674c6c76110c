// The places where the catalog is kept: its products, possible duplicates, categories and brands.
import { useLingui } from '@lingui/react/macro';
import { PortalTabs } from './PortalTabs.js';

export function CatalogTabs() {
  const { t } = useLingui();
  return (
    <PortalTabs
      label={t`Catalog`}
      tabs={[
        { to: '/operator/products', label: t`Products` },
        { to: '/operator/merges', label: t`Possible duplicates` },
        { to: '/operator/categories', label: t`Categories` },
        { to: '/operator/brands', label: t`Brands` },
      ]}
    />
  );
}
