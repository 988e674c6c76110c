// Ships all or a part of an order. The shipment's id is made when the dialog is, so a repeat ships once.
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { LineQuantities } from './LineQuantities.js';
import { ShipOrder } from './order-verbs.js';

const ShipOrderFragment = graphql(`
  fragment ShipOrder_Order on Order {
    id
    lines {
      id
      specification
      quantity
      shippedQuantity
      product {
        id
        unit
        name {
          zhCN
          en
        }
      }
    }
  }
`);

export function ShipOrderButton(props: { order: FragmentType<typeof ShipOrderFragment> }) {
  const order = readFragment(ShipOrderFragment, props.order);
  const { t } = useLingui();
  const verb = useVerb(ShipOrder);
  const [shipmentId, setShipmentId] = useState(() => newId('shp'));
  const [quantities, setQuantities] = useState<Record<string, number>>({});
  const [carrier, setCarrier] = useState('');
  const [trackingNumber, setTrackingNumber] = useState('');
  const open = order.lines
    .map((line) => ({ ...line, most: line.quantity - line.shippedQuantity }))
    .filter(({ most }) => most > 0);
  const lines = open
    .map(({ id, most }) => ({ orderLineId: id, quantity: quantities[id] ?? most }))
    .filter(({ quantity }) => quantity > 0);
  const ship = async () => {
    const payload = await verb.run({
      shipmentId,
      orderId: order.id,
      lines,
      carrier: carrier.trim() || null,
      trackingNumber: trackingNumber.trim() || null,
    });
    if (!payload) return false;
    setShipmentId(newId('shp'));
    setQuantities({});
    return true;
  };
  return (
    <ActionDialog
      label={t`Ship order`}
      explanation={<Trans>The buyer is told what is on the way.</Trans>}
      verb={verb}
      isReady={lines.length > 0}
      onConfirm={ship}
    >
      <LineQuantities lines={open} quantities={quantities} onChange={setQuantities} />
      <TextInput
        label={t`Carrier`}
        value={carrier}
        maxLength={100}
        onChange={(event) => setCarrier(event.currentTarget.value)}
      />
      <TextInput
        label={t`Tracking number`}
        value={trackingNumber}
        maxLength={100}
        onChange={(event) => setTrackingNumber(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
