// A vendor's warehouses, and the dialog that makes or changes one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { WarehouseList_WarehouseFragment as Warehouse } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { isFilled } from '../../ui/is-filled.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { stockTypenames, stockVerbs } from './stock-verbs.js';

const WarehouseListFragment = graphql(`
  fragment WarehouseList_Warehouse on Warehouse {
    id
    name
    place
    priority
    isOpen
  }
`);

interface Props {
  vendorId: string;
  warehouses: readonly FragmentType<typeof WarehouseListFragment>[];
}

export function WarehouseList({ vendorId, ...props }: Props) {
  const warehouses = readFragment(WarehouseListFragment, props.warehouses);
  const { t } = useLingui();
  const format = useFormat();
  if (warehouses.length === 0) {
    return (
      <Empty isSmall title={<Trans>No warehouses yet</Trans>}>
        <Trans>Stock needs none. Name your places when you want to know what is where.</Trans>
      </Empty>
    );
  }
  const columns: Column<Warehouse>[] = [
    {
      key: 'name',
      header: t`Warehouse`,
      cell: ({ name, isOpen }) => (
        <>
          {name}{' '}
          {!isOpen && (
            <Tag tone="gray" isSmall>
              <Trans>Closed</Trans>
            </Tag>
          )}
        </>
      ),
    },
    { key: 'place', header: t`Place`, cell: ({ place }) => place ?? '—' },
    {
      key: 'priority',
      header: t`Priority`,
      isNumeric: true,
      cell: ({ priority }) => format.number(priority),
    },
    {
      key: 'change',
      header: '',
      isBare: true,
      cell: (warehouse) => (
        <Group justify="flex-end">
          <WarehouseButton vendorId={vendorId} warehouse={warehouse} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable label={t`Warehouses`} columns={columns} rows={warehouses} rowKey={({ id }) => id} />
  );
}

const priorityUsual = 100;

export function WarehouseButton({
  vendorId,
  warehouse,
}: {
  vendorId: string;
  warehouse?: Warehouse;
}) {
  const { t } = useLingui();
  const verbs = stockVerbs(vendorId);
  const verb = useVerb(verbs.setWarehouse, stockTypenames);
  const [id, setId] = useState(() => warehouse?.id ?? newId(verbs.warehousePrefix));
  const [name, setName] = useState(warehouse?.name ?? '');
  const [place, setPlace] = useState(warehouse?.place ?? '');
  const [priority, setPriority] = useState(warehouse?.priority ?? priorityUsual);
  const [isOpen, setOpen] = useState(warehouse?.isOpen ?? true);
  const save = async () => {
    const payload = await verb.run({ id, vendorId, name, place, priority, isOpen });
    if (payload && !warehouse) {
      setId(newId(verbs.warehousePrefix));
      setName('');
      setPlace('');
    }
    return payload !== null;
  };
  return (
    <ActionDialog
      label={warehouse ? t`Change` : t`New warehouse`}
      title={warehouse ? t`Change warehouse` : t`New warehouse`}
      confirm={warehouse ? t`Save` : t`Create`}
      isReady={isFilled(name)}
      explanation={
        <Trans>
          Sales are taken first from stock in no warehouse, then from the warehouse with the
          smallest priority. Buyers do not see warehouses.
        </Trans>
      }
      verb={verb}
      button={{ size: warehouse ? 'compact-sm' : 'xs', variant: 'default', fz: 'sm' }}
      onConfirm={save}
    >
      <Stack gap="md">
        <TextInput
          label={t`Name`}
          value={name}
          maxLength={100}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t`Place`}
          value={place}
          maxLength={200}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <QuantityInput label={t`Priority`} value={priority} min={0} onChange={setPriority} />
        {warehouse && (
          <Switch
            label={t`Stock may come in`}
            checked={isOpen}
            onChange={(event) => setOpen(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </ActionDialog>
  );
}
