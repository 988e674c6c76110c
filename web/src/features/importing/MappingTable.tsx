// The columns of a file: what each holds, what it means, and what there is to say about that.
import { useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { AttributeKind, ImportTarget } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import classes from './MappingTable.module.css';
import type { ColumnDraft } from './mapping-draft.js';
import { targetWords } from './words.js';

interface Props {
  columns: readonly ColumnDraft[];
  targets: readonly ImportTarget[];
  totalCount: number;
  onChange: (column: string, part: Partial<ColumnDraft>) => void;
}

export function MappingTable({ columns: rows, targets, totalCount, onChange }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const options = targets.map((value) => ({ value, label: i18n._(targetWords[value]) }));
  const columns: Column<ColumnDraft>[] = [
    {
      key: 'column',
      header: t`Column`,
      width: '22%',
      cell: ({ column, filledCount }) => (
        <Stack gap={0}>
          <Text fw={600}>{column}</Text>
          <Text size="xs" c="dimmed">
            {t`filled in ${format.number(filledCount)} of ${format.number(totalCount)}`}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'samples',
      header: t`Holds`,
      width: '28%',
      cell: ({ samples }) => (
        <Text size="sm" c="dimmed" lineClamp={2} className={classes.samples}>
          {samples.length > 0 ? samples.join(' · ') : t`nothing`}
        </Text>
      ),
    },
    {
      key: 'target',
      header: t`Means`,
      width: '22%',
      cell: (draft) => (
        <Group gap={6} wrap="nowrap">
          <NativeSelect
            className={classes.target}
            aria-label={t`What ${draft.column} means`}
            data={options}
            value={draft.target}
            onChange={(event) =>
              onChange(draft.column, { target: event.currentTarget.value as ImportTarget })
            }
          />
          <Confidence draft={draft} />
        </Group>
      ),
    },
    {
      key: 'more',
      header: t`More`,
      cell: (draft) => (
        <More draft={draft} columns={rows} onChange={(part) => onChange(draft.column, part)} />
      ),
    },
  ];
  return (
    <DataTable label={t`Columns`} columns={columns} rows={rows} rowKey={({ column }) => column} />
  );
}

function Confidence({ draft: { confidence, target } }: { draft: ColumnDraft }) {
  const { t } = useLingui();
  if (!confidence || target === 'IGNORED' || target === 'ATTRIBUTE') return null;
  const looks: Record<string, [string, Tone]> = {
    HIGH: [t`sure`, 'green'],
    MEDIUM: [t`likely`, 'blue'],
    LOW: [t`a guess`, 'yellow'],
  };
  const [word, tone] = looks[confidence] ?? ['', 'gray'];
  return <Tag tone={tone}>{word}</Tag>;
}

interface MoreProps {
  draft: ColumnDraft;
  columns: readonly ColumnDraft[];
  onChange: (part: Partial<ColumnDraft>) => void;
}

function More({ draft, columns, onChange }: MoreProps) {
  const { t } = useLingui();
  if (draft.target === 'PRICE') {
    return (
      <TextInput
        size="xs"
        aria-label={t`From how many units on`}
        placeholder={t`from 1 unit on`}
        value={draft.quantity}
        onChange={(event) => onChange({ quantity: event.currentTarget.value })}
        inputMode="numeric"
      />
    );
  }
  if (draft.target === 'TIER_QUANTITY') {
    const prices = columns.filter(({ target }) => target === 'PRICE').map(({ column }) => column);
    return (
      <NativeSelect
        size="xs"
        aria-label={t`Which price it is for`}
        data={[{ value: '', label: t`of which price?` }, ...prices]}
        value={draft.priceColumn}
        onChange={(event) => onChange({ priceColumn: event.currentTarget.value })}
      />
    );
  }
  return draft.target === 'ATTRIBUTE' ? (
    <AttributeFields draft={draft} onChange={onChange} />
  ) : null;
}

function AttributeFields({ draft, onChange }: Omit<MoreProps, 'columns'>) {
  const { t } = useLingui();
  const kinds: { value: AttributeKind | ''; label: string }[] = [
    { value: '', label: t`Type: as the values say` },
    { value: 'NUMBER', label: t`Number with unit` },
    { value: 'ENUM', label: t`One of a set` },
    { value: 'TEXT', label: t`Text` },
    { value: 'BOOLEAN', label: t`Yes or no` },
  ];
  return (
    <Stack gap={6}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          className={classes.name}
          aria-label={t`Name of the attribute`}
          value={draft.attributeName}
          placeholder={draft.column}
          onChange={(event) => onChange({ attributeName: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          w={70}
          aria-label={t`Unit of bare numbers`}
          placeholder={t`unit`}
          value={draft.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
      </Group>
      <NativeSelect
        size="xs"
        aria-label={t`Type`}
        data={kinds}
        value={draft.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as AttributeKind | '' })}
      />
      {draft.partNames && (
        <Group gap={6} wrap="nowrap">
          <TextInput
            size="xs"
            w={56}
            aria-label={t`What parts several values`}
            value={draft.partSeparator}
            onChange={(event) => onChange({ partSeparator: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            className={classes.name}
            aria-label={t`What the parts are called`}
            value={draft.partNames}
            onChange={(event) => onChange({ partNames: event.currentTarget.value })}
          />
        </Group>
      )}
    </Stack>
  );
}
