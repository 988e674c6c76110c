// Becoming a seller: apply, follow the review, change what the operator asks to change.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { ApplyPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ApplicationDocuments } from '../../ui/ApplicationDocuments.js';
import { Facts } from '../../ui/Facts.js';
import { ButtonLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Requirements } from '../../ui/Requirements.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty, SignInFirst } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { AddApplicationFile } from './AddApplicationFile.js';
import { ApplicationForm } from './ApplicationForm.js';
import { ApplyPageQuery } from './selling.queries.js';
import { RemoveApplicationDocument, WithdrawSellerApplication } from './selling-verbs.js';

// Who applies for the first time has none.
const ApplicationHistory = lazy(() =>
  import('../../ui/ApplicationHistory.js').then((module) => ({
    default: module.ApplicationHistory,
  })),
);

export function ApplyPage() {
  const { t } = useLingui();
  const result = useGraph(ApplyPageQuery, {}, { typenames: ['SellerApplication', 'Seller'] });
  return (
    <Stack gap="lg" maw={760} w="100%" mx="auto">
      <PageHeader
        title={t`Sell on Agora`}
        description={
          <Trans>
            Apply once; the operator reviews your company, and then your offers are listed.
          </Trans>
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
  const { mySeller, mySellerApplication: application } = data;
  const email = data.viewer?.member.email ?? '';
  if (mySeller) return <Admitted seller={mySeller} />;
  if (!application) return <ApplicationForm application={null} email={email} />;
  const { state, allowedActions, requirements } = application;
  const terms = requirements.find(({ kind }) => kind === 'TERMS')?.missing[0];
  return (
    <>
      <Progress application={application} />
      {allowedActions.includes('SAVE') && (
        <ApplicationForm
          key={application.id + state}
          application={application}
          email={email}
          termsVersion={terms}
        />
      )}
      <Documents application={application} />
      <Suspense>
        <ApplicationHistory application={application} />
      </Suspense>
      {allowedActions.length === 0 && application.decidedAt && (
        <ApplicationForm application={null} email={email} />
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

type Application = NonNullable<Answer['mySellerApplication']>;

function Progress({ application }: { application: Application }) {
  const { t } = useLingui();
  const { id, state, submittedAt, decidedAt, remarks, requirements, allowedActions } = application;
  return (
    <Surface
      title={<Trans>Your application</Trans>}
      aside={<StateBadge of="application" state={state} />}
    >
      <Stack>
        {remarks && (
          <Notice tone={decidedAt ? 'red' : 'yellow'} title={t`Remarks of the operator`}>
            {remarks}
          </Notice>
        )}
        <Facts
          facts={[
            [t`Submitted at`, submittedAt && <Instant key="submitted" value={submittedAt} />],
            [t`Decided`, decidedAt && <Instant key="decided" value={decidedAt} />],
          ]}
        />
        {decidedAt && (
          <Text>
            <Trans>You may apply again below: the operator decides anew.</Trans>
          </Text>
        )}
        {!decidedAt && <Requirements requirements={requirements} />}
        {allowedActions.includes('WITHDRAW') && (
          <Group justify="flex-end">
            <WithdrawButton applicationId={id} />
          </Group>
        )}
      </Stack>
    </Surface>
  );
}

function Documents({ application }: { application: Application }) {
  const { id, documents, allowedActions } = application;
  const mayAdd = allowedActions.includes('ADD_DOCUMENT');
  const mayRemove = allowedActions.includes('REMOVE_DOCUMENT');
  if (!mayAdd && documents.length === 0) return null;
  return (
    <Surface title={<Trans>Documents</Trans>} isFlush>
      {documents.length > 0 ? (
        <ApplicationDocuments
          documents={documents}
          {...(mayRemove ? { action: (given) => <RemoveButton documentId={given.id} /> } : {})}
        />
      ) : (
        <Empty isSmall title={<Trans>No documents yet</Trans>} />
      )}
      {mayAdd && <AddApplicationFile applicationId={id} />}
    </Surface>
  );
}

function RemoveButton({ documentId }: { documentId: string }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveApplicationDocument, ['SellerApplication']);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={<Trans>The operator no longer sees this document.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ documentId })) !== null}
    />
  );
}

function WithdrawButton({ applicationId }: { applicationId: string }) {
  const { t } = useLingui();
  const verb = useVerb(WithdrawSellerApplication, ['SellerApplication']);
  return (
    <ActionDialog
      label={t`Withdraw the application`}
      explanation={<Trans>It ends here; you can write another one.</Trans>}
      verb={verb}
      isDangerous
      onConfirm={async () => (await verb.run({ applicationId })) !== null}
    />
  );
}
