// Demands of all buyers, or the company's own, filtered by the URL.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  DemandTable_DemandFragment as Demand,
  DemandState,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Dotted } from '../../ui/Dotted.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { OutOfRunning } from '../../ui/QuoteCount.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge, useStateOptions } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { TextFilter } from '../../ui/TextFilter.js';
import { unbroken } from '../../ui/unbroken.js';
import { useViewer } from '../../ui/use-viewer.js';
import { Distance } from '../../ui/When.js';
import { type DemandsParams, DemandsQuery, demandsVariables } from './demands.queries.js';

const DemandTableFragment = graphql(`
  fragment DemandTable_Demand on Demand {
    id
    number
    title
    state
    closesAt
    closedAt
    submittedQuoteCount
    quoteCount
    allowedActions
    myQuote {
      id
    }
    lines {
      id
    }
    buyer {
      id
      name
    }
    ...QuoteCount_Demand
  }
`);

export function DemandsPage({ params }: { params: DemandsParams }) {
  const { t } = useLingui();
  const result = useGraph(DemandsQuery, demandsVariables(params), { typenames: ['Demand'] });
  return (
    <Stack gap="lg">
      <PageHeader
        title={params.mine ? t`My demands` : t`Demands`}
        description={
          params.mine ? (
            <Trans>What your company is looking for; vendors answer with quotes.</Trans>
          ) : (
            <Trans>What buyers are looking for; vendors answer with quotes.</Trans>
          )
        }
        actions={
          <ButtonLink to="/demands/new" leftSection={<Icon name="plus" size={16} />}>
            <Trans>Post a demand</Trans>
          </ButtonLink>
        }
      />
      <Filters params={params} />
      <Screen result={result} find={({ demands }) => demands} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) return <NoDemands />;
          return (
            <Surface isFlush>
              <DemandTable demands={rows} isStale={result.isStale} />
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

function Filters({ params }: { params: DemandsParams }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const viewer = useViewer();
  const options = useStateOptions('demand');
  const show = (change: DemandsParams) => {
    const { after: _, ...rest } = { ...params, ...change };
    void navigate({ to: '/demands', search: rest, replace: true });
  };
  return (
    <FilterBar>
      <TextFilter label={t`Search demands`} value={params.q} onSearch={(q) => show({ q })} />
      <NativeSelect
        aria-label={t`State`}
        data={[{ value: '', label: t`All states` }, ...options]}
        value={params.state ?? ''}
        onChange={(event) => {
          const state = event.currentTarget.value as DemandState | '';
          show({ state: state || undefined });
        }}
      />
      {viewer.data?.viewer && (
        <Checkbox
          label={t`Only my company's`}
          checked={params.mine === 'true'}
          onChange={(event) => show({ mine: event.currentTarget.checked ? 'true' : undefined })}
        />
      )}
    </FilterBar>
  );
}

interface TableProps {
  demands: readonly FragmentType<typeof DemandTableFragment>[];
  isStale: boolean;
}

function DemandTable({ isStale, ...props }: TableProps) {
  const demands = readFragment(DemandTableFragment, props.demands);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Demand>[] = [
    {
      key: 'title',
      header: t`Demand`,
      cell: ({ id, title, number, buyer }) => (
        <div>
          <TextLink
            to="/demands/$demandId"
            params={{ demandId: id }}
            fw={600}
            c="inherit"
            data-name
          >
            {unbroken(title)}
          </TextLink>
          <Dotted>
            {number}
            {buyer && <span data-narrow>{buyer.name}</span>}
          </Dotted>
        </div>
      ),
    },
    { key: 'buyer', header: t`Buyer`, isWideOnly: true, cell: ({ buyer }) => buyer?.name ?? '—' },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="demand" state={state} />,
    },
    {
      key: 'closes',
      header: t`Closing`,
      cell: ({ closesAt, closedAt }) => <Distance value={closedAt ?? closesAt} />,
    },
    {
      key: 'lines',
      header: t`Lines`,
      isNumeric: true,
      cell: ({ lines }) => format.number(lines.length),
    },
    {
      key: 'quotes',
      header: t`Quotes`,
      isNumeric: true,
      cell: (demand) => (
        <>
          <Quotes demand={demand} />
          <Text size="xs" c="dimmed">
            <OutOfRunning demand={demand} />
          </Text>
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Demands`}
      columns={columns}
      rows={demands}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}

/** How many; marked where the reader may choose among them, or has given one. */
function Quotes({ demand }: { demand: Demand }) {
  const format = useFormat();
  const { submittedQuoteCount, quoteCount, allowedActions, myQuote } = demand;
  const count = format.number(quoteCount);
  if (allowedActions.includes('AWARD')) {
    return (
      <Tag tone="yellow" isSmall>
        <Trans>{count} to choose from</Trans>
      </Tag>
    );
  }
  return (
    <>
      {format.number(submittedQuoteCount)}
      {myQuote && (
        <div>
          <Tag tone="blue" isSmall>
            <Trans>You quoted</Trans>
          </Tag>
        </div>
      )}
    </>
  );
}

function NoDemands() {
  return (
    <Surface>
      <Empty
        icon="gavel"
        title={<Trans>No demands here</Trans>}
        action={
          <ButtonLink to="/demands/new" variant="light">
            <Trans>Post a demand</Trans>
          </ButtonLink>
        }
      >
        <Trans>Say what you need; vendors compete with their quotes.</Trans>
      </Empty>
    </Surface>
  );
}
