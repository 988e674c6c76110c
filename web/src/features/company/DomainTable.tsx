// The mail domains by which people may ask to join, and the proving of one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type {
  MembersPageQuery as Answer,
  CompanyDomainAction,
  DomainMailbox,
} from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Select } from '../../ui/choices.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { isFilled } from '../../ui/is-filled.js';
import { Tag } from '../../ui/Tag.js';
import { ClaimDomain, ProveDomain, ReleaseDomain } from './joining-verbs.js';

type Company = NonNullable<Answer['viewer']>['company'];
type Domain = NonNullable<Company['domains']>[number];

const typenames = ['CompanyDomain', 'Company'];

export function DomainTable({ domains }: { domains: readonly Domain[] }) {
  const { t } = useLingui();
  const columns: Column<Domain>[] = [
    {
      key: 'domain',
      header: t`Name`,
      cell: ({ domain, mailbox, provedAt }) => (
        <Stack gap={0}>
          <Text fw={600} inherit>
            {domain}
          </Text>
          {!provedAt && (
            <Text size="sm" c="dimmed">
              <Trans>The code went to {mailbox}.</Trans>
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ provedAt }) =>
        provedAt ? (
          <Tag tone="green">{t`Proved`}</Tag>
        ) : (
          <Tag tone="yellow">{t`Code is awaited`}</Tag>
        ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (domain) => (
        <Group gap={6} justify="flex-end">
          {domain.allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} domain={domain} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable label={t`Mail domains`} columns={columns} rows={domains} rowKey={({ id }) => id} />
  );
}

interface ButtonProps {
  domain: Domain;
}

const buttons: Record<CompanyDomainAction, (props: ButtonProps) => React.ReactNode> = {
  PROVE: ProveButton,
  RELEASE: ReleaseButton,
};

export function ClaimDomainButton() {
  const { t } = useLingui();
  const verb = useVerb(ClaimDomain, typenames);
  const [id, setId] = useState(() => newId('dmn'));
  const [domain, setDomain] = useState('');
  const [mailbox, setMailbox] = useState<DomainMailbox>('POSTMASTER');
  const at = domain.trim().replace(/^@/, '') || '…';
  const mailboxes: { value: DomainMailbox; label: string }[] = [
    { value: 'POSTMASTER', label: `postmaster@${at}` },
    { value: 'ADMIN', label: `admin@${at}` },
    { value: 'ADMINISTRATOR', label: `administrator@${at}` },
    { value: 'OWN', label: t`My own e-mail there` },
  ];
  const claim = async () => {
    const isDone = (await verb.run({ id, domain, mailbox })) !== null;
    if (isDone) setDomain('');
    setId(newId('dmn'));
    return isDone;
  };
  return (
    <ActionDialog
      label={t`Add a mail domain`}
      explanation={
        <Trans>
          Colleagues with a mailbox there may ask to join, and you decide. A code goes to a mailbox
          of the domain to prove that it is yours.
        </Trans>
      }
      verb={verb}
      button={{ size: 'xs', variant: 'default', fz: 'sm' }}
      isReady={isFilled(domain)}
      onConfirm={claim}
    >
      <TextInput
        label={t`Mail domain`}
        placeholder="example.com"
        required
        maxLength={253}
        value={domain}
        onChange={(event) => setDomain(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t`Where the code goes`}
        data={mailboxes}
        value={mailbox}
        onChange={(value) => value && setMailbox(value as DomainMailbox)}
        allowDeselect={false}
      />
    </ActionDialog>
  );
}

function ProveButton({ domain }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ProveDomain, typenames);
  const [code, setCode] = useState('');
  return (
    <ActionDialog
      label={t`Enter the code`}
      explanation={<Trans>It went to {domain.mailbox} and is good for half an hour.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm' }}
      isReady={isFilled(code)}
      onConfirm={async () => (await verb.run({ domainId: domain.id, code })) !== null}
    >
      <TextInput
        label={t`Code of eight digits`}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        data-autofocus
      />
    </ActionDialog>
  );
}

function ReleaseButton({ domain }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ReleaseDomain, typenames);
  return (
    <ActionDialog
      label={t`Give up`}
      explanation={
        <Trans>Nobody may ask to join by {domain.domain} any more. Members stay members.</Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ domainId: domain.id })) !== null}
    />
  );
}
