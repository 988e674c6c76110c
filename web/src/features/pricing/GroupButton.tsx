// Makes a customer group, or says anew what it is called and who is in it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { CompanyPicker } from './CompanyPicker.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

interface Props {
  vendorId: string;
  /** The one to change; a new one when left out. */
  group?: {
    id: string;
    name: string;
    companyCount: number;
    companies: readonly ({ id: string; name: string } | null)[];
  };
}

export function GroupButton({ vendorId, group }: Props) {
  const { t } = useLingui();
  const verbs = pricingVerbs(vendorId);
  const verb = useVerb(verbs.setGroup, pricingTypenames);
  const [id, setId] = useState(() => group?.id ?? newId(verbs.groupPrefix));
  const [name, setName] = useState(group?.name ?? '');
  const before = (group?.companies ?? []).flatMap((company) => company?.id ?? []);
  const [companyIds, setCompanyIds] = useState(before);
  // Only the first hundred are shown; a larger group is kept by the interface, not by hand.
  if (group && group.companyCount > before.length) return null;
  const save = async () => {
    const payload = await verb.run({ id, vendorId, name, companyIds });
    if (payload && !group) {
      setId(newId(verbs.groupPrefix));
      setName('');
      setCompanyIds([]);
    }
    return payload !== null;
  };
  return (
    <ActionDialog
      label={group ? t`Change` : t`New group`}
      title={group ? t`Change group` : t`New group`}
      confirm={group ? t`Save` : t`Create`}
      isReady={isFilled(name)}
      explanation={<Trans>Prices and order minimums can be given to a whole group.</Trans>}
      verb={verb}
      button={{ size: group ? 'compact-sm' : 'xs', variant: 'default', fz: 'sm' }}
      onConfirm={save}
    >
      <Stack gap="md">
        <TextInput
          label={t`Name, for your own eyes`}
          value={name}
          maxLength={200}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <CompanyPicker
          label={t`Companies`}
          known={group?.companies ?? []}
          value={companyIds}
          onChange={setCompanyIds}
        />
      </Stack>
    </ActionDialog>
  );
}
