// One purchase: its orders, or why it was refused. While stock is being reserved it asks again by itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Loader, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useEffect } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  PurchasePageQuery as Answer,
  PurchaseFailureCode,
} from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { problemText } from '../../i18n/problem-messages.js';
import { useFormat } from '../../i18n/use-format.js';
import { CostCentreText } from '../../ui/CostCentreText.js';
import { Facts } from '../../ui/Facts.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Screen } from '../../ui/Screen.js';
import { isPassing, StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';
import { OrderTable } from './OrderTable.js';
import { PurchasePageQuery } from './orders.queries.js';
import { PurchaseGoods } from './PurchaseGoods.js';

const ASK_AGAIN_MS = 1500;

type Purchase = NonNullable<Answer['purchase']>;

export function PurchasePage({ purchaseId }: { purchaseId: string }) {
  const result = useGraph(PurchasePageQuery, { purchaseId }, { typenames: ['Purchase', 'Order'] });
  const state = result.data?.purchase?.state;
  const { start, stop } = useInterval(result.again, ASK_AGAIN_MS);
  useEffect(() => {
    if (state && isPassing(state)) start();
    else stop();
    return stop;
  }, [state, start, stop]);
  return (
    <Screen result={result} find={({ purchase }) => purchase} skeleton={<PageSkeleton />}>
      {(purchase) => <Found purchase={purchase} />}
    </Screen>
  );
}

function Found({ purchase }: { purchase: Purchase }) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const { number, state, orders, total, placedAt, placedBy, note, deliveryAddress, costCentre } =
    purchase;
  return (
    <>
      <PageHeader
        title={t`Purchase ${number}`}
        badge={<StateBadge of="purchase" state={state} />}
        trail={[
          <TextLink key="all" to="/purchases">
            <Trans>Purchases</Trans>
          </TextLink>,
        ]}
      />
      {isPassing(state) && <Reserving />}
      <PurchaseFailure purchase={purchase} />
      {orders.length > 0 && (
        <>
          <Surface title={<Trans>Orders</Trans>} isFlush>
            <OrderTable orders={orders} shows={['vendor']} />
          </Surface>
          <Surface title={<Trans>Goods</Trans>} isFlush>
            <PurchaseGoods orders={orders} />
          </Surface>
        </>
      )}
      <Surface title={<Trans>Details</Trans>}>
        <Facts
          facts={[
            [t`Total`, <MoneyText key="total" value={total} fw={600} />],
            [t`Placed at`, <Instant key="placed" value={placedAt} />],
            [t`Placed by`, nameOf(placedBy)],
            [
              t`Cost centre`,
              costCentre && <CostCentreText key="charged" costCentre={costCentre} />,
            ],
            [t`Delivery address`, deliveryAddress],
            [t`Note`, note],
          ]}
        />
      </Surface>
    </>
  );
}

function Reserving() {
  return (
    <Notice tone="blue" role="status" icon={<Loader size={18} />}>
      <Trans>
        The vendors are holding your goods. This takes a moment; you may leave this page.
      </Trans>
    </Notice>
  );
}

const PurchaseFailureFragment = graphql(`
  fragment PurchaseFailure_Purchase on Purchase {
    failure {
      code
      params
      lines {
        code
        params
        quantity
        product {
          id
          ...ProductLink_Product
        }
      }
    }
  }
`);

function PurchaseFailure(props: { purchase: FragmentType<typeof PurchaseFailureFragment> }) {
  const { failure } = readFragment(PurchaseFailureFragment, props.purchase);
  const { t, i18n } = useLingui();
  const format = useFormat();
  if (!failure) return null;
  const words: Record<PurchaseFailureCode, string> = {
    LINES_REFUSED: t`Some lines could not be reserved.`,
    TOTAL_CHANGED: t`A price changed, so the total was no longer what you saw.`,
    CURRENCIES_MIXED: t`The lines are in different currencies. Buy them apart.`,
    TOTAL_TOO_LARGE: t`The total is too large for one purchase.`,
    VENDOR_UNAVAILABLE: t`A vendor could not be asked in time.`,
  };
  return (
    <Surface title={<Trans>Nothing was ordered</Trans>}>
      <Stack gap="md">
        <Text>
          {words[failure.code]} <Trans>Your cart is as it was, and nothing is held.</Trans>
        </Text>
        {failure.lines.map((line) => (
          <Notice key={`${line.product?.id} ${line.code}`} tone="red">
            <ProductLink product={line.product} />
            <Text size="sm" mt={6}>
              {format.number(line.quantity)} · {problemText(i18n, line)}
            </Text>
          </Notice>
        ))}
        <div>
          <ButtonLink to="/cart">
            <Trans>Back to the cart</Trans>
          </ButtonLink>
        </div>
      </Stack>
    </Surface>
  );
}
