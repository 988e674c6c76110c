// The two sides of the operator's search pages.
import { useLingui } from '@lingui/react/macro';
import { PortalTabs } from '../../ui/PortalTabs.js';

export function SearchTabs() {
  const { t } = useLingui();
  return (
    <PortalTabs
      label={t`Search`}
      tabs={[
        { to: '/operator/search', label: t`Searched terms`, isExact: true },
        { to: '/operator/search/synonyms', label: t`Synonyms` },
      ]}
    />
  );
}
