// Which offers of a vendor's stock are shown: all or what is short, by a part of its own number.
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Segments } from '../../ui/Segments.js';
import { TextFilter } from '../../ui/TextFilter.js';
import type { StockParams } from './stock.queries.js';

interface Props {
  to: '/seller/stock' | '/operator/stock';
  params: StockParams;
  lowStockCount: number;
}

export function StockFilter({ to, params, lowStockCount }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { after: _page, ...rest } = params;
  const show = (changed: Partial<StockParams>) => {
    const { q, low, unit } = { ...rest, ...changed };
    const search = { ...(unit ? { unit } : {}), ...(q ? { q } : {}), ...(low ? { low } : {}) };
    void navigate({ to, search, replace: true });
  };
  const short = format.number(lowStockCount);
  return (
    <FilterBar isInCard>
      <Segments
        label={t`Which offers`}
        value={params.low ?? 'all'}
        onChange={(value) => {
          const { low: _low, ...all } = rest;
          if (value === 'true') show({ low: 'true' });
          else void navigate({ to, search: all, replace: true });
        }}
        segments={[
          { value: 'all', label: <Trans>All</Trans> },
          { value: 'true', label: <Trans>Low or out ({short})</Trans> },
        ]}
      />
      <TextFilter
        label={t`Number, part number or name`}
        placeholder={t`Number or name`}
        value={params.q}
        onSearch={(q) => show({ q })}
      />
    </FilterBar>
  );
}
