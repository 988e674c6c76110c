// The verification of one's own company: what is required, the documents, and handing it in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { VerificationPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ButtonLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { Requirements } from '../../ui/Requirements.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty, SignInFirst } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { VerificationDocuments } from '../../ui/VerificationDocuments.js';
import { AddDocument } from './AddDocument.js';
import { CompanyFrame } from './CompanyFrame.js';
import { VerificationPageQuery } from './company.queries.js';
import {
  AcceptVerificationTerms,
  RemoveVerificationDocument,
  SubmitVerification,
} from './verification-verbs.js';

type Company = NonNullable<Answer['viewer']>['company'];
type Verification = NonNullable<Company['verification']>;

const typenames = ['CompanyVerification', 'VerificationDocument', 'Company'];

export function VerificationPage() {
  const result = useGraph(VerificationPageQuery, {}, { typenames });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer?.company}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {({ id, country, verification }) =>
        verification && <Found companyId={id} country={country} verification={verification} />
      }
    </Screen>
  );
}

interface Props {
  companyId: string;
  country: string;
  verification: Verification;
}

function Found({ companyId, country, verification }: Props) {
  const { t } = useLingui();
  const { state, remarks, allowedActions, requirements } = verification;
  const maySubmit = requirements.every(({ gate, isMet }) => isMet || gate !== 'SUBMIT');
  return (
    <CompanyFrame
      title={t`Verification`}
      badge={<StateBadge of="verificationStage" state={state} />}
      actions={
        allowedActions.includes('SUBMIT') && (
          <SubmitButton companyId={companyId} isReady={maySubmit} />
        )
      }
    >
      {remarks && (
        <Notice tone="yellow" title={t`Remarks of the operator`}>
          {remarks}
        </Notice>
      )}
      <Surface title={<Trans>What is required</Trans>}>
        <Stack gap="lg">
          <Requirements requirements={requirements} country={country} />
          <NextSteps verification={verification} />
        </Stack>
      </Surface>
      <Documents verification={verification} />
    </CompanyFrame>
  );
}

/** The ways to meet what is open. */
function NextSteps({ verification }: { verification: Verification }) {
  const { requirements, allowedActions } = verification;
  const terms = useVerb(AcceptVerificationTerms, typenames);
  const open = requirements.filter(({ isMet }) => !isMet);
  const version = open.find(({ kind }) => kind === 'TERMS')?.missing[0];
  const lacksProfile = open.some(({ kind }) => kind === 'PROFILE');
  if (!allowedActions.includes('ACCEPT_TERMS')) return null;
  if (!version && !lacksProfile) return null;
  return (
    <Stack gap="sm">
      {version && (
        <Text size="sm" c="dimmed">
          <Trans>
            The terms, version {version}: what your company states is true, and you may act for it.
          </Trans>
        </Text>
      )}
      <UserErrors errors={terms.errors} isFailed={terms.isFailed} />
      <Group>
        {version && (
          <Button
            variant="default"
            loading={terms.isRunning}
            onClick={() => void terms.run({ termsVersion: version })}
          >
            <Trans>Accept the terms</Trans>
          </Button>
        )}
        {lacksProfile && (
          <ButtonLink to="/company" variant="default">
            <Trans>Complete the profile</Trans>
          </ButtonLink>
        )}
      </Group>
    </Stack>
  );
}

function Documents({ verification }: { verification: Verification }) {
  const { documents, allowedActions } = verification;
  const mayRemove = allowedActions.includes('REMOVE_DOCUMENT');
  return (
    <Surface title={<Trans>Documents</Trans>} isFlush>
      {documents.length > 0 ? (
        <VerificationDocuments
          documents={documents}
          {...(mayRemove ? { action: ({ id }) => <RemoveButton documentId={id} /> } : {})}
        />
      ) : (
        <Empty isSmall title={<Trans>No documents yet</Trans>} />
      )}
      {allowedActions.includes('ADD_DOCUMENT') && <AddDocument />}
    </Surface>
  );
}

function RemoveButton({ documentId }: { documentId: string }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveVerificationDocument, typenames);
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

function SubmitButton({ companyId, isReady }: { companyId: string; isReady: boolean }) {
  const { t } = useLingui();
  const verb = useVerb(SubmitVerification, typenames);
  return (
    <ActionDialog
      label={t`Hand in`}
      explanation={
        <Trans>
          The operator looks at it and tells you. Until then documents cannot be changed.
        </Trans>
      }
      verb={verb}
      button={{ disabled: !isReady }}
      onConfirm={async () => (await verb.run({ companyId })) !== null}
    />
  );
}
