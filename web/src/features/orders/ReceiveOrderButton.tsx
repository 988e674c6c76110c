// Takes delivery; what came short is said line by line.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { LineQuantities } from './LineQuantities.js';
import { ReceiveOrder } from './order-verbs.js';

const ReceiveOrderFragment = graphql(`
  fragment ReceiveOrder_Order on Order {
    id
    lines {
      id
      specification
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

export function ReceiveOrderButton(props: { order: FragmentType<typeof ReceiveOrderFragment> }) {
  const order = readFragment(ReceiveOrderFragment, props.order);
  const { t } = useLingui();
  const verb = useVerb(ReceiveOrder);
  const [quantities, setQuantities] = useState<Record<string, number>>({});
  const shipped = order.lines.map((line) => ({ ...line, most: line.shippedQuantity }));
  const receive = async () => {
    const short = shipped
      .filter(({ id, most }) => (quantities[id] ?? most) < most)
      .map(({ id }) => ({ orderLineId: id, quantity: quantities[id] ?? 0 }));
    const input = { orderId: order.id, lines: short.length > 0 ? short : null };
    return (await verb.run(input)) !== null;
  };
  return (
    <ActionDialog
      label={t`Receive order`}
      explanation={<Trans>Count what arrived. The vendor sees it if something is missing.</Trans>}
      verb={verb}
      onConfirm={receive}
    >
      <LineQuantities lines={shipped} quantities={quantities} onChange={setQuantities} />
    </ActionDialog>
  );
}
