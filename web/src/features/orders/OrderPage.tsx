// One order, the same page for both sides: what each may do comes with the data.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useEffect } from 'react';
import type { OrderPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { CostCentreText } from '../../ui/CostCentreText.js';
import { Facts } from '../../ui/Facts.js';
import { TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { isPassing, StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { useViewer } from '../../ui/use-viewer.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Distance, Instant } from '../../ui/When.js';
import { OrderActions } from './OrderActions.js';
import { OrderLines } from './OrderLines.js';
import classes from './OrderPage.module.css';
import { OrderTimeline } from './OrderTimeline.js';
import { OrderPageQuery } from './orders.queries.js';
import { ShipmentList } from './ShipmentList.js';
import { waitingWords } from './waiting-words.js';

const ASK_AGAIN_MS = 1500;

type Order = NonNullable<Answer['order']>;

export function OrderPage({ orderId }: { orderId: string }) {
  const result = useGraph(OrderPageQuery, { orderId }, { typenames: ['Order'] });
  const state = result.data?.order?.state;
  const { start, stop } = useInterval(result.again, ASK_AGAIN_MS);
  useEffect(() => {
    if (state && isPassing(state)) start();
    else stop();
    return stop;
  }, [state, start, stop]);
  return (
    <Screen result={result} find={({ order }) => order} skeleton={<PageSkeleton />}>
      {(order) => <Found order={order} />}
    </Screen>
  );
}

/** Back to the list of whoever looks: the vendor's, the operator's, or what was bought. */
function useOrdersLink(vendorId: string | undefined) {
  const { data } = useViewer();
  if (data?.viewer?.isOperator) return '/operator/orders';
  return vendorId && data?.mySeller?.id === vendorId ? '/seller/orders' : '/orders';
}

function Found({ order }: { order: Order }) {
  const { t } = useLingui();
  const { number, state } = order;
  const to = useOrdersLink(order.vendor?.id);
  const of = to === '/seller/orders' ? 'sale' : 'order';
  return (
    <>
      <PageHeader
        title={t`Order ${number}`}
        badge={<StateBadge of={of} state={state} />}
        trail={[
          <TextLink key="all" to={to}>
            <Trans>Orders</Trans>
          </TextLink>,
        ]}
        actions={<OrderActions order={order} />}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Surface title={<Trans>Lines</Trans>} isFlush>
            <OrderLines order={order} />
          </Surface>
          <ShipmentList order={order} />
        </div>
        <div className={classes.main}>
          <OrderFacts order={order} />
          <Surface title={<Trans>Timeline</Trans>}>
            <OrderTimeline order={order} of={of} />
          </Surface>
        </div>
      </div>
    </>
  );
}

function OrderFacts({ order }: { order: Order }) {
  const { t, i18n } = useLingui();
  const { purchase, buyer, vendor, placedAt, dueAt, deliveryAddress, note } = order;
  const { costCentre, commission } = order;
  return (
    <Surface title={<Trans>Details</Trans>}>
      <Facts
        facts={[
          [t`Vendor`, <VendorLink key="vendor" vendor={vendor} />],
          [t`Buyer`, buyer?.name],
          [
            t`Purchase`,
            purchase && (
              <TextLink
                key="purchase"
                to="/purchases/$purchaseId"
                params={{ purchaseId: purchase.id }}
              >
                {purchase.number}
              </TextLink>
            ),
          ],
          [t`Placed at`, <Instant key="placed" value={placedAt} />],
          [
            i18n._(waitingWords[order.state] ?? msg`Waits until`),
            dueAt && (
              <div key="due">
                <Instant value={dueAt} />
                <Text size="sm" c="dimmed">
                  <Distance value={dueAt} />
                </Text>
              </div>
            ),
          ],
          [t`Cost centre`, costCentre && <CostCentreText key="charged" costCentre={costCentre} />],
          [t`Commission`, commission && <Commission key="commission" of={commission} />],
          [t`Delivery address`, deliveryAddress],
          [t`Note`, note],
        ]}
      />
    </Surface>
  );
}

/** What its vendor pays the platform for it; buyers are not told. */
function Commission({ of: { amount, plan, shares } }: { of: NonNullable<Order['commission']> }) {
  const format = useFormat();
  return (
    <>
      <MoneyText value={amount} /> · {plan}
      {shares.map(({ basisPoints, total }) => (
        <Text key={basisPoints} size="xs" c="dimmed">
          {format.basisPoints(basisPoints)} × <MoneyText value={total} />
        </Text>
      ))}
    </>
  );
}
