// The API keys of a company: what programs act for it, as whom, until when; made and revoked here.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import type { ApiKeysPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { PlainLink } from '../../ui/links.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Denied, Empty, SignInFirst } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { Day, Distance } from '../../ui/When.js';
import { RevokeApiKey } from './api-key-verbs.js';
import { CompanyFrame } from './CompanyFrame.js';
import { CreateApiKeyButton } from './CreateApiKeyButton.js';
import { ApiKeysPageQuery } from './company.queries.js';
import { useRoleWords } from './use-role-words.js';

type Viewer = NonNullable<Answer['viewer']>;
type ApiKey = NonNullable<Viewer['company']['apiKeys']>[number];

const typenames = ['ApiKey', 'Company'];

export function ApiKeysPage() {
  const result = useGraph(ApiKeysPageQuery, {}, { typenames });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {(viewer) => <Found viewer={viewer} />}
    </Screen>
  );
}

function Found({ viewer: { company, permissions } }: { viewer: Viewer }) {
  const { t } = useLingui();
  const { apiKeys, allowedActions } = company;
  const explorer = <PlainLink href="/explorer" isUnderlined>{t`schema explorer`}</PlainLink>;
  return (
    <CompanyFrame
      title={t`API keys`}
      description={
        <Trans>
          A program sends its key as a bearer token and acts as the member who made it, within the
          key's scopes. What it can ask is in the {explorer}.
        </Trans>
      }
      actions={
        allowedActions.includes('CREATE_API_KEY') && <CreateApiKeyButton offered={permissions} />
      }
    >
      <Surface isFlush={Boolean(apiKeys?.length)}>
        <Keys apiKeys={apiKeys} />
      </Surface>
    </CompanyFrame>
  );
}

function Keys({ apiKeys }: { apiKeys: readonly ApiKey[] | null }) {
  if (!apiKeys) return <Denied />;
  if (apiKeys.length > 0) return <KeyTable apiKeys={apiKeys} />;
  return (
    <Empty icon="shield" title={<Trans>No API keys yet</Trans>}>
      <Trans>Make one for each program, so that each can be stopped alone.</Trans>
    </Empty>
  );
}

function KeyTable({ apiKeys }: { apiKeys: readonly ApiKey[] }) {
  const { t } = useLingui();
  const words = useRoleWords();
  const columns: Column<ApiKey>[] = [
    {
      key: 'name',
      header: t`Name`,
      cell: ({ name, ending }) => (
        <>
          <Text fw={600} inherit>
            {name}
          </Text>
          <Text size="sm" c="dimmed" ff="monospace">
            agk_…{ending}
          </Text>
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="apiKey" state={state} />,
    },
    {
      key: 'scopes',
      header: t`Scopes`,
      cell: ({ scopes }) => (
        <Group gap={6}>
          {scopes.map((scope) => (
            <Tag key={scope} tone="gray" isSmall>
              {words.permissions[scope]}
            </Tag>
          ))}
        </Group>
      ),
    },
    { key: 'member', header: t`Acts as`, cell: ({ member }) => member?.displayName ?? '—' },
    {
      key: 'used',
      header: t`Last used`,
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? <Distance value={lastUsedAt} /> : <Trans>Never</Trans>,
    },
    { key: 'expires', header: t`Good until`, cell: ({ expiresAt }) => <Day value={expiresAt} /> },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (apiKey) =>
        apiKey.allowedActions.includes('REVOKE') && <RevokeButton apiKey={apiKey} />,
    },
  ];
  return <DataTable label={t`API keys`} columns={columns} rows={apiKeys} rowKey={({ id }) => id} />;
}

function RevokeButton({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const { t } = useLingui();
  const verb = useVerb(RevokeApiKey, typenames);
  return (
    <ActionDialog
      label={t`Revoke`}
      explanation={
        <Trans>
          Programs that use “{name}” are refused within half a minute. This cannot be undone.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ apiKeyId: id })) !== null}
    />
  );
}
