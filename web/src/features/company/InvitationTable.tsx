// Who is invited and has not come yet.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  InvitationTable_InvitationFragment as Invitation,
  InvitationAction,
} from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { PersonName } from '../../ui/PersonName.js';
import { Tag } from '../../ui/Tag.js';
import { Distance } from '../../ui/When.js';
import { ResendInvitation, WithdrawInvitation } from './member-verbs.js';
import { useRoleWords } from './use-role-words.js';

const InvitationTableFragment = graphql(`
  fragment InvitationTable_Invitation on Invitation {
    id
    email
    displayName
    roles
    expiresAt
    allowedActions
    companyRoles {
      id
      name
    }
  }
`);

interface Props {
  invitations: readonly FragmentType<typeof InvitationTableFragment>[];
}

export function InvitationTable(props: Props) {
  const invitations = readFragment(InvitationTableFragment, props.invitations);
  const { t } = useLingui();
  const words = useRoleWords();
  const columns: Column<Invitation>[] = [
    {
      key: 'who',
      header: t`Person`,
      cell: ({ displayName, email }) => <PersonName displayName={displayName} email={email} />,
    },
    {
      key: 'roles',
      header: t`Roles`,
      cell: ({ roles, companyRoles }) => (
        <Group gap={6}>
          {roles.map((role) => (
            <Tag key={role} tone="gray" isSmall>
              {words.roles[role]}
            </Tag>
          ))}
          {companyRoles.map(({ id, name }) => (
            <Tag key={id} tone="blue" isSmall>
              {name}
            </Tag>
          ))}
        </Group>
      ),
    },
    {
      key: 'until',
      header: t`Expires`,
      cell: ({ expiresAt }) => <Distance value={expiresAt} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ id, allowedActions }) => (
        <Group gap={6} justify="flex-end">
          {allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} invitationId={id} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Invited`}
      columns={columns}
      rows={invitations}
      rowKey={({ id }) => id}
      rowName={({ displayName }) => displayName}
    />
  );
}

interface ButtonProps {
  invitationId: string;
}

const buttons: Record<InvitationAction, (props: ButtonProps) => React.ReactNode> = {
  RESEND: ResendButton,
  WITHDRAW: WithdrawButton,
};

function ResendButton({ invitationId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ResendInvitation, ['Invitation']);
  return (
    <ActionDialog
      label={t`Send again`}
      explanation={
        <Trans>A new mail goes out, good for another week. The link in the earlier one ends.</Trans>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      onConfirm={async () => (await verb.run({ invitationId })) !== null}
    />
  );
}

function WithdrawButton({ invitationId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(WithdrawInvitation, ['Invitation']);
  return (
    <ActionDialog
      label={t`Withdraw`}
      explanation={<Trans>The link in the mail opens nothing any more.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ invitationId })) !== null}
    />
  );
}
