// The company's cart: live prices, what changed since a line was added, what stands in the way.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import { graphql } from '../../data/generated/gql.js';
import type { CartPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ButtonLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { CartLines } from './CartLines.js';
import classes from './CartPage.module.css';
import { CartSummary } from './CartSummary.js';
import { CartPageQuery } from './cart.queries.js';

type Cart = NonNullable<Answer['cart']>;

const ClearCart = graphql(`
  mutation ClearCart($input: ClearCartInput!) {
    clearCart(input: $input) {
      cart {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function CartPage() {
  const result = useGraph(CartPageQuery, {}, { typenames: ['Cart', 'CartLine'] });
  return (
    <Screen
      result={result}
      find={({ cart }) => cart}
      skeleton={<TableSkeleton />}
      absent={<EmptyCart />}
    >
      {(cart) => (cart.lines.length === 0 ? <EmptyCart /> : <FullCart cart={cart} />)}
    </Screen>
  );
}

function FullCart({ cart }: { cart: Cart }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Cart`} actions={<ClearButton cart={cart} />} />
      {cart.problemCount > 0 && (
        <Notice tone="yellow" role="status">
          <Plural
            value={cart.problemCount}
            one="One line cannot be ordered as it is."
            other="# lines cannot be ordered as they are."
          />
        </Notice>
      )}
      <div className={classes.columns}>
        <Surface isFlush>
          <CartLines lines={cart.lines} actions={cart.allowedActions} />
        </Surface>
        <Stack gap="md" className={classes.summary}>
          <CartSummary totals={cart.totals} total={cart.total} />
          <CheckoutButton cart={cart} />
        </Stack>
      </div>
    </>
  );
}

function CheckoutButton({ cart }: { cart: Cart }) {
  if (!cart.allowedActions.includes('PLACE') || cart.problemCount > 0) {
    return (
      <Button size="md" disabled>
        <Trans>Check out</Trans>
      </Button>
    );
  }
  return (
    <ButtonLink to="/checkout" size="md">
      <Trans>Check out</Trans>
    </ButtonLink>
  );
}

function ClearButton({ cart }: { cart: Cart }) {
  const { t } = useLingui();
  const verb = useVerb(ClearCart);
  if (!cart.allowedActions.includes('CHANGE')) return null;
  return (
    <ActionDialog
      label={t`Empty the cart`}
      explanation={<Trans>All lines are removed, for everyone in your company.</Trans>}
      verb={verb}
      onConfirm={async () => (await verb.run({ cartId: cart.id })) !== null}
      isDangerous
      button={{ variant: 'subtle' }}
    />
  );
}

export function EmptyCart() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Cart`} />
      <Surface>
        <Empty
          icon="cart"
          title={<Trans>Nothing in the cart yet</Trans>}
          action={
            <ButtonLink to="/search" variant="light">
              <Trans>Browse products</Trans>
            </ButtonLink>
          }
        >
          <Trans>Your whole company shares this cart. Put offers of any vendors into it.</Trans>
        </Empty>
      </Surface>
    </>
  );
}
