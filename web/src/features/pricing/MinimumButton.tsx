// Says what an order must be worth at the least: for everyone, or for one group of customers.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { currencies } from '../../ui/currencies.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

interface Props {
  vendorId: string;
  groups: readonly { id: string; name: string }[];
}

export function MinimumButton({ vendorId, groups }: Props) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(vendorId).setMinimum, pricingTypenames);
  const [groupId, setGroupId] = useState('');
  const [amount, setAmount] = useState('');
  const [currencyCode, setCurrencyCode] = useState('CNY');
  const save = async () => {
    const minimum = amount.trim() ? { amount: amount.trim(), currencyCode } : null;
    const payload = await verb.run({ vendorId, groupId: groupId || null, currencyCode, minimum });
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Set minimum`}
      explanation={
        <Trans>
          Smaller orders are refused at checkout. Leave the amount empty for no minimum.
        </Trans>
      }
      verb={verb}
      button={{ size: 'xs', variant: 'default', fz: 'sm' }}
      onConfirm={save}
    >
      <Stack gap="md">
        <NativeSelect
          label={t`For`}
          data-autofocus
          data={[
            { value: '', label: t`Everyone` },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={groupId}
          onChange={(event) => setGroupId(event.currentTarget.value)}
        />
        <Group grow>
          <DecimalInput label={t`At least`} value={amount} onChange={setAmount} />
          <NativeSelect
            label={t`Currency`}
            data={currencies}
            value={currencyCode}
            onChange={(event) => setCurrencyCode(event.currentTarget.value)}
          />
        </Group>
      </Stack>
    </ActionDialog>
  );
}
