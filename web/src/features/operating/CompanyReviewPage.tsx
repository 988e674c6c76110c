// One company before the operator: what it states, its documents, and the decision.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type {
  CompanyReviewQuery as Answer,
  VerificationAction,
  VerificationDocumentKind,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Facts } from '../../ui/Facts.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Requirements } from '../../ui/Requirements.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { useRegistrationWord } from '../../ui/use-registration-word.js';
import { useVerificationWords } from '../../ui/use-verification-words.js';
import { VerificationDocuments } from '../../ui/VerificationDocuments.js';
import { Instant } from '../../ui/When.js';
import { CompanyPeople } from './CompanyPeople.js';
import { CompanyReviewQuery } from './operating.queries.js';
import {
  ApproveVerification,
  RejectVerification,
  RequestVerificationChanges,
} from './verification-verbs.js';

type Company = NonNullable<Answer['company']>;
type Verification = NonNullable<Company['verification']>;

const typenames = ['CompanyVerification', 'Company'];

export function CompanyReviewPage({ companyId }: { companyId: string }) {
  const result = useGraph(CompanyReviewQuery, { companyId }, { typenames });
  return (
    <Screen result={result} find={({ company }) => company} skeleton={<PageSkeleton />}>
      {(company) =>
        company.verification && <Found company={company} verification={company.verification} />
      }
    </Screen>
  );
}

interface Props {
  company: Company;
  verification: Verification;
}

function Found({ company, verification }: Props) {
  const { t } = useLingui();
  const people = present(company.members?.nodes);
  const { state, remarks, requirements, documents, allowedActions } = verification;
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader
        title={company.name}
        badge={<StateBadge of="verificationStage" state={state} />}
        trail={[
          <TextLink key="all" to="/operator/companies">
            <Trans>Companies</Trans>
          </TextLink>,
        ]}
        actions={decisions
          .filter((action) => allowedActions.includes(action))
          .map((action) => {
            const Action = buttons[action];
            return <Action key={action} companyId={company.id} verification={verification} />;
          })}
      />
      {remarks && (
        <Notice tone="yellow" title={t`Remarks`}>
          {remarks}
        </Notice>
      )}
      <Surface title={<Trans>What is required</Trans>}>
        <Requirements requirements={requirements} country={company.country} />
      </Surface>
      <Details company={company} verification={verification} />
      {people.length > 0 && (
        <Surface title={<Trans>Members</Trans>} isFlush>
          <CompanyPeople people={people} />
        </Surface>
      )}
      <Surface title={<Trans>Documents</Trans>} isFlush>
        {documents.length > 0 ? (
          <VerificationDocuments documents={documents} />
        ) : (
          <Empty isSmall title={<Trans>No documents yet</Trans>} />
        )}
      </Surface>
    </Stack>
  );
}

function Details({ company, verification }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { submittedAt, decidedAt, state } = verification;
  const isDecided = state === 'APPROVED' || state === 'REJECTED';
  const registration = useRegistrationWord(company.country);
  return (
    <Surface title={<Trans>Details</Trans>}>
      <Facts
        facts={[
          [t`Registered name`, company.legalName],
          [t`Country`, format.country(company.country)],
          [registration, company.registrationNumber],
          [t`Tax number`, company.taxNumber],
          [t`Phone`, company.phone],
          [t`Website`, company.website],
          [t`Submitted at`, submittedAt && <Instant key="submitted" value={submittedAt} />],
          [t`Decided at`, isDecided && decidedAt && <Instant key="decided" value={decidedAt} />],
        ]}
      />
    </Surface>
  );
}

interface ButtonProps {
  companyId: string;
  verification: Verification;
}

/** In the order in which they stand; the other steps are the company's own, done on its page. */
const decisions = ['REQUEST_CHANGES', 'APPROVE', 'REJECT'] as const satisfies VerificationAction[];

const buttons = {
  REQUEST_CHANGES: RequestChangesButton,
  APPROVE: ApproveButton,
  REJECT: RejectButton,
};

function ApproveButton({ companyId, verification }: ButtonProps) {
  const { t } = useLingui();
  const { word } = useVerificationWords();
  const verb = useVerb(ApproveVerification, typenames);
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const reviews = verification.requirements.filter(({ kind }) => kind === 'REVIEW');
  return (
    <ActionDialog
      label={t`Verify`}
      explanation={<Trans>Everybody sees that this company is verified.</Trans>}
      verb={verb}
      isReady={reviews.every(({ code }) => confirmed.includes(code))}
      onConfirm={async () => (await verb.run({ companyId, confirmed })) !== null}
    >
      <Checkbox.Group label={t`You confirm`} value={confirmed} onChange={setConfirmed}>
        <Stack gap={10} mt={8}>
          {reviews.map(({ code }) => (
            <Checkbox key={code} value={code} label={word(code)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </ActionDialog>
  );
}

function RequestChangesButton({ companyId }: ButtonProps) {
  const { t } = useLingui();
  const { documents } = useVerificationWords();
  const verb = useVerb(RequestVerificationChanges, typenames);
  const [kinds, setKinds] = useState<string[]>([]);
  const documentKinds = kinds as VerificationDocumentKind[];
  return (
    <ActionDialog
      label={t`Request changes`}
      explanation={<Trans>The company reads your remarks and can submit again.</Trans>}
      verb={verb}
      reasonLabel={t`Remarks`}
      isReasonNeeded
      button={{ variant: 'default' }}
      onConfirm={async (remarks) =>
        (await verb.run({ companyId, remarks, documentKinds })) !== null
      }
    >
      <Checkbox.Group label={t`Further documents needed`} value={kinds} onChange={setKinds}>
        <Stack gap={10} mt={8}>
          {Object.entries(documents).map(([kind, label]) => (
            <Checkbox key={kind} value={kind} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
    </ActionDialog>
  );
}

function RejectButton({ companyId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RejectVerification, typenames);
  return (
    <ActionDialog
      label={t`Reject`}
      explanation={<Trans>The verification ends here; the company reads your remarks.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`Remarks`}
      isReasonNeeded
      onConfirm={async (remarks) => (await verb.run({ companyId, remarks })) !== null}
    />
  );
}
