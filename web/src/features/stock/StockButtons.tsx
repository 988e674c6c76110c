// What a vendor's people do with an offer's stock: adjust it, move it, say what is low and what may be owed.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { NumberInput } from '../../ui/choices.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { useUnitSection } from '../../ui/use-quantity-text.js';
import type { Inventory, WarehouseChoice } from './inventory.js';
import { stockTypenames, stockVerbs } from './stock-verbs.js';

interface PlaceProps {
  label: string;
  isFirst?: boolean;
  warehouses: readonly { id: string; name: string }[];
  value: string;
  onChange: (warehouseId: string) => void;
}

function PlaceSelect({ label, isFirst, warehouses, value, onChange }: PlaceProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={label}
      data-autofocus={isFirst}
      data={[
        { value: '', label: t`No warehouse in particular` },
        ...warehouses.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface AdjustProps {
  offerId: string;
  warehouses: readonly WarehouseChoice[];
  unit: ProductUnit | undefined;
}

export function AdjustStockButton({ offerId, warehouses, unit }: AdjustProps) {
  const { t } = useLingui();
  const sectionOf = useUnitSection();
  const verb = useVerb(stockVerbs(offerId).adjust, stockTypenames);
  const [id, setId] = useState(() => newId('mov'));
  const [delta, setDelta] = useState<number | string>('');
  const [warehouseId, setWarehouseId] = useState('');
  const isReady = typeof delta === 'number' && delta !== 0;
  const adjust = async (reason: string) => {
    if (!isReady) return false;
    const input = { id, offerId, delta, reason, warehouseId: warehouseId || null };
    const payload = await verb.run(input);
    if (payload) {
      setId(newId('mov'));
      setDelta('');
    }
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Adjust stock`}
      explanation={<Trans>Say how many units came in, or with a minus how many went out.</Trans>}
      verb={verb}
      reasonLabel={t`Reason`}
      isReasonNeeded
      isReady={isReady}
      onConfirm={adjust}
    >
      <Stack gap="md">
        <NumberInput
          label={t`Quantity`}
          value={delta}
          allowDecimal={false}
          thousandSeparator=","
          required
          data-autofocus
          onChange={setDelta}
          {...sectionOf(Math.abs(Number(delta)), unit)}
        />
        {warehouses.length > 0 && (
          <PlaceSelect
            label={t`Warehouse`}
            warehouses={warehouses}
            value={warehouseId}
            onChange={setWarehouseId}
          />
        )}
      </Stack>
    </ActionDialog>
  );
}

interface MoveProps {
  offerId: string;
  inventory: Inventory;
  /** Those that something may come into. */
  warehouses: readonly WarehouseChoice[];
  unit: ProductUnit | undefined;
}

export function MoveStockButton({ offerId, inventory, warehouses, unit }: MoveProps) {
  const { t } = useLingui();
  const sectionOf = useUnitSection();
  const verb = useVerb(stockVerbs(offerId).transfer, stockTypenames);
  const [id, setId] = useState(() => newId('mov'));
  const [quantity, setQuantity] = useState(1);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(warehouses[0]?.id ?? '');
  const move = async (reason: string) => {
    const payload = await verb.run({
      id,
      offerId,
      quantity,
      fromWarehouseId: from || null,
      toWarehouseId: to || null,
      reason: reason || null,
    });
    if (payload) setId(newId('mov'));
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Move`}
      explanation={<Trans>From one place to another; what is on hand stays the same.</Trans>}
      verb={verb}
      reasonLabel={t`Reason`}
      button={{ variant: 'default' }}
      onConfirm={move}
    >
      <Stack gap="md">
        <PlaceSelect
          label={t({ message: 'From', context: 'warehouse' })}
          isFirst
          warehouses={inventory.places.map(({ warehouse }) => warehouse)}
          value={from}
          onChange={setFrom}
        />
        <PlaceSelect
          label={t({ message: 'To', context: 'warehouse' })}
          warehouses={warehouses}
          value={to}
          onChange={setTo}
        />
        <QuantityInput
          label={t`Quantity`}
          value={quantity}
          onChange={setQuantity}
          {...sectionOf(quantity, unit)}
        />
      </Stack>
    </ActionDialog>
  );
}

interface TermsProps {
  offerId: string;
  inventory: Inventory;
  unit: ProductUnit | undefined;
}

export function StockTermsButton({ offerId, inventory, unit }: TermsProps) {
  const { t } = useLingui();
  const sectionOf = useUnitSection();
  const verb = useVerb(stockVerbs(offerId).update, stockTypenames);
  const [backorder, setBackorder] = useState(inventory.backorderQuantity);
  const [low, setLow] = useState<number | string>(inventory.lowStockQuantity ?? '');
  const save = async () => {
    const lowStockQuantity = typeof low === 'number' ? low : null;
    const stock = { isTracked: true, lowStockQuantity, backorderQuantity: backorder };
    return (await verb.run({ offerId, stock })) !== null;
  };
  return (
    <ActionDialog
      label={t`Terms`}
      confirm={t`Save`}
      explanation={
        <Trans>
          Orders beyond what is on hand are owed: what comes in goes to them first. Stock is called
          low below the quantity you set, or below ten times the smallest order.
        </Trans>
      }
      verb={verb}
      button={{ variant: 'default' }}
      onConfirm={save}
    >
      <Stack gap="md">
        <QuantityInput
          label={t`Units that may be ordered beyond stock`}
          data-autofocus
          value={backorder}
          min={0}
          onChange={setBackorder}
          {...sectionOf(backorder, unit)}
        />
        <NumberInput
          label={t`Low below`}
          value={low}
          min={0}
          allowDecimal={false}
          thousandSeparator=","
          onChange={setLow}
          {...sectionOf(Number(low), unit)}
        />
      </Stack>
    </ActionDialog>
  );
}
