// Attributes: what they are called, what their values are, which options there are, where they are shown.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { useAttributeUnit } from '../../ui/use-attribute-unit.js';
import { AttributeButton } from './AttributeButton.js';
import { attributeKindWords, type KeptAttribute } from './attribute-words.js';
import { AttributesQuery, type CuratingParams, namedVariables } from './curating.queries.js';
import { NameFilter } from './NameFilter.js';

export function AttributesPage({ params, tabs }: { params: CuratingParams; tabs: ReactNode }) {
  const { t } = useLingui();
  const { q } = params;
  const result = useGraph(AttributesQuery, namedVariables(params), { typenames: ['Attribute'] });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Attributes`}
        description={<Trans>Properties of products; categories say which of them they use.</Trans>}
        actions={<AttributeButton label={t`New attribute`} />}
      />
      {tabs}
      <CatalogTabs />
      <NameFilter to="/operator/attributes" q={q} />
      <Screen result={result} find={({ attributes }) => attributes} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const attributes = present(nodes);
          return (
            <Surface isFlush>
              {attributes.length > 0 ? (
                <AttributeTable attributes={attributes} />
              ) : (
                <Empty title={<Trans>No attributes here</Trans>} />
              )}
              <Pager count={attributes.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

const optionsShown = 4;

function AttributeTable({ attributes }: { attributes: readonly KeptAttribute[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const unitText = useAttributeUnit();
  const columns: Column<KeptAttribute>[] = [
    { key: 'name', header: t`Attribute`, cell: ({ name }) => <b>{format.text(name)}</b> },
    {
      key: 'kind',
      header: t`Kind`,
      cell: ({ kind, unit }) =>
        [i18n._(attributeKindWords[kind]), unit && unitText(unit)].filter(Boolean).join(' · '),
    },
    {
      key: 'options',
      header: t`Options`,
      width: '38%',
      cell: ({ options }) =>
        options.length === 0 ? (
          '—'
        ) : (
          <Group gap={6}>
            {options.slice(0, optionsShown).map(({ value, name }) => (
              <Tag key={value} isSmall>
                {format.text(name)}
              </Tag>
            ))}
            {options.length > optionsShown && (
              <Text size="xs" c="dimmed" component="span">
                +{format.number(options.length - optionsShown)}
              </Text>
            )}
          </Group>
        ),
    },
    {
      key: 'shown',
      header: t`Shown in`,
      cell: ({ isFilterable, isComparable }) =>
        [isFilterable && t`Filters`, isComparable && t`Comparison`].filter(Boolean).join(' · ') ||
        '—',
    },
    {
      key: 'actions',
      header: '',
      isBare: true,
      cell: (attribute) => (
        <Group justify="flex-end">
          <AttributeButton label={t`Change`} attribute={attribute} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable label={t`Attributes`} columns={columns} rows={attributes} rowKey={({ id }) => id} />
  );
}
