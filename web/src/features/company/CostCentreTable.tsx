// A company's cost centres by code, with what may be done to each.
import { useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Tag } from '../../ui/Tag.js';
import type { CostCentre, Unit } from './company.queries.js';
import { costCentreButtons } from './cost-centre-buttons.js';

interface Props {
  costCentres: readonly CostCentre[];
  units: readonly Unit[];
}

export function CostCentreTable({ costCentres, units }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<CostCentre>[] = [
    {
      key: 'code',
      header: t`Code`,
      cell: ({ code, isArchived }) => (
        <Group gap={8} wrap="nowrap">
          <Text fw={600} c={isArchived ? 'dimmed' : undefined} inherit>
            {code}
          </Text>
          {isArchived && (
            <Tag tone="gray" isSmall>
              {t`Archived`}
            </Tag>
          )}
        </Group>
      ),
    },
    { key: 'name', header: t`Name`, cell: ({ name }) => (name ? format.text(name) : '—') },
    {
      key: 'unit',
      header: t`Company unit`,
      cell: ({ unit }) => unit?.name ?? <Text c="dimmed" inherit>{t`Whole company`}</Text>,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (costCentre) => (
        <Group gap={6} justify="flex-end">
          {costCentre.allowedActions.map((action) => {
            const Action = costCentreButtons[action];
            return <Action key={action} costCentre={costCentre} units={units} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Cost centres`}
      columns={columns}
      rows={costCentres}
      rowKey={({ id }) => id}
    />
  );
}
