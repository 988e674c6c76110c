// What is expected of an offer: announced, received with what was counted, or called off.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  ArrivalList_StockArrivalFragment as Arrival,
  ProductUnit,
} from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { isFilled } from '../../ui/is-filled.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { useQuantityText, useUnitSection } from '../../ui/use-quantity-text.js';
import { Day } from '../../ui/When.js';
import type { WarehouseChoice } from './inventory.js';
import { stockTypenames, stockVerbs } from './stock-verbs.js';

const ArrivalListFragment = graphql(`
  fragment ArrivalList_StockArrival on StockArrival {
    id
    quantity
    expectedOn
    isOverdue
    note
    warehouse {
      id
      name
    }
  }
`);

interface Props {
  arrivals: readonly FragmentType<typeof ArrivalListFragment>[];
  unit: ProductUnit | undefined;
}

export function ArrivalList({ unit, ...props }: Props) {
  const arrivals = readFragment(ArrivalListFragment, props.arrivals);
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useQuantityText();
  if (arrivals.length === 0) return <Empty isSmall title={<Trans>Nothing is expected</Trans>} />;
  const columns: Column<Arrival>[] = [
    {
      key: 'day',
      header: t`Day`,
      cell: ({ expectedOn, isOverdue }) => (
        <>
          <Day value={expectedOn} />{' '}
          {isOverdue && (
            <Tag tone="red" isSmall>
              <Trans>Overdue</Trans>
            </Tag>
          )}
        </>
      ),
    },
    {
      key: 'quantity',
      header: t`Quantity`,
      isNumeric: true,
      cell: ({ quantity }) => textOf(quantity, unit),
    },
    { key: 'where', header: t`Goes to`, cell: ({ warehouse }) => warehouse?.name ?? '—' },
    { key: 'note', header: t`Note`, cell: ({ note }) => note ?? '—' },
    {
      key: 'actions',
      header: '',
      isBare: true,
      cell: (arrival) => (
        <Group gap="xs" justify="flex-end">
          <ReceiveButton arrival={arrival} unit={unit} />
          <CallOffButton arrivalId={arrival.id} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Expected`}
      columns={columns}
      rows={arrivals}
      rowKey={({ id }) => id}
      rowName={({ expectedOn }) => format.day(expectedOn)}
    />
  );
}

interface ReceiveProps {
  arrival: Arrival;
  unit: ProductUnit | undefined;
}

function ReceiveButton({ arrival, unit }: ReceiveProps) {
  const { t } = useLingui();
  const verb = useVerb(stockVerbs(arrival.id).receive, stockTypenames);
  const sectionOf = useUnitSection();
  const [receivedQuantity, setReceived] = useState(arrival.quantity);
  return (
    <ActionDialog
      label={t`Receive`}
      explanation={<Trans>What you counted is added to what is on hand.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm' }}
      onConfirm={async () => (await verb.run({ arrivalId: arrival.id, receivedQuantity })) !== null}
    >
      <QuantityInput
        label={t`Quantity`}
        value={receivedQuantity}
        data-autofocus
        onChange={setReceived}
        {...sectionOf(receivedQuantity, unit)}
      />
    </ActionDialog>
  );
}

function CallOffButton({ arrivalId }: { arrivalId: string }) {
  const { t } = useLingui();
  const verb = useVerb(stockVerbs(arrivalId).cancelArrival, stockTypenames);
  return (
    <ActionDialog
      label={t`Call off`}
      explanation={<Trans>These units do not come and are no longer promised to buyers.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ arrivalId })) !== null}
    />
  );
}

interface ButtonProps {
  offerId: string;
  warehouses: readonly WarehouseChoice[];
  unit: ProductUnit | undefined;
}

export function ArrivalButton({ offerId, warehouses, unit }: ButtonProps) {
  const { t } = useLingui();
  const verbs = stockVerbs(offerId);
  const verb = useVerb(verbs.announce, stockTypenames);
  const [id, setId] = useState(() => newId(verbs.arrivalPrefix));
  const sectionOf = useUnitSection();
  const [quantity, setQuantity] = useState(1);
  const [expectedOn, setExpectedOn] = useState('');
  const [warehouseId, setWarehouseId] = useState('');
  const [note, setNote] = useState('');
  const announce = async () => {
    if (!expectedOn) return false;
    const input = { id, offerId, quantity, expectedOn, note: note || null };
    const payload = await verb.run({ ...input, warehouseId: warehouseId || null });
    if (payload) {
      setId(newId(verbs.arrivalPrefix));
      setNote('');
    }
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Expect units`}
      explanation={
        <Trans>
          Buyers see from which day on more can be had. Whether they can order it before then is set
          under Terms.
        </Trans>
      }
      verb={verb}
      button={{ size: 'xs', variant: 'default', fz: 'sm' }}
      isReady={isFilled(expectedOn)}
      onConfirm={announce}
    >
      <Stack gap="md">
        <QuantityInput
          label={t`Quantity`}
          value={quantity}
          data-autofocus
          onChange={setQuantity}
          {...sectionOf(quantity, unit)}
        />
        <TextInput
          type="date"
          label={t`Day`}
          value={expectedOn}
          required
          onChange={(event) => setExpectedOn(event.currentTarget.value)}
        />
        {warehouses.length > 0 && (
          <NativeSelect
            label={t`Goes to`}
            data={[
              { value: '', label: t`No warehouse in particular` },
              ...warehouses.map((one) => ({ value: one.id, label: one.name })),
            ]}
            value={warehouseId}
            onChange={(event) => setWarehouseId(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t`Note`}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ActionDialog>
  );
}
