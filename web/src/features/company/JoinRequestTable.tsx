// Who would like to join and waits for an answer; whoever is let in gets an invitation with roles.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type {
  MembersPageQuery as Answer,
  JoinRequestAction,
} from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { PersonName } from '../../ui/PersonName.js';
import { Distance } from '../../ui/When.js';
import { AcceptJoinRequest, DeclineJoinRequest } from './joining-verbs.js';
import { type ChosenRoles, hasRole, type OwnRole, RoleChoice } from './RoleChoice.js';

type Company = NonNullable<Answer['viewer']>['company'];
type JoinRequest = NonNullable<Company['joinRequests']>[number];

interface Props {
  requests: readonly JoinRequest[];
  ownRoles: readonly OwnRole[];
}

const typenames = ['JoinRequest', 'Invitation', 'Company'];

export function JoinRequestTable({ requests, ownRoles }: Props) {
  const { t } = useLingui();
  const columns: Column<JoinRequest>[] = [
    {
      key: 'who',
      header: t`Person`,
      cell: ({ displayName, email }) => <PersonName displayName={displayName} email={email} />,
    },
    {
      key: 'asked',
      header: t`Asked`,
      cell: ({ createdAt }) => <Distance value={createdAt} />,
    },
    {
      key: 'until',
      header: t`Ends by itself`,
      cell: ({ expiresAt }) => <Distance value={expiresAt} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (request) => (
        <Group gap={6} justify="flex-end">
          {request.allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} request={request} ownRoles={ownRoles} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Would like to join`}
      columns={columns}
      rows={requests}
      rowKey={({ id }) => id}
    />
  );
}

interface ButtonProps {
  request: JoinRequest;
  ownRoles: readonly OwnRole[];
}

const buttons: Record<JoinRequestAction, (props: ButtonProps) => React.ReactNode> = {
  ACCEPT: AcceptButton,
  DECLINE: DeclineButton,
};

function AcceptButton({ request, ownRoles }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(AcceptJoinRequest, typenames);
  const [chosen, setChosen] = useState<ChosenRoles>({ roles: ['PURCHASER'], companyRoleIds: [] });
  return (
    <ActionDialog
      label={t`Let in`}
      explanation={<Trans>{request.displayName} gets an invitation, good for a week.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm' }}
      isReady={hasRole(chosen)}
      onConfirm={async () => (await verb.run({ requestId: request.id, ...chosen })) !== null}
    >
      <RoleChoice value={chosen} ownRoles={ownRoles} onChange={setChosen} />
    </ActionDialog>
  );
}

function DeclineButton({ request }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(DeclineJoinRequest, typenames);
  return (
    <ActionDialog
      label={t`Decline`}
      explanation={<Trans>{request.displayName} is told by mail.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ requestId: request.id })) !== null}
    />
  );
}
