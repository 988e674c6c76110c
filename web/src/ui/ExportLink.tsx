// The way from a list to a file of it: where exports are asked for, with what the list shows filled in.
import { Trans } from '@lingui/react/macro';
import { Icon } from './icons.js';
import { ButtonLink } from './links.js';

export interface ExportParams {
  kind?: 'PRODUCTS' | 'OFFERS' | 'STOCK' | 'PRICE_LISTS' | 'COMPANIES' | undefined;
  vendor?: string | undefined;
  state?: string | undefined;
  category?: string | undefined;
}

interface Props extends ExportParams {
  to: '/operator/exports' | '/seller/exports';
}

export function ExportLink({ to, ...params }: Props) {
  return (
    <ButtonLink
      to={to}
      search={params}
      variant="default"
      leftSection={<Icon name="download" size={16} />}
    >
      <Trans>Export</Trans>
    </ButtonLink>
  );
}
