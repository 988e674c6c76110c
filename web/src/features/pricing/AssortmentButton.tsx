// Makes an assortment, or says anew who sees it and what is in it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { present } from '../../data/nodes.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { MultiSelect } from '../../ui/choices.js';
import { isFilled } from '../../ui/is-filled.js';
import { CompanyPicker } from './CompanyPicker.js';
import { OwnOfferPicker } from './OwnOfferPicker.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';
import type { OwnOffer } from './use-offer-word.js';

export interface ShownAssortment {
  id: string;
  name: string;
  offerCount: number;
  offers: readonly (OwnOffer | null)[];
  companies: readonly ({ id: string; name: string } | null)[];
  groups: readonly { id: string; name: string }[];
}

interface Props {
  vendorId: string;
  groups: readonly { id: string; name: string }[];
  /** The one to change; a new one when left out. */
  assortment?: ShownAssortment;
}

const idsOf = (all: readonly ({ id: string } | null)[]) => present(all).map(({ id }) => id);

export function AssortmentButton({ vendorId, groups, assortment }: Props) {
  const { t } = useLingui();
  const verbs = pricingVerbs(vendorId);
  const verb = useVerb(verbs.setAssortment, pricingTypenames);
  const before = idsOf(assortment?.offers ?? []);
  const [beginning] = useState(() => ({
    id: assortment?.id ?? newId(verbs.assortmentPrefix),
    name: assortment?.name ?? '',
    companyIds: idsOf(assortment?.companies ?? []),
    groupIds: idsOf(assortment?.groups ?? []),
    offerIds: before,
  }));
  const [values, setValues] = useState(beginning);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const save = async () => {
    const { offerIds, ...rest } = values;
    const addOfferIds = offerIds.filter((id) => !before.includes(id));
    const removeOfferIds = before.filter((id) => !offerIds.includes(id));
    const payload = await verb.run({ ...rest, vendorId, addOfferIds, removeOfferIds });
    if (payload && !assortment) {
      setValues({ ...beginning, id: newId(verbs.assortmentPrefix) });
    }
    return payload !== null;
  };
  return (
    <ActionDialog
      label={assortment ? t`Change` : t`New assortment`}
      title={assortment ? t`Change assortment` : t`New assortment`}
      confirm={assortment ? t`Save` : t`Create`}
      isReady={isFilled(values.name)}
      explanation={
        <Trans>
          Only these companies and groups find these offers, see their prices and order them.
        </Trans>
      }
      verb={verb}
      button={{ size: assortment ? 'compact-sm' : 'xs', variant: 'default', fz: 'sm' }}
      onConfirm={save}
    >
      <Stack gap="md">
        <TextInput
          label={t`Name, for your own eyes`}
          value={values.name}
          maxLength={200}
          required
          data-autofocus
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <OwnOfferPicker
          label={t`Offers`}
          vendorId={vendorId}
          known={present(assortment?.offers)}
          value={values.offerIds}
          onChange={(offerIds) => set({ offerIds })}
        />
        <CompanyPicker
          label={t`Companies`}
          known={assortment?.companies ?? []}
          value={values.companyIds}
          onChange={(companyIds) => set({ companyIds })}
        />
        <MultiSelect
          label={t`Customer groups`}
          data={groups.map(({ id: value, name }) => ({ value, label: name }))}
          clearable
          placeholder={values.groupIds.length === 0 ? t`Choose groups` : ''}
          value={values.groupIds}
          onChange={(groupIds) => set({ groupIds })}
        />
      </Stack>
    </ActionDialog>
  );
}
