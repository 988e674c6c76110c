// Opens a price list: its name, whom it is for, when it holds. Prices are put in afterwards.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { MultiSelect, NumberInput } from '../../ui/choices.js';
import { currencies } from '../../ui/currencies.js';
import { FormDialog } from '../../ui/Dialog.js';
import { Icon } from '../../ui/icons.js';
import { isFilled } from '../../ui/is-filled.js';
import { CompanyPicker } from './CompanyPicker.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

interface Props {
  vendorId: string;
  groups: readonly { id: string; name: string }[];
}

interface Values extends Record<string, unknown> {
  name: string;
  currencyCode: string;
  priority: number | string;
  validFrom: string;
  validUntil: string;
  companyIds: string[];
  groupIds: string[];
}

const usualPriority = 100;

const emptyList: Values = {
  name: '',
  currencyCode: 'CNY',
  priority: usualPriority,
  validFrom: '',
  validUntil: '',
  companyIds: [],
  groupIds: [],
};

/** A day of this browser's calendar as its first instant; nothing: no bound. */
export const startOfDay = (day: string): string | null =>
  day ? new Date(`${day}T00:00:00`).toISOString() : null;

export function NewPriceListButton({ vendorId, groups }: Props) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [id, setId] = useState('');
  const verbs = pricingVerbs(vendorId);
  const list = useVerbForm({
    document: verbs.create,
    initialValues: emptyList,
    typenames: pricingTypenames,
    inputOf: (values: Values) => ({
      id,
      vendorId,
      name: values.name.trim(),
      currencyCode: values.currencyCode,
      priority: Number(values.priority),
      validFrom: startOfDay(values.validFrom),
      validUntil: startOfDay(values.validUntil),
      companyIds: values.companyIds,
      groupIds: values.groupIds,
    }),
    onDone: close,
  });
  const begin = () => {
    setId(newId(verbs.listPrefix));
    list.form.reset();
    open();
  };
  const { form } = list;
  return (
    <>
      <Button size="xs" fz="sm" leftSection={<Icon name="plus" size={15} />} onClick={begin}>
        <Trans>New price list</Trans>
      </Button>
      <FormDialog
        isOpen={isOpen}
        onClose={close}
        title={t`New price list`}
        confirm={<Trans>Create</Trans>}
        isReady={isFilled(form.values.name)}
        verb={list}
      >
        <TextInput
          label={t`Name, for your own eyes`}
          required
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <CompanyPicker
          label={t`Companies`}
          known={[]}
          value={form.values.companyIds}
          onChange={(companyIds) => form.setFieldValue('companyIds', companyIds)}
        />
        <MultiSelect
          label={t`Customer groups`}
          data={groups.map(({ id: value, name }) => ({ value, label: name }))}
          clearable
          placeholder={form.values.groupIds.length === 0 ? t`Choose groups` : ''}
          value={form.values.groupIds}
          onChange={(groupIds) => form.setFieldValue('groupIds', groupIds)}
        />
        <Group grow align="flex-start">
          <NativeSelect
            label={t`Currency`}
            data={currencies}
            {...form.getInputProps('currencyCode')}
          />
          <NumberInput
            label={t`Priority`}
            description={t`The smallest number goes first.`}
            min={0}
            allowDecimal={false}
            {...form.getInputProps('priority')}
          />
        </Group>
        <Group grow>
          <TextInput type="date" label={t`Valid from`} {...form.getInputProps('validFrom')} />
          <TextInput type="date" label={t`Valid before`} {...form.getInputProps('validUntil')} />
        </Group>
      </FormDialog>
    </>
  );
}
