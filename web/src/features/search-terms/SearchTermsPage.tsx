// What people search for, and what found nothing: each a word to teach the search.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Stack, VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SearchTermsQuery as Answer, SearchTermOrder } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Segments } from '../../ui/Segments.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { Day } from '../../ui/When.js';
import { SearchTabs } from './SearchTabs.js';
import { SynonymDialog } from './SynonymDialog.js';
import {
  type SearchTermsParams,
  SearchTermsQuery,
  searchTermsVariables,
} from './search-terms.queries.js';

type Term = NonNullable<Answer['searchTerms']>[number];

interface Props {
  params: SearchTermsParams;
  /** The operator's places, which belong to another feature. */
  tabs: ReactNode;
}

export function SearchTermsPage({ params, tabs }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const variables = searchTermsVariables(params);
  const result = useGraph(SearchTermsQuery, variables, { typenames: ['SynonymGroup'] });
  const order = variables.order;
  const days = String(variables.days);
  const show = (next: { order: string; days: string }) =>
    void navigate({
      to: '/operator/search',
      search: {
        ...(next.order === 'UNANSWERED' ? {} : { order: next.order as SearchTermOrder }),
        ...(next.days === '30' ? {} : { days: next.days as '7' | '90' }),
      },
      replace: true,
    });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Search`}
        description={
          <Trans>What people search for, counted by text; who searched is not kept.</Trans>
        }
      />
      {tabs}
      <SearchTabs />
      <FilterBar>
        <Segments
          label={t`Which terms`}
          value={order}
          segments={[
            { value: 'UNANSWERED', label: t`Found nothing` },
            { value: 'CORRECTED', label: t`Corrected` },
            { value: 'POPULAR', label: t`Popular` },
          ]}
          onChange={(next) => show({ order: next, days })}
        />
        <NativeSelect
          aria-label={t`Period`}
          value={days}
          data={[
            { value: '7', label: t`Last 7 days` },
            { value: '30', label: t`Last 30 days` },
            { value: '90', label: t`Last 90 days` },
          ]}
          onChange={(event) => show({ order, days: event.currentTarget.value })}
        />
      </FilterBar>
      <Screen result={result} find={({ searchTerms }) => searchTerms} skeleton={<TableSkeleton />}>
        {(terms) => (
          <Surface isFlush>
            {terms.length > 0 ? (
              <TermTable terms={terms} isStale={result.isStale} />
            ) : (
              <Empty icon="search" title={<Trans>Nothing of this kind was searched</Trans>} />
            )}
          </Surface>
        )}
      </Screen>
    </Stack>
  );
}

function TermTable({ terms, isStale }: { terms: readonly Term[]; isStale: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Term>[] = [
    {
      key: 'text',
      header: t`Searched text`,
      cell: ({ text }) => (
        <TextLink to="/search" search={{ q: text }} fw={550}>
          {text}
        </TextLink>
      ),
    },
    {
      key: 'searches',
      header: t`Searches`,
      isNumeric: true,
      cell: ({ searchCount }) => format.number(searchCount),
    },
    {
      key: 'unanswered',
      header: t`Found nothing`,
      isNumeric: true,
      cell: ({ unansweredCount }) => format.number(unansweredCount),
    },
    {
      key: 'corrected',
      header: t`Corrected`,
      isNumeric: true,
      cell: ({ correctedCount }) => format.number(correctedCount),
    },
    {
      key: 'last',
      header: t`Last searched`,
      cell: ({ lastSearchedOn }) => <Day value={lastSearchedOn} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ text, hasSynonyms }) => (
        <Group gap={6} justify="flex-end">
          {hasSynonyms ? (
            <Tag tone="green">
              <Trans>Has synonyms</Trans>
            </Tag>
          ) : (
            <SynonymDialog
              label={t`Make a synonym`}
              terms={[text]}
              button={{ size: 'compact-sm', variant: 'default' }}
            />
          )}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Searched terms`}
      columns={columns}
      rows={terms}
      rowKey={({ text }) => text}
      isStale={isStale}
    />
  );
}
