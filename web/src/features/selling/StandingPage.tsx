// How the seller stands: with the operator, by its own word, and what happened so far.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import type { SellerStandingQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CommissionTable } from '../../ui/CommissionTable.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Scorecard } from '../../ui/Scorecard.js';
import { Screen } from '../../ui/Screen.js';
import { SellerRecord } from '../../ui/SellerRecord.js';
import { SellerWarnings } from '../../ui/SellerWarnings.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Day, Instant } from '../../ui/When.js';
import { AvailabilityButton } from './AvailabilityButton.js';
import { NotSelling } from './NotSelling.js';
import { SellerTabs } from './SellerTabs.js';
import { StandingQuery } from './selling.queries.js';
import { CloseSeller } from './selling-verbs.js';
import { AppealButton, CommissionButton } from './standing-buttons.js';

type Seller = NonNullable<Answer['mySeller']>;

export function StandingPage() {
  const result = useGraph(StandingQuery, {}, { typenames: ['Seller'] });
  return (
    <Screen
      result={result}
      find={({ mySeller }) => mySeller}
      skeleton={<PageSkeleton />}
      absent={<NotSelling />}
    >
      {(seller) => <Found seller={seller} />}
    </Screen>
  );
}

function Found({ seller }: { seller: Seller }) {
  const { t } = useLingui();
  return (
    <Stack gap="lg">
      <PageHeader title={t`Standing`} badge={<StateBadge of="seller" state={seller.state} />} />
      {seller.suspensionReason && (
        <Notice tone="red" title={t`The operator suspended your sales`}>
          {seller.suspensionReason}
        </Notice>
      )}
      <SellerTabs />
      <Standing seller={seller} />
      <Scorecard seller={seller} />
      <SellerWarnings
        seller={seller}
        action={(warningId, action) => (
          <AppealButton key={action} warningId={warningId} action={action} />
        )}
      />
      <CommissionTable
        seller={seller}
        action={(termsId, action) => (
          <CommissionButton key={action} termsId={termsId} action={action} />
        )}
      />
      <SellerRecord seller={seller} />
    </Stack>
  );
}

function Standing({ seller }: { seller: Seller }) {
  const { t } = useLingui();
  const format = useFormat();
  const { holidayFrom, holidayUntil, availabilityNote, company, allowedActions } = seller;
  return (
    <Surface
      title={<Trans>Taking orders</Trans>}
      aside={allowedActions.includes('SET_AVAILABILITY') && <AvailabilityButton seller={seller} />}
    >
      <Stack gap="lg">
        <Facts
          facts={[
            [
              t`State`,
              seller.state !== 'ADMITTED' && <StateBadge of="seller" state={seller.state} />,
            ],
            [
              seller.state === 'ADMITTED' ? t`State` : t`Your setting`,
              <StateBadge key="own" of="availability" state={seller.availability} />,
            ],
            [t`Holiday from`, holidayFrom && <Day key="from" value={holidayFrom} />],
            [t`Holiday until`, holidayUntil && <Day key="until" value={holidayUntil} />],
            [t`What buyers read`, format.text(availabilityNote)],
            [
              t`Verification`,
              company && <StateBadge of="verification" state={company.verificationState} />,
            ],
            [t`Admitted at`, <Instant key="admitted" value={seller.admittedAt} />],
          ]}
        />
        {allowedActions.includes('CLOSE') && (
          <Group justify="flex-end">
            <CloseButton sellerId={seller.id} />
          </Group>
        )}
      </Stack>
    </Surface>
  );
}

function CloseButton({ sellerId }: { sellerId: string }) {
  const { t } = useLingui();
  const verb = useVerb(CloseSeller, ['Seller']);
  return (
    <ActionDialog
      label={t`Give up selling here`}
      explanation={
        <Trans>
          Your offers leave the market for good and your storefront is closed. Orders under way go
          on. Only the operator can undo it.
        </Trans>
      }
      verb={verb}
      isDangerous
      reasonLabel={t`Reason`}
      isReasonNeeded
      onConfirm={async (reason) => (await verb.run({ sellerId, reason })) !== null}
    />
  );
}
