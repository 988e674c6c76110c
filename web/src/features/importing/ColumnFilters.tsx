// A file of hundreds of columns, a part at a time: what was recognised, attributes, what is left out.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useFormat } from '../../i18n/use-format.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { type ColumnDraft, type ColumnFilter, columnFilters, isShown } from './mapping-draft.js';

const words: Record<ColumnFilter, MessageDescriptor> = {
  ALL: msg`All columns`,
  FIELDS: msg`Recognised`,
  ATTRIBUTES: msg`Attributes`,
  IGNORED: msg`Left out`,
};

interface Props {
  columns: readonly ColumnDraft[];
  filter: ColumnFilter;
  text: string;
  onFilter: (filter: ColumnFilter) => void;
  onText: (text: string) => void;
}

export function ColumnFilters({ columns, filter, text, onFilter, onText }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const label = (each: ColumnFilter) => {
    const count = columns.filter((column) => isShown(column, each, '')).length;
    return `${i18n._(words[each])} (${format.number(count)})`;
  };
  return (
    <FilterBar isInCard>
      <NativeSelect
        aria-label={t`Which columns`}
        data={columnFilters.map((value) => ({ value, label: label(value) }))}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value as ColumnFilter)}
      />
      <TextInput
        type="search"
        aria-label={t`Find a column`}
        placeholder={t`Find a column`}
        value={text}
        onChange={(event) => {
          if (event.currentTarget.value && filter !== 'ALL') onFilter('ALL');
          onText(event.currentTarget.value);
        }}
      />
    </FilterBar>
  );
}
