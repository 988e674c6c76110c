// Questions and discussions, by board, state and words.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ThreadState } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { useStateOptions } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { TextFilter } from '../../ui/TextFilter.js';
import { ThreadTeaser } from '../../ui/ThreadTeaser.js';
import { useViewer } from '../../ui/use-viewer.js';
import { type ThreadsParams, ThreadsQuery, threadsVariables } from './forum.queries.js';

export function ThreadsPage({ params }: { params: ThreadsParams }) {
  const { t } = useLingui();
  const format = useFormat();
  const result = useGraph(ThreadsQuery, threadsVariables(params), { typenames: ['Thread'] });
  const boards = (result.data?.boards ?? []).map(({ id, name }) => ({
    value: id,
    label: format.text(name),
  }));
  return (
    <Stack gap="lg">
      <PageHeader
        title={params.mine ? t`My questions` : t`Questions`}
        description={
          params.mine ? (
            <Trans>What you have asked; engineers and vendors answer.</Trans>
          ) : (
            <Trans>Engineers and vendors answer each other.</Trans>
          )
        }
        actions={
          <ButtonLink to="/threads/new" leftSection={<Icon name="plus" size={16} />}>
            <Trans>Ask a question</Trans>
          </ButtonLink>
        }
      />
      <Filters params={params} boards={boards} sellerId={result.data?.mySeller?.id} />
      <Screen result={result} find={({ threads }) => threads} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) return <NoThreads params={params} />;
          return (
            <Surface>
              {rows.map((thread) => (
                <ThreadTeaser
                  key={thread.id}
                  thread={thread}
                  company={thread.author?.company?.name}
                  product={format.text(thread.product?.name)}
                />
              ))}
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

interface FiltersProps {
  params: ThreadsParams;
  boards: { value: string; label: string }[];
  /** The reader's own seller; undefined for those who do not sell. */
  sellerId: string | undefined;
}

function Filters({ params, boards, sellerId }: FiltersProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const viewer = useViewer();
  const options = useStateOptions('thread');
  const show = (change: ThreadsParams) => {
    const { after: _, ...rest } = { ...params, ...change };
    void navigate({ to: '/threads', search: rest, replace: true });
  };
  return (
    <FilterBar>
      <TextFilter label={t`Search questions`} value={params.q} onSearch={(q) => show({ q })} />
      <NativeSelect
        aria-label={t`Board`}
        data={[{ value: '', label: t`All boards` }, ...boards]}
        value={params.board ?? ''}
        onChange={(event) => show({ board: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        aria-label={t`State`}
        data={[{ value: '', label: t`All states` }, ...options]}
        value={params.state ?? ''}
        onChange={(event) => {
          const state = event.currentTarget.value as ThreadState | '';
          show({ state: state || undefined });
        }}
      />
      {viewer.data?.viewer && (
        <Checkbox
          label={t`Only mine`}
          checked={params.mine === 'true'}
          onChange={(event) => show({ mine: event.currentTarget.checked ? 'true' : undefined })}
        />
      )}
      {sellerId && (
        <Checkbox
          label={t`Only those put to us`}
          checked={params.vendor === sellerId}
          onChange={(event) => show({ vendor: event.currentTarget.checked ? sellerId : undefined })}
        />
      )}
    </FilterBar>
  );
}

function NoThreads({ params }: { params: ThreadsParams }) {
  const isNarrowed = Boolean(params.q || params.board || params.state);
  return (
    <Surface>
      <Empty
        icon="chat"
        title={
          isNarrowed ? (
            <Trans>No question fits</Trans>
          ) : params.mine ? (
            <Trans>You have asked nothing yet</Trans>
          ) : (
            <Trans>Nothing asked here yet</Trans>
          )
        }
        action={
          isNarrowed ? (
            <ButtonLink to="/threads" variant="light">
              <Trans>All questions</Trans>
            </ButtonLink>
          ) : (
            <ButtonLink to="/threads/new" variant="light">
              <Trans>Ask a question</Trans>
            </ButtonLink>
          )
        }
      >
        <Trans>Vendors and engineers answer what is asked here.</Trans>
      </Empty>
    </Surface>
  );
}
