// Products that may be one, side by side with what differs marked. The operator says which one stays, or that
// they are not the same.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MergeProposalsQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { type CuratingParams, MergeProposalsQuery } from './curating.queries.js';
import { DismissMergeProposal, MergeProducts } from './curating-verbs.js';
import { MatchReasons, type ProductSide, ProductSideName, ProductSides } from './ProductSides.js';

type Proposal = NonNullable<NonNullable<Answer['mergeProposals']>['nodes'][number]>;

export function MergeProposalsPage({ params, tabs }: { params: CuratingParams; tabs: ReactNode }) {
  const { t } = useLingui();
  const { after } = params;
  const typenames = ['MergeProposal', 'Product'];
  const result = useGraph(MergeProposalsQuery, { after: after ?? null }, { typenames });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Possible duplicates`}
        description={
          <Trans>Offers, threads, demands and orders follow to the product that stays.</Trans>
        }
      />
      {tabs}
      <CatalogTabs />
      <Screen result={result} find={(data) => data.mergeProposals} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const proposals = present(nodes);
          return (
            <Stack gap="lg">
              {proposals.length === 0 && (
                <Surface>
                  <Empty icon="check" title={<Trans>Nothing to decide</Trans>}>
                    <Trans>Products that look like one another appear here by themselves.</Trans>
                  </Empty>
                </Surface>
              )}
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
              <Pager count={proposals.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Stack>
          );
        }}
      </Screen>
    </Stack>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { id, score, reasons, product, otherProduct } = proposal;
  const dismiss = useVerb(DismissMergeProposal);
  if (!product || !otherProduct) return null;
  return (
    <Surface
      title={<MatchReasons score={score} reasons={reasons} />}
      aside={
        <Button
          variant="default"
          size="compact-sm"
          loading={dismiss.isRunning}
          onClick={() => void dismiss.run({ mergeProposalId: id })}
        >
          <Trans>Not the same</Trans>
        </Button>
      }
    >
      <ProductSides
        one={product}
        other={otherProduct}
        foot={(side, besides, isFirst) => (
          <KeepButton keep={side} drop={besides} isLeft={isFirst} />
        )}
      />
    </Surface>
  );
}

interface KeepProps {
  keep: ProductSide;
  drop: ProductSide;
  /** Where the one that stays stands: two may be alike in all that is known of them. */
  isLeft: boolean;
}

function KeepButton({ keep, drop, isLeft }: KeepProps) {
  const { t } = useLingui();
  const verb = useVerb(MergeProducts, ['MergeProposal', 'Product']);
  return (
    <ActionDialog
      label={t`Keep this one`}
      explanation={
        <Stack gap="sm">
          <ProductSideName
            side={drop}
            label={isLeft ? t`The right one goes` : t`The left one goes`}
          />
          <ProductSideName
            side={keep}
            label={isLeft ? t`into the left one` : t`into the right one`}
          />
          <Text>
            <Trans>
              What the first states beyond the second is added, everything about it follows. This
              cannot be undone.
            </Trans>
          </Text>
        </Stack>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', color: 'agora' }}
      onConfirm={async () =>
        (await verb.run({ productId: drop.id, intoProductId: keep.id })) !== null
      }
    />
  );
}
