// What may be done with an application now. Resubmitting is the company's own step, on its own page.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ApplicationAction, ApplicationDocumentKind } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { notify } from '../../ui/notify.js';
import { useApplicationWords } from '../../ui/use-application-words.js';
import { useVerificationWords } from '../../ui/use-verification-words.js';
import {
  ApproveSellerApplication,
  RejectSellerApplication,
  RequestApplicationChanges,
} from './operating-verbs.js';

const ApplicationActionsFragment = graphql(`
  fragment ApplicationActions_SellerApplication on SellerApplication {
    id
    allowedActions
    requirements {
      code
      kind
    }
  }
`);

interface ButtonProps {
  applicationId: string;
  /** Codes of what the operator has to confirm. */
  reviews: readonly string[];
}

const buttons: Record<ApplicationAction, (props: ButtonProps) => React.ReactNode> = {
  APPROVE: ApproveButton,
  REQUEST_CHANGES: RequestChangesButton,
  REJECT: RejectButton,
  // The company's own steps, done on its page.
  SAVE: () => null,
  ADD_DOCUMENT: () => null,
  REMOVE_DOCUMENT: () => null,
  SUBMIT: () => null,
  RESUBMIT: () => null,
  WITHDRAW: () => null,
};

interface Props {
  application: FragmentType<typeof ApplicationActionsFragment>;
}

export function ApplicationActions(props: Props) {
  const application = readFragment(ApplicationActionsFragment, props.application);
  const { id, allowedActions, requirements } = application;
  const reviews = requirements.filter(({ kind }) => kind === 'REVIEW').map(({ code }) => code);
  return allowedActions.map((action) => {
    const Action = buttons[action];
    return <Action key={action} applicationId={id} reviews={reviews} />;
  });
}

function ApproveButton({ applicationId, reviews }: ButtonProps) {
  const { t } = useLingui();
  const { word } = useVerificationWords();
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const verb = useVerb(ApproveSellerApplication);
  const approve = async () => {
    const payload = await verb.run({ applicationId, confirmed });
    if (payload) void notify({ color: 'green', message: t`The application is approved.` });
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Approve`}
      explanation={<Trans>The company becomes a seller and can publish offers at once.</Trans>}
      verb={verb}
      isReady={reviews.every((code) => confirmed.includes(code))}
      onConfirm={approve}
    >
      <Checkbox.Group label={t`You confirm`} value={confirmed} onChange={setConfirmed}>
        <Stack gap={10} mt={8}>
          {reviews.map((code) => (
            <Checkbox key={code} value={code} label={word(code)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </ActionDialog>
  );
}

function RequestChangesButton({ applicationId }: ButtonProps) {
  const { t } = useLingui();
  const { documents } = useApplicationWords();
  const [kinds, setKinds] = useState<string[]>([]);
  const documentKinds = kinds as ApplicationDocumentKind[];
  const verb = useVerb(RequestApplicationChanges);
  return (
    <ActionDialog
      label={t`Request changes`}
      explanation={<Trans>The company reads your remarks and can submit again.</Trans>}
      verb={verb}
      reasonLabel={t`Remarks`}
      isReasonNeeded
      button={{ variant: 'default' }}
      onConfirm={async (remarks) =>
        (await verb.run({ applicationId, remarks, documentKinds })) !== null
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

function RejectButton({ applicationId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RejectSellerApplication);
  return (
    <ActionDialog
      label={t`Reject`}
      explanation={<Trans>The application ends here; the company reads your remarks.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`Remarks`}
      isReasonNeeded
      onConfirm={async (remarks) => (await verb.run({ applicationId, remarks })) !== null}
    />
  );
}
