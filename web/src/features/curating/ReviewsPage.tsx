// Products that sellers proposed, the newest first, each beside what it may already be. The operator lets it
// in, sends it back with what is to be mended, or says that it is the one beside it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProductReviewsQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { AcceptProduct, RejectProduct } from '../../data/product-verbs.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { type CuratingParams, ProductReviewsQuery } from './curating.queries.js';
import { MergeProducts } from './curating-verbs.js';
import { MatchReasons, type ProductSide, ProductSideName, ProductSides } from './ProductSides.js';

type Proposed = NonNullable<NonNullable<Answer['products']>['nodes'][number]>;
const typenames = ['Product', 'MergeProposal'];

export function ReviewsPage({ params, tabs }: { params: CuratingParams; tabs: ReactNode }) {
  const { t } = useLingui();
  const { after } = params;
  const result = useGraph(ProductReviewsQuery, { after: after ?? null }, { typenames });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Proposed products`}
        description={
          <Trans>What sellers propose is seen by nobody else until you accept it.</Trans>
        }
      />
      {tabs}
      <CatalogTabs />
      <Screen result={result} find={({ products }) => products} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const products = present(nodes);
          return (
            <>
              {products.length === 0 && (
                <Surface>
                  <Empty title={<Trans>Nothing to review</Trans>}>
                    <Trans>New proposals of sellers appear here.</Trans>
                  </Empty>
                </Surface>
              )}
              {products.map((product) => (
                <ReviewCard key={product.id} product={product} />
              ))}
              <Pager count={products.length} totalCount={totalCount} pageInfo={pageInfo} />
            </>
          );
        }}
      </Screen>
    </Stack>
  );
}

/** The product that a proposal may be, which is in the catalog already. */
function twinOf({ id, mergeProposals }: Proposed) {
  for (const { score, reasons, product, otherProduct } of mergeProposals) {
    const twin = product?.id === id ? otherProduct : product;
    if (twin && (twin.state === 'ACTIVE' || twin.state === 'RETIRED')) {
      return { score, reasons, twin };
    }
  }
  return undefined;
}

function ReviewCard({ product }: { product: Proposed }) {
  const { t } = useLingui();
  const { id, proposedBy, updatedAt } = product;
  const found = twinOf(product);
  return (
    <Surface
      title={
        <Text fw={600} component="span">
          {proposedBy?.name ?? <Trans>Operator</Trans>}
        </Text>
      }
      aside={
        <Text size="sm" c="dimmed" component="span">
          <Instant value={updatedAt} />
        </Text>
      }
    >
      <Stack gap="md">
        {found ? (
          <Stack gap={6}>
            <Text size="sm">
              <Trans>It may be in the catalog already:</Trans>
            </Text>
            <MatchReasons score={found.score} reasons={found.reasons} />
          </Stack>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>Nothing like it is in the catalog.</Trans>
          </Text>
        )}
        <ProductSides
          one={product}
          other={found?.twin}
          labels={found ? [t`Proposed`, t`In the catalog`] : undefined}
          foot={(side, besides) =>
            side.id === id ? null : <SameButton proposed={besides} existing={side} />
          }
        />
        <Decision product={product} />
      </Stack>
    </Surface>
  );
}

function Decision({ product: { id: productId, allowedActions } }: { product: Proposed }) {
  const { t } = useLingui();
  const accept = useVerb(AcceptProduct, typenames);
  const reject = useVerb(RejectProduct, typenames);
  return (
    <Group gap="sm" justify="flex-end">
      <ButtonLink
        to="/operator/products/$productId"
        params={{ productId }}
        size="sm"
        variant="default"
      >
        <Trans>Edit</Trans>
      </ButtonLink>
      {allowedActions.includes('ACCEPT') && (
        <ActionDialog
          label={t`Accept`}
          explanation={
            <Trans>It enters the catalog: buyers find it and vendors can offer it.</Trans>
          }
          verb={accept}
          button={{ variant: 'light' }}
          onConfirm={async () => (await accept.run({ productId })) !== null}
        />
      )}
      {allowedActions.includes('REJECT') && (
        <ActionDialog
          label={t`Send back`}
          explanation={
            <Trans>Its proposer sees the reason, can mend it and submit it again.</Trans>
          }
          verb={reject}
          isDangerous
          reasonLabel={t`What is to be mended`}
          isReasonNeeded
          onConfirm={async (reason) => (await reject.run({ productId, reason })) !== null}
        />
      )}
    </Group>
  );
}

function SameButton({ proposed, existing }: { proposed: ProductSide; existing: ProductSide }) {
  const { t } = useLingui();
  const verb = useVerb(MergeProducts, typenames);
  return (
    <ActionDialog
      label={t`It is this one`}
      explanation={
        <Stack gap="sm">
          <ProductSideName side={existing} label={t`The proposal becomes`} />
          <Text>
            <Trans>
              What the proposal states beyond it is added, and its proposer offers that product.
              This cannot be undone.
            </Trans>
          </Text>
        </Stack>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      onConfirm={async () =>
        (await verb.run({ productId: proposed.id, intoProductId: existing.id })) !== null
      }
    />
  );
}
