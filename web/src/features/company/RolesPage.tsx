// The roles that a company made for itself, and the making of them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Group, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type {
  RolesPageQuery as Answer,
  CompanyRoleAction,
  Permission,
} from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { isFilled } from '../../ui/is-filled.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty, SignInFirst } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { CompanyFrame } from './CompanyFrame.js';
import { RolesPageQuery } from './company.queries.js';
import { ChangeCompanyRole, CreateCompanyRole, RemoveCompanyRole } from './member-verbs.js';
import { useRoleWords } from './use-role-words.js';

type Viewer = NonNullable<Answer['viewer']>;
type CompanyRole = NonNullable<Viewer['company']['roles']>[number];

const typenames = ['CompanyRole', 'Company'];

/** `tabs`: of the portal it is shown in. */
export function RolesPage({ tabs }: { tabs?: ReactNode }) {
  const result = useGraph(RolesPageQuery, {}, { typenames });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {(viewer) => <Found viewer={viewer} tabs={tabs} />}
    </Screen>
  );
}

function Found({ viewer, tabs }: { viewer: Viewer; tabs: ReactNode }) {
  const { t } = useLingui();
  const { company, permissions: offered } = viewer;
  const roles = company.roles ?? [];
  return (
    <CompanyFrame
      title={t`Roles`}
      tabs={tabs}
      description={
        <Trans>
          Besides the built-in roles your company can have its own: a name, and what it allows.
        </Trans>
      }
      actions={company.allowedActions.includes('CREATE_ROLE') && <CreateButton offered={offered} />}
    >
      <Surface isFlush={roles.length > 0}>
        {roles.length > 0 ? (
          <RoleTable roles={roles} offered={offered} />
        ) : (
          <Empty icon="shield" title={<Trans>No roles of your own yet</Trans>}>
            <Trans>Make one when the built-in roles allow too much or too little.</Trans>
          </Empty>
        )}
      </Surface>
    </CompanyFrame>
  );
}

interface TableProps {
  roles: readonly CompanyRole[];
  /** What the reader may hand out. */
  offered: readonly Permission[];
}

function RoleTable({ roles, offered }: TableProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  const columns: Column<CompanyRole>[] = [
    {
      key: 'name',
      header: t`Role`,
      cell: ({ name }) => (
        <Text fw={600} inherit>
          {name}
        </Text>
      ),
    },
    {
      key: 'permissions',
      header: t`Allows`,
      cell: ({ permissions }) => (
        <Group gap={6}>
          {permissions.map((permission) => (
            <Tag key={permission} tone="gray" isSmall>
              {words.permissions[permission]}
            </Tag>
          ))}
        </Group>
      ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (role) => (
        <Group gap={6} justify="flex-end">
          {role.allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} role={role} offered={offered} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Roles`}
      columns={columns}
      rows={roles}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
    />
  );
}

interface ButtonProps {
  role: CompanyRole;
  offered: readonly Permission[];
}

const buttons: Record<CompanyRoleAction, (props: ButtonProps) => React.ReactNode> = {
  CHANGE: ChangeButton,
  REMOVE: RemoveButton,
};

interface Draft {
  name: string;
  permissions: Permission[];
}

interface FieldsProps {
  draft: Draft;
  offered: readonly Permission[];
  onChange: (draft: Draft) => void;
}

function RoleFields({ draft, offered, onChange }: FieldsProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  const all = [...new Set([...offered, ...draft.permissions])];
  return (
    <>
      <TextInput
        label={t`Name`}
        required
        maxLength={60}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        data-autofocus
      />
      <Checkbox.Group
        label={t`Allows`}
        withAsterisk
        value={draft.permissions}
        onChange={(chosen) => onChange({ ...draft, permissions: chosen as Permission[] })}
      >
        <Stack gap={10} mt={8}>
          {all.map((permission) => (
            <Checkbox key={permission} value={permission} label={words.permissions[permission]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
}

function CreateButton({ offered }: { offered: readonly Permission[] }) {
  const { t } = useLingui();
  const verb = useVerb(CreateCompanyRole, typenames);
  const [id, setId] = useState(() => newId('rol'));
  const [draft, setDraft] = useState<Draft>({ name: '', permissions: [] });
  const create = async () => {
    const done = (await verb.run({ id, ...draft })) !== null;
    if (done) setDraft({ name: '', permissions: [] });
    setId(newId('rol'));
    return done;
  };
  return (
    <ActionDialog
      label={t`New role`}
      confirm={t`Create`}
      explanation={<Trans>You can give it to members and in invitations.</Trans>}
      verb={verb}
      isReady={isFilled(draft.name, draft.permissions)}
      onConfirm={create}
    >
      <RoleFields draft={draft} offered={offered} onChange={setDraft} />
    </ActionDialog>
  );
}

function ChangeButton({ role, offered }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ChangeCompanyRole, typenames);
  const { id: roleId, name, permissions } = role;
  const [draft, setDraft] = useState<Draft>({ name, permissions: [...permissions] });
  return (
    <ActionDialog
      label={t`Change`}
      explanation={<Trans>It counts within ten minutes for all who have this role.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      isReady={isFilled(draft.name, draft.permissions)}
      onConfirm={async () => (await verb.run({ roleId, ...draft })) !== null}
    >
      <RoleFields draft={draft} offered={offered} onChange={setDraft} />
    </ActionDialog>
  );
}

function RemoveButton({ role }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RemoveCompanyRole, typenames);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={<Trans>The role goes, if neither a member nor an invitation has it.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ roleId: role.id })) !== null}
    />
  );
}
