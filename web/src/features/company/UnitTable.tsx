// The tree of a company's units with what may be done to each.
import { useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Tag } from '../../ui/Tag.js';
import type { Unit } from './company.queries.js';
import { unitButtons } from './unit-buttons.js';
import { inTreeOrder, type Placed } from './unit-tree.js';

export function UnitTable({ units }: { units: readonly Unit[] }) {
  const { t } = useLingui();
  const columns: Column<Placed<Unit>>[] = [
    {
      key: 'name',
      header: t`Name`,
      cell: ({ name, depth, isArchived }) => (
        <Group gap={8} pl={depth * 16} wrap="nowrap">
          <Text fw={depth === 0 ? 600 : 400} c={isArchived ? 'dimmed' : undefined} inherit>
            {name}
          </Text>
          {isArchived && (
            <Tag tone="gray" isSmall>
              {t`Archived`}
            </Tag>
          )}
        </Group>
      ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (unit) => (
        <Group gap={6} pl={unit.depth * 16} justify="flex-end">
          {unit.allowedActions.map((action) => {
            const Action = unitButtons[action];
            return <Action key={action} unit={unit} units={units} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Company units`}
      columns={columns}
      rows={inTreeOrder(units)}
      rowKey={({ id }) => id}
    />
  );
}
