// What waits of one seller is decided at once: a file of many offers is looked at once, not offer by offer.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import type { OfferReviewsQuery as Answer } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { DataTable } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { Distance } from '../../ui/When.js';
import { ApproveOfferReviews, RejectOfferReviews } from './governing-verbs.js';

type ReviewGroup = NonNullable<Answer['offerReviewGroups']>[number];

const typenames = ['OfferReview', 'OfferReviewGroup', 'SellerOffer'];

/** Only where it saves something: from two on. */
export function ReviewGroups({ groups }: { groups: readonly ReviewGroup[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const many = groups.filter(({ pendingCount, seller }) => pendingCount > 1 && seller);
  if (many.length === 0) return null;
  return (
    <Surface title={<Trans>Waiting, by seller</Trans>} isFlush>
      <DataTable
        label={t`Waiting, by seller`}
        rows={many}
        rowKey={({ seller }) => seller?.id ?? ''}
        columns={[
          {
            key: 'seller',
            header: t`Seller`,
            cell: ({ seller }) =>
              seller && (
                <TextLink
                  to="/operator/sellers/$sellerId"
                  params={{ sellerId: seller.id }}
                  fw={600}
                >
                  {format.text(seller.name)}
                </TextLink>
              ),
          },
          {
            key: 'count',
            header: t`To be decided`,
            cell: ({ pendingCount }) => (
              <Plural value={pendingCount} one="# change" other="# changes" />
            ),
          },
          { key: 'since', header: t`Since`, cell: ({ firstAt }) => <Distance value={firstAt} /> },
          {
            key: 'actions',
            header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
            isBare: true,
            cell: (group) => (
              <Group gap={6} justify="flex-end" wrap="nowrap">
                <ApproveAllButton group={group} />
                <RejectAllButton group={group} />
              </Group>
            ),
          },
        ]}
      />
    </Surface>
  );
}

interface Decided {
  decidedCount: number | null;
  waitingCount: number | null;
}

/** A hundred in one request, until none is left or none can be decided. */
async function decideAll(step: () => Promise<Decided | null>): Promise<boolean> {
  for (;;) {
    const decided = await step();
    if (!decided) return false;
    if (!decided.decidedCount || !decided.waitingCount) return true;
  }
}

function ApproveAllButton({ group: { seller, pendingCount, lastAt } }: { group: ReviewGroup }) {
  const { t } = useLingui();
  const verb = useVerb(ApproveOfferReviews, typenames);
  const input = { sellerId: seller?.id ?? '', until: lastAt };
  return (
    <ActionDialog
      label={t`Approve all`}
      explanation={
        <Plural
          value={pendingCount}
          one="# change is carried out at once."
          other="# changes are carried out at once. What cannot be carried out waits on."
        />
      }
      verb={verb}
      button={{ size: 'compact-sm' }}
      onConfirm={() => decideAll(() => verb.run(input))}
    />
  );
}

function RejectAllButton({ group: { seller, pendingCount, lastAt } }: { group: ReviewGroup }) {
  const { t } = useLingui();
  const verb = useVerb(RejectOfferReviews, typenames);
  const input = { sellerId: seller?.id ?? '', until: lastAt };
  return (
    <ActionDialog
      label={t`Reject all`}
      explanation={
        <Plural
          value={pendingCount}
          one="# offer stays as it is; the seller reads your remarks."
          other="# offers stay as they are; the seller reads your remarks at each."
        />
      }
      verb={verb}
      isDangerous
      reasonLabel={t`Remarks`}
      isReasonNeeded
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={(remarks) => decideAll(() => verb.run({ ...input, remarks }))}
    />
  );
}
