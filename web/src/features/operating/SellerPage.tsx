// One seller before the operator: how it stands, what happened, and what may be done.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import type { OperatedSellerQuery as Answer, SellerAction } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { CommissionTable } from '../../ui/CommissionTable.js';
import { Facts } from '../../ui/Facts.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Scorecard } from '../../ui/Scorecard.js';
import { Screen } from '../../ui/Screen.js';
import { SellerMessages } from '../../ui/SellerMessages.js';
import { SellerRecord } from '../../ui/SellerRecord.js';
import { SellerWarnings } from '../../ui/SellerWarnings.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Day, Instant } from '../../ui/When.js';
import { WarnButton, WarningDecision } from './governing-buttons.js';
import { OperatedSellerQuery } from './operating.queries.js';
import { ProposeCommissionButton } from './ProposeCommissionButton.js';
import { SellerActions } from './SellerActions.js';

type Seller = NonNullable<Answer['seller']>;

export function SellerPage({ sellerId }: { sellerId: string }) {
  const result = useGraph(OperatedSellerQuery, { sellerId }, { typenames: ['Seller'] });
  return (
    <Screen result={result} find={({ seller }) => seller} skeleton={<PageSkeleton />}>
      {(seller) => <Found seller={seller} />}
    </Screen>
  );
}

function Found({ seller }: { seller: Seller }) {
  const { t } = useLingui();
  const format = useFormat();
  const may = (action: SellerAction) => seller.allowedActions.includes(action);
  return (
    <Stack gap="lg" maw={960} w="100%" mx="auto">
      <PageHeader
        title={format.text(seller.name)}
        badge={<StateBadge of="seller" state={seller.state} />}
        trail={[
          <TextLink key="all" to="/operator/sellers">
            <Trans>Sellers</Trans>
          </TextLink>,
        ]}
      />
      {seller.suspensionReason && (
        <Notice tone="red" title={t`Why it is suspended`}>
          {seller.suspensionReason}
        </Notice>
      )}
      <Standing seller={seller} />
      <Scorecard seller={seller} />
      <SellerWarnings
        seller={seller}
        aside={may('WARN') && <WarnButton seller={seller} />}
        action={(warningId, action) => (
          <WarningDecision key={action} warningId={warningId} action={action} />
        )}
      />
      <CommissionTable
        seller={seller}
        aside={may('PROPOSE_COMMISSION') && <ProposeCommissionButton sellerId={seller.id} />}
      />
      <SellerMessages seller={seller} isOperator />
      <SellerRecord seller={seller} />
    </Stack>
  );
}

function Standing({ seller }: { seller: Seller }) {
  const { t } = useLingui();
  const { company, application, holidayFrom, holidayUntil, slug } = seller;
  return (
    <Surface title={<Trans>Standing</Trans>}>
      <Stack gap="lg">
        <Facts
          facts={[
            [
              t`Company`,
              company && (
                <TextLink to="/operator/companies/$companyId" params={{ companyId: company.id }}>
                  {company.name}
                </TextLink>
              ),
            ],
            [
              t`Verification`,
              company && <StateBadge of="verification" state={company.verificationState} />,
            ],
            [
              t`Taking orders`,
              seller.state === 'ADMITTED' ? (
                <StateBadge key="a" of="availability" state={seller.availability} />
              ) : null,
            ],
            [t`Holiday from`, holidayFrom && <Day key="from" value={holidayFrom} />],
            [t`Holiday until`, holidayUntil && <Day key="until" value={holidayUntil} />],
            [t`Admitted at`, <Instant key="admitted" value={seller.admittedAt} />],
            [
              t`Application`,
              application && (
                <TextLink
                  to="/operator/applications/$applicationId"
                  params={{ applicationId: application.id }}
                >
                  <Trans>See the application</Trans>
                </TextLink>
              ),
            ],
            [
              t`Storefront`,
              <TextLink key="shop" to="/vendors/$slug" params={{ slug }}>
                <Trans>See the storefront</Trans>
              </TextLink>,
            ],
          ]}
        />
        <Group justify="flex-end">
          <SellerActions seller={seller} />
        </Group>
      </Stack>
    </Surface>
  );
}
