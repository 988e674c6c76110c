// The members of a company with what may be done to each.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  MemberTable_MemberFragment as Member,
  MemberAction,
} from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Select } from '../../ui/choices.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { PersonName } from '../../ui/PersonName.js';
import { Tag } from '../../ui/Tag.js';
import { Distance } from '../../ui/When.js';
import { ChangeMemberRoles, ClearTwoFactor, RemoveMember } from './member-verbs.js';
import { type ChosenRoles, hasRole, type OwnRole, RoleChoice } from './RoleChoice.js';
import { type UnitPlace, unitChoices } from './unit-tree.js';
import { PlaceMember } from './unit-verbs.js';
import { useRoleWords } from './use-role-words.js';

const MemberTableFragment = graphql(`
  fragment MemberTable_Member on Member {
    id
    displayName
    email
    roles
    lastSeenAt
    allowedActions
    signIn {
      hasAuthenticator
      allowedActions
    }
    unit {
      id
      name
    }
    companyRoles {
      id
      name
    }
  }
`);

interface Props {
  members: readonly FragmentType<typeof MemberTableFragment>[];
  ownRoles: readonly OwnRole[];
  units: readonly UnitPlace[];
}

export function MemberTable({ ownRoles, units, ...props }: Props) {
  const members = readFragment(MemberTableFragment, props.members);
  const { t } = useLingui();
  const words = useRoleWords();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t`Member`,
      cell: ({ displayName, email }) => <PersonName displayName={displayName} email={email} />,
    },
    {
      key: 'roles',
      header: t`Roles`,
      cell: ({ roles, companyRoles }) => (
        <Group gap={6}>
          {roles.map((role) => (
            <Tag key={role} tone={role === 'COMPANY_ADMIN' ? 'agora' : 'gray'} isSmall>
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
    ...(units.length > 0
      ? [{ key: 'unit', header: t`Company unit`, cell: ({ unit }: Member) => unit?.name ?? '—' }]
      : []),
    {
      key: 'seen',
      header: t`Last seen`,
      cell: ({ lastSeenAt }) => <Distance value={lastSeenAt} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (member) => (
        <Group gap={6} justify="flex-end">
          {member.allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} member={member} ownRoles={ownRoles} units={units} />;
          })}
          {member.signIn?.allowedActions.includes('CLEAR_TWO_FACTOR') && (
            <ClearTwoFactorButton member={member} />
          )}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Members`}
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      rowName={({ displayName }) => displayName}
    />
  );
}

interface ButtonProps {
  member: Member;
  ownRoles: readonly OwnRole[];
  units: readonly UnitPlace[];
}

const buttons: Record<MemberAction, (props: ButtonProps) => React.ReactNode> = {
  CHANGE_ROLES: ChangeRolesButton,
  PLACE: PlaceButton,
  REMOVE: RemoveButton,
  // One's own steps, done on the own profile.
  LEAVE: () => null,
  UPDATE_PROFILE: () => null,
  CHANGE_PASSWORD: () => null,
  // The operator's, on the company's page.
  ERASE: () => null,
};

function ChangeRolesButton({ member, ownRoles }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ChangeMemberRoles, ['Member']);
  const [chosen, setChosen] = useState<ChosenRoles>(() => ({
    roles: [...member.roles],
    companyRoleIds: member.companyRoles.map(({ id }) => id),
  }));
  return (
    <ActionDialog
      label={t`Change roles`}
      explanation={<Trans>Changes here take effect within ten minutes.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      isReady={hasRole(chosen)}
      onConfirm={async () => (await verb.run({ memberId: member.id, ...chosen })) !== null}
    >
      <RoleChoice value={chosen} ownRoles={ownRoles} onChange={setChosen} />
    </ActionDialog>
  );
}

function PlaceButton({ member, units }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(PlaceMember, ['Member']);
  const [unitId, setUnitId] = useState<string | null>(member.unit?.id ?? null);
  if (units.length === 0) return null;
  return (
    <ActionDialog
      label={t`Assign unit`}
      explanation={
        <Trans>
          {member.displayName} buys for the cost centres of this unit and of those below it.
        </Trans>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      onConfirm={async () => (await verb.run({ memberId: member.id, unitId })) !== null}
    >
      <Select
        label={t`Company unit`}
        placeholder={t`Whole company`}
        data={unitChoices(units)}
        value={unitId}
        onChange={setUnitId}
        clearable
      />
    </ActionDialog>
  );
}

function ClearTwoFactorButton({ member }: { member: Member }) {
  const { t } = useLingui();
  const verb = useVerb(ClearTwoFactor, ['Member']);
  return (
    <ActionDialog
      label={t`Clear two-factor`}
      explanation={
        <Trans>
          For when {member.displayName} has lost phone and recovery codes. Make sure by voice that
          it is really this person: afterwards the password alone is enough, or leads to a new app.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ memberId: member.id })) !== null}
    />
  );
}

function RemoveButton({ member }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RemoveMember, ['Member']);
  return (
    <ActionDialog
      label={t`Remove from the company`}
      explanation={
        <Trans>
          {member.displayName} no longer acts for your company and is signed out within ten minutes.
          What was done in its name stays.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ memberId: member.id })) !== null}
    />
  );
}
