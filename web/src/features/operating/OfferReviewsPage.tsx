// Changes of offers before the operator: what the seller wants, which rule calls for it, yes or no.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import type {
  OfferReviewsQuery as Answer,
  OfferReviewAction,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { DataTable } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import { Distance } from '../../ui/When.js';
import { ApproveOfferReview, RejectOfferReview } from './governing-verbs.js';
import { ListPage } from './ListPage.js';
import { listVariables, type OfferReviewsParams, OfferReviewsQuery } from './operating.queries.js';
import { ReviewGroups } from './ReviewGroups.js';
import { ReviewRules } from './ReviewRules.js';
import { StateFilter } from './StateFilter.js';

type Review = NonNullable<NonNullable<Answer['offerReviews']>['nodes'][number]>;

export function OfferReviewsPage({ params }: { params: OfferReviewsParams }) {
  const { t } = useLingui();
  const { state } = params;
  const result = useGraph(OfferReviewsQuery, listVariables(params), { typenames: ['OfferReview'] });
  return (
    <ListPage
      title={t`Offer reviews`}
      emptyTitle={<Trans>Nothing to review</Trans>}
      actions={<ReviewRules rules={result.data?.offerReviewRules ?? []} />}
      above={<ReviewGroups groups={result.data?.offerReviewGroups ?? []} />}
      filters={<StateFilter of="offerReview" to="/operator/offer-reviews" state={state} />}
      result={result}
      find={({ offerReviews }) => offerReviews}
      table={(rows) => <ReviewTable reviews={present(rows)} />}
    />
  );
}

function ReviewTable({ reviews }: { reviews: readonly Review[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { rules } = useSellerWords();
  return (
    <DataTable
      label={t`Offer reviews`}
      rows={reviews}
      rowKey={({ id }) => id}
      rowName={({ offer }) => format.text(offer?.product?.name)}
      columns={[
        {
          key: 'offer',
          header: t`Offer`,
          cell: ({ offer }) => <ProductLink product={offer?.product} />,
        },
        {
          key: 'seller',
          header: t`Seller`,
          cell: ({ seller }) =>
            seller && (
              <TextLink to="/operator/sellers/$sellerId" params={{ sellerId: seller.id }}>
                {format.text(seller.name)}
              </TextLink>
            ),
        },
        {
          key: 'why',
          header: t`Why`,
          cell: (review) => (
            <Stack gap={2}>
              <Text inherit>{format.list(review.rules.map((rule) => rules[rule]))}</Text>
              {review.remarks && (
                <Text size="xs" c="dimmed">
                  {review.remarks}
                </Text>
              )}
            </Stack>
          ),
        },
        {
          key: 'price',
          header: t`First tier`,
          isNumeric: true,
          cell: ({ step, beforeTiers, afterTiers }) =>
            step === 'UPDATE' ? (
              <>
                <UnitPriceText value={beforeTiers[0]?.unitPrice} c="dimmed" />{' '}
                <Text inherit component="span" style={{ whiteSpace: 'nowrap' }}>
                  {'→ '}
                  <UnitPriceText value={afterTiers[0]?.unitPrice} />
                </Text>
              </>
            ) : (
              <UnitPriceText value={afterTiers[0]?.unitPrice} />
            ),
        },
        {
          key: 'state',
          header: t`State`,
          cell: ({ state, requestedAt }) => (
            <Stack gap={2}>
              <div>
                <StateBadge of="offerReview" state={state} />
              </div>
              <Text size="xs" c="dimmed">
                <Distance value={requestedAt} />
              </Text>
            </Stack>
          ),
        },
        {
          key: 'actions',
          header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
          isBare: true,
          cell: ({ id, allowedActions }) => (
            <Group gap={6} justify="flex-end" wrap="nowrap">
              {allowedActions.map((action) => {
                const Action = buttons[action];
                return <Action key={action} reviewId={id} />;
              })}
            </Group>
          ),
        },
      ]}
    />
  );
}

const buttons: Record<OfferReviewAction, (props: { reviewId: string }) => React.ReactNode> = {
  APPROVE: ApproveButton,
  REJECT: RejectButton,
};

function ApproveButton({ reviewId }: { reviewId: string }) {
  const { t } = useLingui();
  const verb = useVerb(ApproveOfferReview, ['OfferReview', 'SellerOffer']);
  return (
    <ActionDialog
      label={t`Approve`}
      explanation={<Trans>What the seller asked for is carried out at once.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      onConfirm={async () => (await verb.run({ reviewId })) !== null}
    />
  );
}

function RejectButton({ reviewId }: { reviewId: string }) {
  const { t } = useLingui();
  const verb = useVerb(RejectOfferReview, ['OfferReview', 'SellerOffer']);
  return (
    <ActionDialog
      label={t`Reject`}
      explanation={<Trans>The offer stays as it is; the seller reads your remarks.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`Remarks`}
      isReasonNeeded
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async (remarks) => (await verb.run({ reviewId, remarks })) !== null}
    />
  );
}
