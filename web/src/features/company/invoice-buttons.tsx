// Adding, changing and removing what stands on invoices.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { InvoiceKind, ProfilePartAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useVerbForm, type VerbForm } from '../../data/use-verb-form.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { FormDialog } from '../../ui/Dialog.js';
import { isFilled } from '../../ui/is-filled.js';
import type { Invoice } from './company.queries.js';
import { AddInvoiceProfile, ChangeInvoiceProfile, RemoveInvoiceProfile } from './company-verbs.js';

const typenames = ['Company'];
const empty = {
  kind: 'ORDINARY' as InvoiceKind,
  title: '',
  taxNumber: '',
  registeredAddress: '',
  registeredPhone: '',
  bankName: '',
  bankAccountNumber: '',
  email: '',
  isDefault: false,
};
type Values = typeof empty;

const valuesOf = (invoice: Invoice): Values => ({
  kind: invoice.kind,
  title: invoice.title,
  taxNumber: invoice.taxNumber ?? '',
  registeredAddress: invoice.registeredAddress ?? '',
  registeredPhone: invoice.registeredPhone ?? '',
  bankName: invoice.bankName ?? '',
  bankAccountNumber: invoice.bankAccountNumber ?? '',
  email: invoice.email,
  isDefault: invoice.isDefault,
});

export function AddInvoiceButton() {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [id, setId] = useState(() => newId('ivp'));
  const verb = useVerbForm({
    document: AddInvoiceProfile,
    initialValues: empty,
    inputOf: (values: Values) => ({ id, ...values }),
    typenames,
    onDone: () => {
      close();
      setId(newId('ivp'));
      verb.form.reset();
    },
  });
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open}>
        <Trans>Add an invoice profile</Trans>
      </Button>
      <FormDialog
        title={t`Add an invoice profile`}
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
  invoice: Invoice;
}

function ChangeButton({ invoice }: ButtonProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const verb = useVerbForm({
    document: ChangeInvoiceProfile,
    initialValues: valuesOf(invoice),
    inputOf: (values: Values) => ({ invoiceProfileId: invoice.id, ...values }),
    typenames,
    onDone: close,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        <Trans>Change</Trans>
      </Button>
      <FormDialog
        title={t`Change the invoice profile`}
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

function RemoveButton({ invoice }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RemoveInvoiceProfile, typenames);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={<Trans>It goes. Invoices that were written keep theirs.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ invoiceProfileId: invoice.id })) !== null}
    />
  );
}

export const invoiceButtons: Record<ProfilePartAction, (props: ButtonProps) => React.ReactNode> = {
  CHANGE: ChangeButton,
  REMOVE: RemoveButton,
};

const neededForSpecial = [
  'taxNumber',
  'registeredAddress',
  'registeredPhone',
  'bankName',
  'bankAccountNumber',
] as const;

const isSpecial = ({ kind }: Values) => kind === 'VAT_SPECIAL';

/** A special VAT invoice names all of the company that the tax office asks for. */
const hasNeeded = (values: Values) =>
  isFilled(values.title, values.email) &&
  (!isSpecial(values) || isFilled(...neededForSpecial.map((name) => values[name])));

function Fields({ form }: { form: VerbForm<Values>['form'] }) {
  const { t } = useLingui();
  const required = isSpecial(form.values);
  return (
    <>
      <NativeSelect
        label={t`Kind`}
        data={[
          { value: 'ORDINARY', label: t`Ordinary invoice` },
          { value: 'VAT_SPECIAL', label: t`Special VAT invoice` },
        ]}
        {...form.getInputProps('kind')}
      />
      <TextInput
        label={t`Name on the invoice`}
        required
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Group grow align="flex-start">
        <TextInput label={t`Tax number`} required={required} {...form.getInputProps('taxNumber')} />
        <TextInput label={t`E-mail`} type="email" required {...form.getInputProps('email')} />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={t`Registered address`}
          required={required}
          {...form.getInputProps('registeredAddress')}
        />
        <TextInput
          label={t`Registered phone`}
          required={required}
          {...form.getInputProps('registeredPhone')}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput label={t`Bank`} required={required} {...form.getInputProps('bankName')} />
        <TextInput
          label={t`Account number`}
          required={required}
          {...form.getInputProps('bankAccountNumber')}
        />
      </Group>
      <Checkbox
        label={t`Propose it first`}
        {...form.getInputProps('isDefault', { type: 'checkbox' })}
      />
    </>
  );
}
