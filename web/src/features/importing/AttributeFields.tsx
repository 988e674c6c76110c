// What there is to say about a column that is an attribute: its name, its unit, what its values are, and what the parts
// of a cell with several values are called.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { AttributeKind } from '../../data/generated/graphql.js';
import classes from './MappingTable.module.css';
import { type ColumnDraft, sameAttribute } from './mapping-draft.js';
import { attributeKindWords } from './words.js';

interface Props {
  draft: ColumnDraft;
  columns: readonly ColumnDraft[];
  onChange: (part: Partial<ColumnDraft>) => void;
}

export function AttributeFields({ draft, columns, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { inferredKind, inferredUnit, unit } = draft;
  const like = inferredKind && i18n._(attributeKindWords[inferredKind]);
  const found = [like, inferredKind === 'NUMBER' && inferredUnit].filter(Boolean).join(', ');
  const kinds = Object.entries(attributeKindWords).map(([value, word]) => ({
    value,
    label: i18n._(word),
  }));
  const others = sameAttribute(draft, columns).join(', ');
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
        <NativeSelect
          size="xs"
          className={classes.kind}
          aria-label={t`Type`}
          data={[{ value: '', label: found ? t`Found: ${found}` : t`As the values say` }, ...kinds]}
          value={draft.kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value as AttributeKind | '' })}
        />
        <TextInput
          size="xs"
          w={64}
          aria-label={t`Unit of bare numbers`}
          placeholder={t`unit`}
          value={unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
      </Group>
      {draft.partNames && <Parts draft={draft} onChange={onChange} />}
      {others && (
        <Text size="xs" c="dimmed">
          <Trans>One attribute together with {others}</Trans>
        </Text>
      )}
    </Stack>
  );
}

function Parts({ draft, onChange }: Omit<Props, 'columns'>) {
  const { t } = useLingui();
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="xs" c="dimmed" className={classes.between}>
        <Trans>parted by</Trans>
      </Text>
      <TextInput
        size="xs"
        w={48}
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
  );
}
