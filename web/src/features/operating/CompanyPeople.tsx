// A company's people before the operator, and the acting as one of them: with a reason, for a while, in the open.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, VisuallyHidden } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { graphql } from '../../data/generated/gql.js';
import type { MemberAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { renewSession } from '../../data/session.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { PersonName } from '../../ui/PersonName.js';

const BeginImpersonation = graphql(`
  mutation BeginImpersonation($input: BeginImpersonationInput!) {
    beginImpersonation(input: $input) {
      impersonation {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const EraseMember = graphql(`
  mutation EraseMember($input: EraseMemberInput!) {
    eraseMember(input: $input) {
      erasure {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly allowedActions: readonly MemberAction[];
}

export function CompanyPeople({ people }: { people: readonly Person[] }) {
  const { t } = useLingui();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t`Name`,
      cell: ({ displayName, email }) => <PersonName displayName={displayName} email={email} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (person) => (
        <Group justify="flex-end" gap={6}>
          <ActAsButton person={person} />
          {person.allowedActions.includes('ERASE') && <EraseButton person={person} />}
        </Group>
      ),
    },
  ];
  return <DataTable label={t`Members`} columns={columns} rows={people} rowKey={({ id }) => id} />;
}

function ActAsButton({ person }: { person: Person }) {
  const { t } = useLingui();
  const router = useRouter();
  const forget = useFreshStart();
  const verb = useVerb(BeginImpersonation);
  const [id, setId] = useState(() => newId('ips'));
  const [minutes, setMinutes] = useState('30');
  const begin = async (reason: string) => {
    const input = { id, memberId: person.id, reason, minutes: Number(minutes) };
    const isBegun = (await verb.run(input)) !== null;
    setId(newId('ips'));
    if (!isBegun) return false;
    await renewSession();
    forget();
    router.history.push('/');
    return true;
  };
  return (
    <ActionDialog
      label={t`Act as this member`}
      explanation={
        <Trans>
          You see what {person.displayName} sees and may prepare a cart. Nothing that binds the
          company is possible. The company reads your name and your reason.
        </Trans>
      }
      verb={verb}
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={begin}
    >
      <NativeSelect
        label={t`For how long`}
        data={[
          { value: '15', label: t`15 minutes` },
          { value: '30', label: t`30 minutes` },
          { value: '60', label: t`1 hour` },
          { value: '120', label: t`2 hours` },
        ]}
        value={minutes}
        onChange={(event) => setMinutes(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

function EraseButton({ person }: { person: Person }) {
  const { t } = useLingui();
  const verb = useVerb(EraseMember, ['Member', 'Company']);
  const [id, setId] = useState(() => newId('era'));
  const erase = async (reason: string) => {
    const isDone = (await verb.run({ id, memberId: person.id, reason })) !== null;
    setId(newId('era'));
    return isDone;
  };
  return (
    <ActionDialog
      label={t`Erase person`}
      explanation={
        <Trans>
          Only when {person.displayName} has asked for it and you know that it was this person.
          Everything that names them goes, in all their companies, and cannot be brought back.
          Purchases and contracts stay without the name.
        </Trans>
      }
      verb={verb}
      reasonLabel={t`How the request came in`}
      isReasonNeeded
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={erase}
    />
  );
}
