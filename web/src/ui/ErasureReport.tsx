// What an erasure deletes and what it keeps, with the reason for each: before it happens, and after.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { KeepReason } from '../data/generated/graphql.js';

interface Item {
  readonly count: number;
  readonly keptFor: KeepReason | null;
}

const reasons: readonly KeepReason[] = [
  'BOOKKEEPING',
  'CONTRACT',
  'COMPANY_RECORD',
  'PUBLIC_DISCUSSION',
  'ACCOUNTABILITY',
];

interface Props {
  items: readonly Item[];
  isDone?: boolean;
}

export function ErasureReport({ items, isDone = false }: Props) {
  const { t } = useLingui();
  const words: Record<KeepReason, string> = {
    BOOKKEEPING: t`Purchases, deliveries and stock: the law wants them kept`,
    CONTRACT: t`Demands, quotes and awards: agreed between companies`,
    COMPANY_RECORD: t`Your companies' work: imports, prices, messages`,
    PUBLIC_DISCUSSION: t`Public questions, answers and articles: others build on them`,
    ACCOUNTABILITY: t`Who changed what and when: the audit trail`,
  };
  const countOf = (reason: KeepReason | null) =>
    items.reduce((sum, { count, keptFor }) => sum + (keptFor === reason ? count : 0), 0);
  const kept = reasons.filter((reason) => countOf(reason) > 0);
  const records = (count: number) => <Plural value={count} one="# record" other="# records" />;
  return (
    <Stack gap="sm">
      <Text fw={600}>{isDone ? <Trans>Deleted</Trans> : <Trans>What is deleted</Trans>}</Text>
      <Line what={t`Name, e-mail, password, second factors`} count={<Trans>all</Trans>} />
      <Line
        what={t`Sign-ins, API keys, saved searches, watch lists`}
        count={records(countOf(null))}
      />
      {kept.length > 0 && (
        <>
          <Text fw={600} mt="sm">
            {isDone ? (
              <Trans>Kept, without your name</Trans>
            ) : (
              <Trans>What is kept, without your name</Trans>
            )}
          </Text>
          {kept.map((reason) => (
            <Line key={reason} what={words[reason]} count={records(countOf(reason))} />
          ))}
        </>
      )}
    </Stack>
  );
}

function Line({ what, count }: { what: string; count: ReactNode }) {
  return (
    <Group justify="space-between" gap="md" wrap="nowrap" align="baseline">
      <Text size="sm">{what}</Text>
      <Text
        size="sm"
        c="dimmed"
        style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      >
        {count}
      </Text>
    </Group>
  );
}
