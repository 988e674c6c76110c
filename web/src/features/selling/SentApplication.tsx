// An application there is already: how it stands, what was said about it, its documents. Loaded where there is one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApplyPageQuery as Answer, ApplicationState } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ApplicationDocuments } from '../../ui/ApplicationDocuments.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { Requirements } from '../../ui/Requirements.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { AddApplicationFile } from './AddApplicationFile.js';
import { RemoveApplicationDocument, WithdrawSellerApplication } from './selling-verbs.js';

type Application = NonNullable<Answer['mySellerApplication']>;

interface Props {
  application: Application;
}

const standing: Partial<Record<ApplicationState, ReactNode>> = {
  CHANGES_REQUESTED: <Trans>Change what the operator asks for and submit it again.</Trans>,
  REJECTED: <Trans>The operator rejected your application; you may apply again below.</Trans>,
  WITHDRAWN: <Trans>You withdrew your application; you may apply again below.</Trans>,
};

interface StandingProps extends Props {
  /** What is said as long as all goes its way. */
  usual: ReactNode;
}

/** How it stands, in a sentence. */
export const ApplicationStanding = ({ application: { state }, usual }: StandingProps) =>
  standing[state] ?? usual;

interface SentProps extends Props {
  /** Its company's. */
  country: string | undefined;
}

export function SentApplication({ application, country }: SentProps) {
  return (
    <>
      <Progress application={application} country={country} />
      <Documents application={application} />
    </>
  );
}

function Progress({ application, country }: SentProps) {
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
            [t`Decided at`, decidedAt && <Instant key="decided" value={decidedAt} />],
          ]}
        />
        {!decidedAt && <Requirements requirements={requirements} country={country} />}
        {allowedActions.includes('WITHDRAW') && (
          <Group justify="flex-end">
            <WithdrawButton applicationId={id} />
          </Group>
        )}
      </Stack>
    </Surface>
  );
}

function Documents({ application }: Props) {
  const { id, documents, allowedActions, requirements } = application;
  const mayAdd = allowedActions.includes('ADD_DOCUMENT');
  const mayRemove = allowedActions.includes('REMOVE_DOCUMENT');
  if (!mayAdd && documents.length === 0) return null;
  const wanted = requirements.flatMap(({ missing }) => missing);
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
      {mayAdd && <AddApplicationFile applicationId={id} wanted={wanted} />}
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
