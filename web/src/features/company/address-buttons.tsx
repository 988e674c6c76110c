// Adding, changing and removing an address.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { ProfilePartAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useVerbForm, type VerbForm } from '../../data/use-verb-form.js';
import { useCountries } from '../../i18n/use-countries.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { FormDialog } from '../../ui/Dialog.js';
import { isFilled } from '../../ui/is-filled.js';
import type { Address } from './company.queries.js';
import { AddAddress, ChangeAddress, RemoveAddress } from './company-verbs.js';

const typenames = ['Company'];
const empty = {
  label: '',
  contactName: '',
  phone: '',
  country: 'CN',
  region: '',
  city: '',
  street: '',
  postalCode: '',
  isDefault: false,
};
type Values = typeof empty;

const valuesOf = (address: Address): Values => ({
  label: address.label,
  contactName: address.contactName,
  phone: address.phone,
  country: address.country,
  region: address.region ?? '',
  city: address.city,
  street: address.street,
  postalCode: address.postalCode ?? '',
  isDefault: address.isDefault,
});

/** Most of a company's places are in one country. */
export function AddAddressButton({ country = empty.country }: { country: string | undefined }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [id, setId] = useState(() => newId('adr'));
  const verb = useVerbForm({
    document: AddAddress,
    initialValues: { ...empty, country },
    inputOf: (values: Values) => ({ id, ...values }),
    typenames,
    onDone: () => {
      close();
      setId(newId('adr'));
      verb.form.reset();
    },
  });
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open}>
        <Trans>Add an address</Trans>
      </Button>
      <FormDialog
        title={t`Add an address`}
        isOpen={isOpen}
        onClose={close}
        verb={verb}
        isReady={hasNeeded(verb.form.values)}
        size="lg"
      >
        <Fields form={verb.form} />
      </FormDialog>
    </>
  );
}

interface ButtonProps {
  address: Address;
}

function ChangeButton({ address }: ButtonProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const verb = useVerbForm({
    document: ChangeAddress,
    initialValues: valuesOf(address),
    inputOf: (values: Values) => ({ addressId: address.id, ...values }),
    typenames,
    onDone: close,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        <Trans>Change</Trans>
      </Button>
      <FormDialog
        title={t`Change the address`}
        isOpen={isOpen}
        onClose={close}
        verb={verb}
        isReady={hasNeeded(verb.form.values)}
        size="lg"
      >
        <Fields form={verb.form} />
      </FormDialog>
    </>
  );
}

function RemoveButton({ address }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RemoveAddress, typenames);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={<Trans>The address goes. Orders that were placed keep theirs.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ addressId: address.id })) !== null}
    />
  );
}

export const addressButtons: Record<ProfilePartAction, (props: ButtonProps) => React.ReactNode> = {
  CHANGE: ChangeButton,
  REMOVE: RemoveButton,
};

const hasNeeded = ({ label, contactName, phone, street, city }: Values) =>
  isFilled(label, contactName, phone, street, city);

function Fields({ form }: { form: VerbForm<Values>['form'] }) {
  const { t } = useLingui();
  const countries = useCountries();
  return (
    <>
      <TextInput
        label={t`Name of the place`}
        required
        data-autofocus
        {...form.getInputProps('label')}
      />
      <Group grow align="flex-start">
        <TextInput label={t`Recipient`} required {...form.getInputProps('contactName')} />
        <TextInput label={t`Phone`} required {...form.getInputProps('phone')} />
      </Group>
      <Group grow align="flex-start">
        <NativeSelect label={t`Country`} data={countries} {...form.getInputProps('country')} />
        <TextInput label={t`Province or state`} {...form.getInputProps('region')} />
      </Group>
      <TextInput label={t`Street, number, building`} required {...form.getInputProps('street')} />
      <Group grow align="flex-start">
        <TextInput label={t`City`} required {...form.getInputProps('city')} />
        <TextInput label={t`Postal code`} {...form.getInputProps('postalCode')} />
      </Group>
      <Checkbox
        label={t`Propose it first`}
        {...form.getInputProps('isDefault', { type: 'checkbox' })}
      />
    </>
  );
}
