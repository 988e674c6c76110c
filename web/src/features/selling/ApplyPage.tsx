// Becoming a seller: apply, follow the review, change what the operator asks to change.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import type { ApplyPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Facts } from '../../ui/Facts.js';
import { ButtonLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { ApplicationForm } from './ApplicationForm.js';
import { ApplyPageQuery } from './selling.queries.js';

export function ApplyPage() {
  const { t } = useLingui();
  const result = useGraph(ApplyPageQuery, {}, { typenames: ['SellerApplication', 'Seller'] });
  return (
    <Stack gap="lg" maw={760} w="100%" mx="auto">
      <PageHeader
        title={t`Sell on Agora`}
        description={
          <Trans>Apply once; the operator reviews your company and then your offers go live.</Trans>
        }
      />
      <Screen
        result={result}
        find={(data) => data.viewer && data}
        skeleton={<PageSkeleton />}
        absent={<SignInFirst />}
      >
        {(data) => <Standing data={data} />}
      </Screen>
    </Stack>
  );
}

function Standing({ data }: { data: Answer }) {
  const { mySeller, mySellerApplication } = data;
  if (mySeller) return <Admitted seller={mySeller} />;
  if (!mySellerApplication) {
    return <ApplicationForm application={null} email={data.viewer?.member.email ?? ''} />;
  }
  return (
    <>
      <Progress application={mySellerApplication} />
      {mySellerApplication.allowedActions.includes('RESUBMIT') && (
        <ApplicationForm application={mySellerApplication} email="" />
      )}
    </>
  );
}

function Admitted({ seller }: { seller: NonNullable<Answer['mySeller']> }) {
  const format = useFormat();
  return (
    <Surface
      title={format.text(seller.name)}
      aside={<StateBadge of="seller" state={seller.state} />}
    >
      <Stack align="flex-start">
        <Text>
          <Trans>Your company sells on Agora.</Trans>
        </Text>
        <ButtonLink to="/seller/offers">
          <Trans>Go to your offers</Trans>
        </ButtonLink>
      </Stack>
    </Surface>
  );
}

function Progress({ application }: { application: NonNullable<Answer['mySellerApplication']> }) {
  const { t } = useLingui();
  const { state, submittedAt, decidedAt, remarks } = application;
  return (
    <Surface
      title={<Trans>Your application</Trans>}
      aside={<StateBadge of="application" state={state} />}
    >
      <Stack>
        {remarks && (
          <Notice tone="yellow" title={t`Remarks of the operator`}>
            {remarks}
          </Notice>
        )}
        <Facts
          facts={[
            [t`Submitted at`, <Instant key="submitted" value={submittedAt} />],
            [t`Decided`, decidedAt && <Instant key="decided" value={decidedAt} />],
          ]}
        />
      </Stack>
    </Surface>
  );
}
