// The companies a person belongs to: go on in another, leave one, open one more.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import type { AccountPageQuery as Answer, CompanyKind } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { signOut, switchCompany } from '../../data/session.js';
import { useVerb } from '../../data/use-verb.js';
import { useCountries } from '../../i18n/use-countries.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { isFilled } from '../../ui/is-filled.js';
import { Surface } from '../../ui/Surface.js';
import { Tag } from '../../ui/Tag.js';
import { LeaveCompany, RegisterFurtherCompany } from './account-verbs.js';

type Membership = NonNullable<Answer['viewer']>['memberships'][number];

interface Props {
  memberships: readonly Membership[];
  /** The company one acts for now. */
  currentId: string;
}

function useSwitch() {
  const forget = useFreshStart();
  return async (companyId: string) => {
    if (await switchCompany(companyId)) forget();
  };
}

export function Memberships({ memberships, currentId }: Props) {
  const { t } = useLingui();
  const goOn = useSwitch();
  const columns: Column<Membership>[] = [
    {
      key: 'company',
      header: t`Name`,
      cell: ({ company }) => (
        <Group gap="xs">
          <Text fw={600} inherit>
            {company?.name}
          </Text>
          {company?.id === currentId && (
            <Tag tone="green" isSmall>
              <Trans>Acting for it now</Trans>
            </Tag>
          )}
        </Group>
      ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ company, allowedActions }) => (
        <Group gap={6} justify="flex-end">
          {company && company.id !== currentId && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => void goOn(company.id)}
              aria-label={t`Act for it: ${company.name}`}
            >
              <Trans>Act for it</Trans>
            </Button>
          )}
          {company && allowedActions.includes('LEAVE') && (
            <LeaveButton companyId={company.id} isLast={memberships.length === 1} />
          )}
        </Group>
      ),
    },
  ];
  return (
    <Surface title={<Trans>Companies</Trans>} aside={<FurtherCompanyButton />} isFlush>
      <DataTable
        label={t`Companies`}
        columns={columns}
        rows={memberships}
        rowKey={({ id }) => id}
      />
    </Surface>
  );
}

function LeaveButton({ companyId, isLast }: { companyId: string; isLast: boolean }) {
  const { t } = useLingui();
  const verb = useVerb(LeaveCompany, ['Member']);
  const forget = useFreshStart();
  const navigate = useNavigate();
  const leave = async () => {
    if (!(await verb.run({ companyId }))) return false;
    await signOut();
    forget();
    await navigate({ to: '/sign-in' });
    return true;
  };
  return (
    <ActionDialog
      label={t`Leave`}
      explanation={
        isLast ? (
          <Trans>
            It is your only company: you will not be able to sign in until somebody invites you
            again.
          </Trans>
        ) : (
          <Trans>
            You no longer act for this company. You are signed out and can sign in again.
          </Trans>
        )
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={leave}
    />
  );
}

function FurtherCompanyButton() {
  const { t } = useLingui();
  const verb = useVerb(RegisterFurtherCompany, ['Member', 'Company']);
  const goOn = useSwitch();
  const countries = useCountries();
  const [id] = useState(() => newId('com'));
  const [companyName, setName] = useState('');
  const [kind, setKind] = useState<CompanyKind>('BUYER');
  const [country, setCountry] = useState('CN');
  const register = async () => {
    const done = await verb.run({ id, companyName, kind, country });
    if (done) await goOn(id);
    return done !== null;
  };
  return (
    <ActionDialog
      label={t`Register another company`}
      explanation={<Trans>You become its administrator under the same e-mail.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'subtle' }}
      isReady={isFilled(companyName)}
      onConfirm={register}
    >
      <TextInput
        label={t`Company name`}
        required
        data-autofocus
        value={companyName}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t`You want to`}
        data={[
          { value: 'BUYER', label: t`buy` },
          { value: 'SELLER', label: t`sell` },
          { value: 'BOTH', label: t`buy and sell` },
        ]}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as CompanyKind)}
      />
      <NativeSelect
        label={t`Country`}
        data={countries}
        value={country}
        onChange={(event) => setCountry(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
