// What holds for the whole file: decimal mark, category levels, currencies.
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ImportKind } from '../../data/generated/graphql.js';
import type { SettingsDraft } from './mapping-draft.js';

interface Props {
  settings: SettingsDraft;
  onChange: (settings: SettingsDraft) => void;
  kind: ImportKind;
}

export function FileSettings({ settings, onChange, kind }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<SettingsDraft>) => onChange({ ...settings, ...part });
  const isPriced = kind !== 'STOCK' && kind !== 'COMPANIES';
  return (
    <SimpleGrid
      cols={{ base: 2, sm: 3, lg: 5 }}
      spacing="md"
      px={{ base: 'md', sm: 'lg' }}
      py="md"
      style={{ alignItems: 'end' }}
    >
      <NativeSelect
        label={t`Decimal mark`}
        data={[
          { value: '', label: t`Cell by cell` },
          { value: '.', label: '1.5' },
          { value: ',', label: '1,5' },
        ]}
        value={settings.decimalMark}
        onChange={(event) => set({ decimalMark: event.currentTarget.value })}
      />
      {kind === 'PRODUCTS' && (
        <TextInput
          label={t`Between category levels`}
          placeholder=">"
          value={settings.categorySeparator}
          onChange={(event) => set({ categorySeparator: event.currentTarget.value })}
          maxLength={4}
        />
      )}
      {isPriced && (
        <>
          <TextInput
            label={t`Currency of bare prices`}
            placeholder="CNY"
            value={settings.currencyCode}
            onChange={(event) => set({ currencyCode: event.currentTarget.value })}
            maxLength={3}
          />
          <TextInput
            label={t`Sell in`}
            placeholder={t`As in the file`}
            value={settings.offerCurrencyCode}
            onChange={(event) => set({ offerCurrencyCode: event.currentTarget.value })}
            maxLength={3}
          />
          <TextInput
            label={t`Exchange rates into it`}
            placeholder="USD=7.1"
            value={settings.currencyRates}
            onChange={(event) => set({ currencyRates: event.currentTarget.value })}
          />
        </>
      )}
    </SimpleGrid>
  );
}
