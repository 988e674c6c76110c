// Above the results: filters on a phone, the quantity that prices are for, and the order.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect } from '@mantine/core';
import type { SearchSort } from '../../data/generated/graphql.js';
import {
  changed,
  conditionCount,
  quantityOf,
  type SearchParams,
} from '../../data/search-params.js';
import { Icon } from '../../ui/icons.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Segments } from '../../ui/Segments.js';
import { useWanted } from '../../ui/use-wanted.js';
import { SaveSearchButton } from './SaveSearchButton.js';
import classes from './SearchTools.module.css';
import { useShowSearch } from './use-search-params.js';

interface Props {
  params: SearchParams;
  onFilters: () => void;
}

export function SearchTools({ params, onFilters }: Props) {
  const { t } = useLingui();
  const show = useShowSearch();
  const [sort, setSort] = useWanted<SearchSort>(params.sort ?? 'RELEVANCE');
  const [view, setView] = useWanted<'table' | 'cards'>(params.view ?? 'table');
  const count = conditionCount(params);
  const sorts: Record<SearchSort, string> = {
    RELEVANCE: t`Best match`,
    PRICE_ASC: t`Price, lowest first`,
    PRICE_DESC: t`Price, highest first`,
    NEWEST: t`Newest`,
    LEAD_TIME: t`Shortest lead time`,
  };
  return (
    <Group justify="space-between" gap="sm">
      <Button
        className={classes.filters}
        variant="default"
        leftSection={<Icon name="filter" size={17} />}
        onClick={onFilters}
      >
        {count > 0 ? <Trans>Filters ({count})</Trans> : <Trans>Filters</Trans>}
      </Button>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the input is the label's content. */}
      <label className={classes.tool}>
        <span>
          <Trans>Prices for quantity</Trans>
        </span>
        <QuantityInput
          value={quantityOf(params)}
          onChange={(quantity) => show((now) => changed(now, { quantity: String(quantity) }))}
          isPatient
          w={110}
        />
      </label>
      <Group gap="sm" className={classes.end}>
        <Segments
          label={t`View`}
          segments={[
            { value: 'table', name: t`Table`, label: <Icon name="list" size={17} /> },
            { value: 'cards', name: t`Cards`, label: <Icon name="cards" size={17} /> },
          ]}
          value={view}
          onChange={(wanted) => {
            setView(wanted);
            show((now) => ({
              ...withoutView(now),
              ...(wanted === 'cards' ? { view: wanted } : {}),
            }));
          }}
        />
        <SaveSearchButton params={params} />
        <NativeSelect
          className={classes.sort}
          aria-label={t`Sort by`}
          value={sort}
          data={Object.entries(sorts).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const wanted = event.currentTarget.value as SearchSort;
            setSort(wanted);
            show((now) => changed(now, { sort: wanted === 'RELEVANCE' ? undefined : wanted }));
          }}
        />
      </Group>
    </Group>
  );
}

const withoutView = ({ view: _, ...rest }: SearchParams): SearchParams => rest;
