// Becoming a seller: apply, follow the review, change what the operator asks to change.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { ApplyPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { ApplicationForm } from './ApplicationForm.js';
import { ApplyPageQuery } from './selling.queries.js';

// Who applies for the first time has none of these.
const ApplicationHistory = lazy(() =>
  import('../../ui/ApplicationHistory.js').then((module) => ({
    default: module.ApplicationHistory,
  })),
);
const SentApplication = lazy(() =>
  import('./SentApplication.js').then((module) => ({ default: module.SentApplication })),
);
const ApplicationStanding = lazy(() =>
  import('./SentApplication.js').then((module) => ({ default: module.ApplicationStanding })),
);

export function ApplyPage() {
  const { t } = useLingui();
  const result = useGraph(ApplyPageQuery, {}, { typenames: ['SellerApplication', 'Seller'] });
  return (
    <Stack gap="lg" maw={760} w="100%" mx="auto">
      <PageHeader
        title={t`Sell on Agora`}
        description={
          <Suspense fallback={blank}>{result.data ? wordsOf(result.data) : blank}</Suspense>
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

/** Keeps the line while what it will say is not known. */
const blank = '\u00a0';

/** What stands, or what comes: in one sentence. */
function wordsOf({ mySeller, mySellerApplication: application }: Answer) {
  if (mySeller) return <Trans>Your company sells on Agora.</Trans>;
  const usual = (
    <Trans>Apply once; the operator reviews your company, and then your offers are listed.</Trans>
  );
  return application ? <ApplicationStanding application={application} usual={usual} /> : usual;
}

function Standing({ data }: { data: Answer }) {
  const { mySeller, mySellerApplication: application } = data;
  const email = data.viewer?.member.email ?? '';
  const country = data.viewer?.company.country;
  if (mySeller) return <Admitted seller={mySeller} />;
  if (!application) return <ApplicationForm application={null} email={email} country={country} />;
  const { state, allowedActions, requirements } = application;
  const terms = requirements.find(({ kind }) => kind === 'TERMS')?.missing[0];
  return (
    <>
      <Suspense fallback={<PageSkeleton />}>
        <SentApplication application={application} country={country} />
      </Suspense>
      {allowedActions.includes('SAVE') && (
        <ApplicationForm
          key={application.id + state}
          application={application}
          email={email}
          country={country}
          termsVersion={terms}
        />
      )}
      <Suspense>
        <ApplicationHistory application={application} />
      </Suspense>
      {allowedActions.length === 0 && application.decidedAt && (
        <ApplicationForm application={null} email={email} country={country} />
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
      <ButtonLink to="/seller/offers">
        <Trans>Go to your offers</Trans>
      </ButtonLink>
    </Surface>
  );
}
