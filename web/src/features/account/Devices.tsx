// Where one is signed in, with a way to end it there.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text, VisuallyHidden } from '@mantine/core';
import type { AccountPageQuery as Answer } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Surface } from '../../ui/Surface.js';
import { Tag } from '../../ui/Tag.js';
import { Distance } from '../../ui/When.js';
import { EndOtherSessions, EndSession } from './account-verbs.js';
import { deviceName } from './device-name.js';

type Session = NonNullable<Answer['viewer']>['sessions'][number];

export function Devices({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useLingui();
  const columns: Column<Session>[] = [
    {
      key: 'device',
      header: t`Device`,
      cell: ({ userAgent, isCurrent }) => (
        <Stack gap={2}>
          <Text fw={600} inherit>
            {deviceName(userAgent) ?? <Trans>Unknown device</Trans>}
          </Text>
          {isCurrent && (
            <span>
              <Tag tone="green" isSmall>
                <Trans>This device</Trans>
              </Tag>
            </span>
          )}
        </Stack>
      ),
    },
    { key: 'address', header: t`IP address`, cell: ({ address }) => address },
    { key: 'company', header: t`Acts for`, cell: ({ company }) => company?.name ?? '—' },
    {
      key: 'used',
      header: t`Last used`,
      cell: ({ lastUsedAt }) => <Distance value={lastUsedAt} />,
    },
    {
      key: 'end',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ id, isCurrent }) => (isCurrent ? null : <EndButton sessionId={id} />),
    },
  ];
  return (
    <Surface
      title={<Trans>Devices</Trans>}
      aside={sessions.length > 1 && <EndOthersButton />}
      isFlush
    >
      <DataTable label={t`Devices`} columns={columns} rows={sessions} rowKey={({ id }) => id} />
    </Surface>
  );
}

function EndButton({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const verb = useVerb(EndSession, ['Session']);
  return (
    <ActionDialog
      label={t`Sign out there`}
      explanation={<Trans>Within ten minutes that device has to sign in again.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ sessionId })) !== null}
    />
  );
}

function EndOthersButton() {
  const { t } = useLingui();
  const verb = useVerb(EndOtherSessions, ['Session']);
  return (
    <ActionDialog
      label={t`Sign out everywhere else`}
      explanation={<Trans>Within ten minutes all other devices have to sign in again.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ isConfirmed: true })) !== null}
    />
  );
}
