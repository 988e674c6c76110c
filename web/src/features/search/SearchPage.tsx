// Search and categories: one page whose whole state is its URL.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { SearchPageQuery } from '../../data/generated/graphql.js';
import { conditionCount, type SearchParams } from '../../data/search-params.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { useWasOpened } from '../../ui/use-shown.js';
import { Facets } from './Facets.js';
import { SearchConditions } from './SearchConditions.js';
import { SearchGroupCounts, SearchGroups } from './SearchGroups.js';
import classes from './SearchPage.module.css';
import { SearchResults } from './SearchResults.js';
import { SearchTools } from './SearchTools.js';
import { SearchPageQuery as Query, searchVariables } from './search.queries.js';

const FilterDrawer = lazy(() =>
  import('./FilterDrawer.js').then((module) => ({ default: module.FilterDrawer })),
);

export function SearchPage({ params }: { params: SearchParams }) {
  const result = useGraph(Query, searchVariables(params), {
    typenames: ['Product', 'StoreOffer', 'SellerOffer'],
  });
  return (
    <Screen
      result={result}
      find={({ search, category }) => search && { search, category }}
      skeleton={<SearchSkeleton />}
    >
      {(data) => <Found data={data} params={params} isStale={result.isStale} />}
    </Screen>
  );
}

interface Answer {
  search: NonNullable<SearchPageQuery['search']>;
  category?: SearchPageQuery['category'];
}

interface FoundProps {
  data: Answer;
  params: SearchParams;
  isStale: boolean;
}

function Found({ data, params, isStale }: FoundProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const wasOpened = useWasOpened(isOpen);
  const { search } = data;
  const isBare = search.totalCount === 0 && conditionCount(params) === 0;
  const facets = <Facets facets={search.facets} params={params} totalCount={search.totalCount} />;
  return (
    <Stack gap="lg">
      <SearchHeader data={data} params={params} />
      <div className={classes.columns} data-bare={isBare || undefined}>
        <aside className={classes.facets} aria-label={t`Filters`}>
          {facets}
        </aside>
        <Stack gap="sm" className={classes.results}>
          <SearchTools params={params} onFilters={open} />
          <SearchConditions facets={search.facets} params={params} />
          <SearchResults result={search} params={params} isStale={isStale} />
          {params.q && <SearchGroups text={params.q} />}
        </Stack>
      </div>
      {wasOpened && (
        <Suspense>
          <FilterDrawer isOpen={isOpen} count={search.totalCount} onClose={close}>
            {facets}
          </FilterDrawer>
        </Suspense>
      )}
    </Stack>
  );
}

function SearchHeader({ data, params }: { data: Answer; params: SearchParams }) {
  const { t } = useLingui();
  const format = useFormat();
  const category = data.category ? format.text(data.category.name) : '';
  const { q } = params;
  const title = q ? t`Results for “${q}”` : category || t`All products`;
  const trail = data.category
    ? [
        <TextLink key="all" to="/search">
          <Trans>All products</Trans>
        </TextLink>,
        ...data.category.ancestors.map(({ id, name }) => (
          <TextLink key={id} to="/search" search={{ category: id }}>
            {format.text(name)}
          </TextLink>
        )),
        ...(q ? [category] : []),
      ]
    : [];
  const count = data.search.totalCount;
  const correctedText = data.search.correctedText;
  return (
    <PageHeader
      title={title}
      trail={trail}
      description={
        <Group gap="md">
          <Text span>
            <Plural value={count} one="# product" other="# products" />
          </Text>
          {q && <SearchGroupCounts text={q} />}
          {correctedText && (
            <Text span c="var(--agora-accent-ink)">
              <Trans>
                Searched for <b>{correctedText}</b> instead of “{q}”.
              </Trans>
            </Text>
          )}
        </Group>
      }
    />
  );
}

function SearchSkeleton() {
  return (
    <div className={classes.columns}>
      <div className={classes.facets}>
        <TableSkeleton count={6} />
      </div>
      <div className={classes.results}>
        <TableSkeleton count={12} />
      </div>
    </div>
  );
}
