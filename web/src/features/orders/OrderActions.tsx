// The server's allowed actions as buttons: a new step on the server needs only its words here.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { OrderAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CancelOrder, CompleteOrder, ConfirmOrder, DeclineOrder } from './order-verbs.js';
import { ReceiveOrderButton } from './ReceiveOrderButton.js';
import { ShipOrderButton } from './ShipOrderButton.js';

const OrderActionsFragment = graphql(`
  fragment OrderActions_Order on Order {
    id
    allowedActions
    ...ShipOrder_Order
    ...ReceiveOrder_Order
  }
`);

const buttons: Record<OrderAction, (props: { order: Order }) => React.ReactNode> = {
  CONFIRM: ({ order }) => <ConfirmButton orderId={order.id} />,
  DECLINE: ({ order }) => <DeclineButton orderId={order.id} />,
  CANCEL: ({ order }) => <CancelButton orderId={order.id} />,
  SHIP: ({ order }) => <ShipOrderButton order={order} />,
  RECEIVE: ({ order }) => <ReceiveOrderButton order={order} />,
  COMPLETE: ({ order }) => <CompleteButton orderId={order.id} />,
};

type Order = Parameters<typeof ShipOrderButton>[0]['order'] &
  Parameters<typeof ReceiveOrderButton>[0]['order'] & { id: string };

export function OrderActions(props: { order: FragmentType<typeof OrderActionsFragment> }) {
  const order = readFragment(OrderActionsFragment, props.order);
  return order.allowedActions.map((action) => {
    const Action = buttons[action];
    return <Action key={action} order={order} />;
  });
}

interface ButtonProps {
  orderId: string;
}

function ConfirmButton({ orderId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ConfirmOrder);
  return (
    <ActionDialog
      label={t`Confirm order`}
      explanation={
        <Trans>You commit to deliver at these prices. The buyer then owes the total.</Trans>
      }
      verb={verb}
      onConfirm={async () => (await verb.run({ orderId })) !== null}
    />
  );
}

function DeclineButton({ orderId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(DeclineOrder);
  return (
    <ActionDialog
      label={t`Decline order`}
      explanation={
        <Trans>
          The order ends here, its stock is given back, and the buyer reads your reason.
        </Trans>
      }
      verb={verb}
      reasonLabel={t`Reason`}
      isReasonNeeded
      isDangerous
      onConfirm={async (reason) => (await verb.run({ orderId, reason })) !== null}
    />
  );
}

function CancelButton({ orderId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(CancelOrder);
  return (
    <ActionDialog
      label={t`Cancel order`}
      explanation={<Trans>The order ends here and its stock is given back.</Trans>}
      verb={verb}
      reasonLabel={t`Reason, if you want to give one`}
      isDangerous
      onConfirm={async (reason) => (await verb.run({ orderId, reason: reason || null })) !== null}
    />
  );
}

function CompleteButton({ orderId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(CompleteOrder);
  return (
    <ActionDialog
      label={t`Complete order`}
      explanation={<Trans>Everything arrived and is in order; nothing more is expected.</Trans>}
      verb={verb}
      onConfirm={async () => (await verb.run({ orderId })) !== null}
    />
  );
}
