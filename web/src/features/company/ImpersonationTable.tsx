// When staff of the operator acted as somebody of the company: who, as whom, why; and the end of it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import type {
  AuditPageQuery as Answer,
  ImpersonationAction,
} from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EndImpersonation } from '../../ui/end-impersonation.js';
import { Tag } from '../../ui/Tag.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';

type Company = NonNullable<Answer['viewer']>['company'];
type Impersonation = NonNullable<Company['impersonations']>[number];

export function ImpersonationTable({ rows }: { rows: readonly Impersonation[] }) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const columns: Column<Impersonation>[] = [
    {
      key: 'who',
      header: t`Who`,
      cell: ({ staff, member }) => {
        const [by, as] = [nameOf(staff) ?? '—', nameOf(member) ?? '—'];
        return (
          <Text fw={600} inherit>
            <Trans>
              {by} as {as}
            </Trans>
          </Text>
        );
      },
    },
    { key: 'reason', header: t`Reason`, cell: ({ reason }) => reason },
    { key: 'from', header: t`From`, cell: ({ beganAt }) => <Instant value={beganAt} /> },
    {
      key: 'until',
      header: t`Until`,
      cell: ({ isActive, endedAt, expiresAt }) =>
        isActive ? (
          <Tag tone="red" isSmall>{t`Goes on now`}</Tag>
        ) : (
          <Instant value={endedAt ?? expiresAt} />
        ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ id, allowedActions }) => (
        <Group justify="flex-end">
          {allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} impersonationId={id} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Staff of the platform in your company`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

const buttons: Record<
  ImpersonationAction,
  (props: { impersonationId: string }) => React.ReactNode
> = { END: EndButton };

function EndButton({ impersonationId }: { impersonationId: string }) {
  const { t } = useLingui();
  const verb = useVerb(EndImpersonation, ['Impersonation', 'AuditEntry']);
  return (
    <ActionDialog
      label={t`End it`}
      explanation={<Trans>The platform's staff is out of your company within two minutes.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm' }}
      onConfirm={async () => (await verb.run({ impersonationId })) !== null}
    />
  );
}
