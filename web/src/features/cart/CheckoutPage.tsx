// From cart to purchase. The purchase's id is in the URL before anything is sent, so that a reload or a
// second click places the same purchase, never another one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../data/generated/gql.js';
import type { CartPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { Select } from '../../ui/choices.js';
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
import { type Address, addressText, proposedOf } from './delivery-address.js';

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
      find={({ cart, viewer }) =>
        cart && {
          cart,
          costCentres: viewer?.costCentres ?? [],
          addresses: viewer?.company?.addresses ?? [],
        }
      }
      skeleton={<TableSkeleton />}
      absent={<EmptyCart />}
    >
      {(found) =>
        found.cart.lines.length === 0 ? (
          <EmptyCart />
        ) : (
          <Checkout {...found} purchaseId={purchaseId} />
        )
      }
    </Screen>
  );
}

interface CheckoutProps {
  cart: Cart;
  costCentres: readonly CostCentre[];
  addresses: readonly Address[];
  purchaseId: string;
}

function Checkout(props: CheckoutProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Place a purchase`}
        trail={[
          <TextLink key="cart" to="/cart">
            <Trans>Cart</Trans>
          </TextLink>,
        ]}
        description={<Trans>One purchase; each vendor gets its own order.</Trans>}
      />
      <PurchaseForm {...props} />
    </>
  );
}

type Values = { deliveryAddress: string; note: string; costCentreId: string | null };

function PurchaseForm({ cart, costCentres, addresses, purchaseId }: CheckoutProps) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const proposed = proposedOf(addresses);
  const initialValues: Values = {
    deliveryAddress: proposed ? addressText(proposed, format.country(proposed.country)) : '',
    note: '',
    costCentreId: null,
  };
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
    <form onSubmit={submit} className={classes.columns}>
      <Stack gap="lg">
        <Surface isFlush>
          <CartLines lines={cart.lines} actions={[]} />
        </Surface>
        <Surface title={<Trans>Delivery</Trans>}>
          <Stack gap="md">
            <DeliveryFields form={form} costCentres={costCentres} addresses={addresses} />
            <Textarea
              label={t`Note to the vendors`}
              autosize
              minRows={2}
              maxLength={1000}
              {...form.getInputProps('note')}
            />
          </Stack>
        </Surface>
      </Stack>
      <Stack gap="md" className={classes.summary}>
        <CartSummary totals={cart.totals} total={cart.total} />
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
  );
}

interface DeliveryProps {
  form: UseFormReturnType<Values>;
  costCentres: readonly CostCentre[];
  addresses: readonly Address[];
}

/** Where it goes, proposed from the company's own addresses, and what it is charged to. */
function DeliveryFields({ form, costCentres, addresses }: DeliveryProps) {
  const { t } = useLingui();
  const format = useFormat();
  const take = (id: string | null) => {
    const chosen = addresses.find((address) => address.id === id);
    if (!chosen) return;
    form.setFieldValue('deliveryAddress', addressText(chosen, format.country(chosen.country)));
  };
  return (
    <>
      {addresses.length > 1 && (
        <Select
          label={t`Your company's addresses`}
          data={addresses.map(({ id, label, city }) => ({
            value: id,
            label: `${label} · ${city}`,
          }))}
          defaultValue={proposedOf(addresses)?.id ?? null}
          allowDeselect={false}
          onChange={take}
        />
      )}
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
    </>
  );
}
