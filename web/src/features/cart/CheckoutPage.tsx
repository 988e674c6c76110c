// From cart to purchase. The purchase's id is in the URL before anything is sent, so that a reload or a
// second click places the same purchase, never another one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../data/generated/gql.js';
import type { CartPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { CartLines } from './CartLines.js';
import { EmptyCart } from './CartPage.js';
import classes from './CartPage.module.css';
import { CartSummary } from './CartSummary.js';
import { CartPageQuery } from './cart.queries.js';

type Cart = NonNullable<Answer['cart']>;
type CostCentre = NonNullable<Answer['viewer']>['costCentres'][number];

const PlacePurchase = graphql(`
  mutation PlacePurchase($input: PlacePurchaseInput!) {
    placePurchase(input: $input) {
      purchase {
        id
        state
        orders {
          id
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function CheckoutPage({ purchaseId }: { purchaseId: string }) {
  const result = useGraph(CartPageQuery, {}, { typenames: ['Cart', 'CartLine'] });
  return (
    <Screen
      result={result}
      find={({ cart, viewer }) => cart && { cart, costCentres: viewer?.costCentres ?? [] }}
      skeleton={<TableSkeleton />}
      absent={<EmptyCart />}
    >
      {({ cart, costCentres }) =>
        cart.lines.length === 0 ? (
          <EmptyCart />
        ) : (
          <Checkout cart={cart} costCentres={costCentres} purchaseId={purchaseId} />
        )
      }
    </Screen>
  );
}

interface CheckoutProps {
  cart: Cart;
  costCentres: readonly CostCentre[];
  purchaseId: string;
}

function Checkout({ cart, costCentres, purchaseId }: CheckoutProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Check out`}
        trail={[
          <TextLink key="cart" to="/cart" inherit>
            <Trans>Cart</Trans>
          </TextLink>,
        ]}
        description={<Trans>One purchase; each vendor gets its own order.</Trans>}
      />
      <div className={classes.columns}>
        <Surface isFlush>
          <CartLines lines={cart.lines} actions={[]} />
        </Surface>
        <Stack gap="md" className={classes.summary}>
          <CartSummary totals={cart.totals} total={cart.total} />
          <PurchaseForm cart={cart} costCentres={costCentres} purchaseId={purchaseId} />
        </Stack>
      </div>
    </>
  );
}

type Values = { deliveryAddress: string; note: string; costCentreId: string | null };

const initialValues: Values = { deliveryAddress: '', note: '', costCentreId: null };

function PurchaseForm({ cart, costCentres, purchaseId }: CheckoutProps) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: PlacePurchase,
    typenames: ['Cart', 'CartLine'],
    initialValues,
    inputOf: ({ deliveryAddress, note, costCentreId }: Values) => ({
      id: purchaseId,
      cartId: cart.id,
      note: note.trim() || null,
      deliveryAddress: deliveryAddress.trim() || null,
      costCentreId,
      expectedTotal: cart.total && {
        amount: cart.total.amount,
        currencyCode: cart.total.currencyCode,
      },
    }),
    onDone: () =>
      void navigate({ to: '/purchases/$purchaseId', params: { purchaseId }, replace: true }),
  });
  return (
    <Surface title={<Trans>Delivery</Trans>}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t`Delivery address`}
            autosize
            minRows={2}
            maxLength={500}
            autoComplete="street-address"
            required
            {...form.getInputProps('deliveryAddress')}
          />
          {costCentres.length > 0 && (
            <Select
              label={t`Cost centre`}
              placeholder={t`Not charged to any`}
              data={costCentres.map(({ id, code, name }) => ({
                value: id,
                label: name ? `${code} · ${format.text(name)}` : code,
              }))}
              clearable
              searchable={costCentres.length > 10}
              {...form.getInputProps('costCentreId')}
            />
          )}
          <Textarea
            label={t`Note to the vendors`}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('note')}
          />
          <UserErrors errors={errors} isFailed={isFailed} />
          <Button type="submit" size="md" loading={isRunning} disabled={cart.problemCount > 0}>
            <Trans>Place the purchase</Trans>
          </Button>
          <Text size="xs" c="dimmed">
            <Trans>
              If a price or the total changed meanwhile, nothing is placed and you are told.
            </Trans>
          </Text>
        </Stack>
      </form>
    </Surface>
  );
}
