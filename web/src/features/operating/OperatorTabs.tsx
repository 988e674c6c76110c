// The places of the operator's portal.
import { useLingui } from '@lingui/react/macro';
import { catalogPlaces } from '../../ui/CatalogTabs.js';
import { PortalTabs } from '../../ui/PortalTabs.js';

export function OperatorTabs() {
  const { t } = useLingui();
  return (
    <PortalTabs
      label={t`Operator`}
      tabs={[
        { to: '/operator', label: t({ message: 'Today', context: 'work' }), isExact: true },
        { to: '/operator/applications', label: t`Applications` },
        { to: '/operator/companies', label: t`Companies` },
        { to: '/operator/sellers', label: t`Sellers` },
        { to: '/operator/offer-reviews', label: t`Offer reviews` },
        { to: '/operator/products', label: t`Catalog`, covers: catalogPlaces },
        { to: '/operator/search', label: t`Search` },
        { to: '/operator/imports', label: t`Imports` },
        { to: '/operator/exports', label: t`Exports` },
        { to: '/operator/prices', label: t`Prices` },
        { to: '/operator/stock', label: t`Stock` },
        { to: '/operator/orders', label: t`Orders` },
      ]}
    />
  );
}
