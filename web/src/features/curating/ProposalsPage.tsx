// What the seller's company proposed for the catalog: what became of it, and why it came back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OwnProposalsQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { type CuratingParams, OwnProposalsQuery } from './curating.queries.js';

type Proposal = NonNullable<NonNullable<Answer['products']>['nodes'][number]>;

export function ProposalsPage({ params, tabs }: { params: CuratingParams; tabs: ReactNode }) {
  const { t } = useLingui();
  const { after } = params;
  const variables = { after: after ?? null };
  const result = useGraph(OwnProposalsQuery, variables, { typenames: ['Product'] });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Proposed products`}
        description={
          <Trans>
            Products that the catalog lacked when you looked. The operator reviews them.
          </Trans>
        }
        actions={
          <ButtonLink to="/seller/products/new">
            <Trans>Propose a product</Trans>
          </ButtonLink>
        }
        tabs={tabs}
      />
      <Screen result={result} find={({ products }) => products} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const proposals = present(nodes);
          return (
            <Surface isFlush>
              {proposals.length > 0 ? (
                <ProposalTable proposals={proposals} />
              ) : (
                <Empty title={<Trans>You have proposed nothing yet</Trans>}>
                  <Trans>
                    Most products are there already: offer those without asking anybody.
                  </Trans>
                </Empty>
              )}
              <Pager count={proposals.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

function ProposalTable({ proposals }: { proposals: readonly Proposal[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Proposal>[] = [
    {
      key: 'product',
      header: t`Product`,
      cell: (proposal) => (
        <ProductLink
          product={proposal}
          note={
            proposal.rejectionReason && (
              <Text span size="sm" c="var(--agora-yellow-ink)">
                {proposal.rejectionReason}
              </Text>
            )
          }
        />
      ),
    },
    {
      key: 'category',
      header: t`Category`,
      isWideOnly: true,
      cell: ({ category }) => format.text(category?.name) || '—',
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="product" state={state} />,
    },
    {
      key: 'updated',
      header: t`Changed`,
      isWideOnly: true,
      cell: ({ updatedAt }) => <Instant value={updatedAt} />,
    },
    {
      key: 'actions',
      header: '',
      isBare: true,
      cell: (proposal) => (
        <Group justify="flex-end">
          <NextStep proposal={proposal} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Proposed products`}
      columns={columns}
      rows={proposals}
      rowKey={({ id }) => id}
    />
  );
}

function NextStep({ proposal: { id, state, allowedActions, mergedInto } }: { proposal: Proposal }) {
  const small = { size: 'compact-sm', variant: 'light' } as const;
  if (allowedActions.includes('SUBMIT')) {
    return (
      <ButtonLink to="/seller/products/$productId" params={{ productId: id }} {...small}>
        <Trans>Mend</Trans>
      </ButtonLink>
    );
  }
  if (state === 'MERGED' && mergedInto) {
    return (
      <ButtonLink to="/products/$productId" params={{ productId: mergedInto.id }} {...small}>
        <Trans>The product it is</Trans>
      </ButtonLink>
    );
  }
  return null;
}
