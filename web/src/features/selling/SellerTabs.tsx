// The places of the seller's portal.
import { useLingui } from '@lingui/react/macro';
import { PortalTabs } from '../../ui/PortalTabs.js';

export function SellerTabs() {
  const { t } = useLingui();
  return (
    <PortalTabs
      label={t`Seller centre`}
      tabs={[
        { to: '/seller', label: t({ message: 'Today', context: 'work' }), isExact: true },
        { to: '/seller/offers', label: t`Offers` },
        { to: '/seller/products', label: t`Proposed products` },
        { to: '/seller/imports', label: t`Imports` },
        { to: '/seller/exports', label: t`Exports` },
        { to: '/seller/prices', label: t`Prices` },
        { to: '/seller/stock', label: t`Stock` },
        { to: '/seller/orders', label: t`Orders` },
        { to: '/seller/quotes', label: t`Quotes` },
        { to: '/seller/storefront', label: t`Storefront` },
        { to: '/seller/messages', label: t`Messages` },
        { to: '/seller/standing', label: t`Standing` },
        { to: '/seller/members', label: t`Members` },
        { to: '/seller/roles', label: t`Roles` },
      ]}
    />
  );
}
