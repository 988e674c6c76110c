// The quotes of the reader's company, newest first.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { QuoteTable_QuoteFragment as Quote } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { QuotesQuery } from './demands.queries.js';

const QuoteTableFragment = graphql(`
  fragment QuoteTable_Quote on Quote {
    id
    state
    submittedAt
    validUntil
    demand {
      id
      number
      title
    }
    total {
      amount
      currencyCode
    }
  }
`);

interface Props {
  after: string | undefined;
  tabs: ReactNode;
}

export function MyQuotesPage({ after, tabs }: Props) {
  const { t } = useLingui();
  const result = useGraph(QuotesQuery, { after: after ?? null }, { typenames: ['Quote'] });
  return (
    <Stack gap="lg">
      <PageHeader title={t`My quotes`} />
      {tabs}
      <Screen result={result} find={({ quotes }) => quotes} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) return <NoQuotes />;
          return (
            <Surface isFlush>
              <QuoteTable quotes={rows} />
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

function QuoteTable(props: { quotes: readonly FragmentType<typeof QuoteTableFragment>[] }) {
  const quotes = readFragment(QuoteTableFragment, props.quotes);
  const { t } = useLingui();
  const columns: Column<Quote>[] = [
    {
      key: 'demand',
      header: t`Demand`,
      cell: ({ demand }) =>
        demand ? (
          <TextLink to="/demands/$demandId" params={{ demandId: demand.id }} fw={600}>
            {demand.number} · {demand.title}
          </TextLink>
        ) : (
          '—'
        ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="quote" state={state} />,
    },
    {
      key: 'submitted',
      header: t`Submitted at`,
      cell: ({ submittedAt }) => <Instant value={submittedAt} />,
    },
    {
      key: 'valid',
      header: t`Valid until`,
      cell: ({ validUntil }) => <Instant value={validUntil} />,
    },
    {
      key: 'total',
      header: t`Total`,
      isNumeric: true,
      cell: ({ total }) => <MoneyText value={total} fw={600} />,
    },
  ];
  return <DataTable label={t`Quotes`} columns={columns} rows={quotes} rowKey={({ id }) => id} />;
}

function NoQuotes() {
  return (
    <Surface>
      <Empty
        icon="gavel"
        title={<Trans>No quotes yet</Trans>}
        action={
          <ButtonLink to="/demands" variant="light">
            <Trans>See what buyers look for</Trans>
          </ButtonLink>
        }
      />
    </Surface>
  );
}
