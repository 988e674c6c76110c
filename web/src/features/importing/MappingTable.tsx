// The columns of a file: what each holds, what it means, and what there is to say about that.
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportTarget } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Dotted } from '../../ui/Dotted.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { AttributeFields } from './AttributeFields.js';
import { ColumnFilters } from './ColumnFilters.js';
import classes from './MappingTable.module.css';
import { type ColumnDraft, type ColumnFilter, isShown } from './mapping-draft.js';
import { targetWords } from './words.js';

interface Props {
  columns: readonly ColumnDraft[];
  targets: readonly ImportTarget[];
  totalCount: number;
  onChange: (column: string, part: Partial<ColumnDraft>) => void;
}

/** More are shown when they are asked for. */
const shownAtOnce = 40;

export function MappingTable({ columns: all, targets, totalCount, onChange }: Props) {
  const isWide = all.length > shownAtOnce;
  const [filter, setFilter] = useState<ColumnFilter>(isWide ? 'FIELDS' : 'ALL');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(shownAtOnce);
  // A column that is being changed stays where it is until another filter is chosen.
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const found = all.filter((each) => isShown(each, filter, text) || held.has(each.column));
  const rows = found.slice(0, limit);
  const choose = (next: ColumnFilter) => {
    setFilter(next);
    setHeld(new Set());
    setLimit(shownAtOnce);
  };
  const change: Props['onChange'] = (column, part) => {
    if (part.target) setHeld((before) => new Set([...before, column]));
    onChange(column, part);
  };
  return (
    <>
      {isWide && (
        <ColumnFilters
          columns={all}
          filter={filter}
          text={text}
          onFilter={choose}
          onText={setText}
        />
      )}
      <Columns rows={rows} all={all} targets={targets} totalCount={totalCount} onChange={change} />
      {found.length > rows.length && (
        <Button
          variant="subtle"
          mx={{ base: 'md', sm: 'lg' }}
          my="sm"
          onClick={() => setLimit(limit + shownAtOnce)}
        >
          <Plural value={found.length - rows.length} one="Show # more" other="Show # more" />
        </Button>
      )}
    </>
  );
}

interface ColumnsProps extends Omit<Props, 'columns'> {
  rows: readonly ColumnDraft[];
  all: readonly ColumnDraft[];
}

function Columns({ rows, all, targets, totalCount, onChange }: ColumnsProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const options = targets.map((value) => ({ value, label: i18n._(targetWords[value]) }));
  const columns: Column<ColumnDraft>[] = [
    {
      key: 'column',
      header: t`Column`,
      width: '18%',
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
      width: '22%',
      cell: ({ samples }) => (
        <div className={classes.samples}>
          <Dotted>{samples.length > 0 ? samples : t`nothing`}</Dotted>
        </div>
      ),
    },
    {
      key: 'target',
      header: t`Means`,
      width: '24%',
      cell: (draft) => (
        <Group gap={6} className={classes.means}>
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
        <More draft={draft} columns={all} onChange={(part) => onChange(draft.column, part)} />
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
    HIGH: [t`Sure`, 'green'],
    MEDIUM: [t`Likely`, 'blue'],
    LOW: [t`A guess`, 'yellow'],
  };
  const [word, tone] = looks[confidence] ?? ['', 'gray'];
  return (
    <span className={classes.tag}>
      <Tag tone={tone}>{word}</Tag>
    </span>
  );
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
    <AttributeFields draft={draft} columns={columns} onChange={onChange} />
  ) : null;
}
