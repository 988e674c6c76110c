// Where goods arrive, and what stands on invoices.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty, SignInFirst } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { AddAddressButton, addressButtons } from './address-buttons.js';
import { CompanyFrame } from './CompanyFrame.js';
import { type Address, AddressesPageQuery, type Invoice } from './company.queries.js';
import { AddInvoiceButton, invoiceButtons } from './invoice-buttons.js';

export function AddressesPage() {
  const { t } = useLingui();
  const typenames = ['CompanyAddress', 'InvoiceProfile', 'Company'];
  const result = useGraph(AddressesPageQuery, {}, { typenames });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer?.company}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {({ addresses, invoiceProfiles, allowedActions }) => (
        <CompanyFrame title={t`Addresses and invoices`}>
          <Addresses addresses={addresses ?? []} mayAdd={allowedActions.includes('ADD_ADDRESS')} />
          <Invoices
            invoices={invoiceProfiles ?? []}
            mayAdd={allowedActions.includes('ADD_INVOICE_PROFILE')}
          />
        </CompanyFrame>
      )}
    </Screen>
  );
}

function Default() {
  return (
    <Tag tone="green" isSmall>
      <Trans>Proposed first</Trans>
    </Tag>
  );
}

function Addresses({ addresses, mayAdd }: { addresses: readonly Address[]; mayAdd: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Address>[] = [
    {
      key: 'label',
      header: t`Place`,
      cell: ({ label, isDefault }) => (
        <Group gap="xs">
          <Text fw={600} inherit>
            {label}
          </Text>
          {isDefault && <Default />}
        </Group>
      ),
    },
    {
      key: 'address',
      header: t`Address`,
      cell: ({ street, city, region, postalCode, country }) =>
        [street, [postalCode, city].filter(Boolean).join(' '), region, format.country(country)]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'contact',
      header: t`Recipient`,
      cell: ({ contactName, phone }) => (
        <Stack gap={0}>
          <span>{contactName}</span>
          <Text size="sm" c="dimmed">
            {phone}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (address) => (
        <Group gap={6} justify="flex-end">
          {address.allowedActions.map((action) => {
            const Action = addressButtons[action];
            return <Action key={action} address={address} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <Surface
      title={<Trans>Addresses</Trans>}
      aside={mayAdd && <AddAddressButton country={addresses[0]?.country} />}
      isFlush={addresses.length > 0}
    >
      {addresses.length > 0 ? (
        <DataTable
          label={t`Addresses`}
          columns={columns}
          rows={addresses}
          rowKey={({ id }) => id}
        />
      ) : (
        <Empty isSmall icon="store" title={<Trans>No addresses yet</Trans>}>
          <Trans>Where goods arrive: checkout offers these places.</Trans>
        </Empty>
      )}
    </Surface>
  );
}

function Invoices({ invoices, mayAdd }: { invoices: readonly Invoice[]; mayAdd: boolean }) {
  const { t } = useLingui();
  const kinds = { ORDINARY: t`Ordinary invoice`, VAT_SPECIAL: t`Special VAT invoice` };
  const columns: Column<Invoice>[] = [
    {
      key: 'title',
      header: t`Name on the invoice`,
      cell: ({ title, isDefault }) => (
        <Group gap="xs">
          <Text fw={600} inherit>
            {title}
          </Text>
          {isDefault && <Default />}
        </Group>
      ),
    },
    { key: 'kind', header: t`Kind`, cell: ({ kind }) => kinds[kind] },
    { key: 'tax', header: t`Tax number`, cell: ({ taxNumber }) => taxNumber ?? '—' },
    { key: 'email', header: t`E-mail`, cell: ({ email }) => email },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (invoice) => (
        <Group gap={6} justify="flex-end">
          {invoice.allowedActions.map((action) => {
            const Action = invoiceButtons[action];
            return <Action key={action} invoice={invoice} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <Surface
      title={<Trans>Invoices</Trans>}
      aside={mayAdd && <AddInvoiceButton />}
      isFlush={invoices.length > 0}
    >
      {invoices.length > 0 ? (
        <DataTable label={t`Invoices`} columns={columns} rows={invoices} rowKey={({ id }) => id} />
      ) : (
        <Empty isSmall title={<Trans>Nothing to put on invoices yet</Trans>}>
          <Trans>Your company's name, tax number and where invoices go.</Trans>
        </Empty>
      )}
    </Surface>
  );
}
