// What somebody waits for: a price or stock, from any vendor or from one. Its code comes with the first opening.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import type {
  WatchChoicesQuery as Choices,
  ProductUnit,
  WatchKind,
} from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { cheapestIn } from '../../ui/best.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { Dialog, FormDialog } from '../../ui/Dialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { notify } from '../../ui/notify.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Segments } from '../../ui/Segments.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { useQuantityText, useUnitSection } from '../../ui/use-quantity-text.js';

const WatchChoicesQuery = graphql(`
  query WatchChoices($productId: ID!, $quantity: Int!) {
    product(id: $productId) {
      id
      unit
      offerRanking(quantity: $quantity) {
        ranked(first: 30) {
          offer {
            id
            vendor {
              id
              name {
                zhCN
                en
              }
            }
            priceFor(quantity: $quantity) {
              unitPrice {
                amount
                currencyCode
              }
            }
          }
        }
      }
    }
  }
`);

const WatchProduct = graphql(`
  mutation WatchProduct($input: WatchProductInput!) {
    watchProduct(input: $input) {
      watch {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

type Ranked = NonNullable<NonNullable<Choices['product']>['offerRanking']>['ranked'][number];
type Offer = NonNullable<Ranked['offer']>;

interface DialogProps {
  productId: string;
  isService: boolean;
  isWatched: boolean;
  quantity: number;
  onClose: () => void;
}

/** The fields want to know the offers first. */
export function WatchDialog(props: DialogProps) {
  const { t } = useLingui();
  const { productId, quantity, onClose } = props;
  const [asked] = useState({ productId, quantity });
  const { data, error } = useGraph(WatchChoicesQuery, asked);
  if (!data && !error) {
    return (
      <Dialog isOpen onClose={onClose} title={t`Watch`}>
        <PageSkeleton />
      </Dialog>
    );
  }
  const ranked = data?.product?.offerRanking?.ranked ?? [];
  return (
    <WatchForm
      {...props}
      unit={data?.product?.unit ?? 'PIECE'}
      offers={present(ranked.map(({ offer }) => offer))}
    />
  );
}

interface Values extends Record<string, unknown> {
  kind: WatchKind;
  offerId: string;
  quantity: number;
  threshold: string;
  currencyCode: string;
}

const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'GBP'];

const usualCurrency = (offers: readonly Offer[]) =>
  offers.find(({ priceFor }) => priceFor)?.priceFor?.unitPrice.currencyCode ?? 'CNY';

/** At the vendor that was chosen, or at the cheapest of all. */
function priceNow(offers: readonly Offer[], { offerId, currencyCode }: Values) {
  const chosen = offers.find(({ id }) => id === offerId)?.priceFor?.unitPrice;
  const prices = offers.map(({ priceFor }) => priceFor?.unitPrice);
  return offerId ? chosen : cheapestIn(currencyCode, prices);
}

interface FormProps extends DialogProps {
  unit: ProductUnit;
  offers: readonly Offer[];
}

function useWatching(props: DialogProps, offers: readonly Offer[]) {
  const { t } = useLingui();
  const [id] = useState(() => newId('wch'));
  return useVerbForm({
    document: WatchProduct,
    typenames: ['Watch', 'Product'],
    initialValues: {
      kind: 'PRICE',
      offerId: '',
      quantity: props.quantity,
      threshold: '',
      currencyCode: usualCurrency(offers),
    } as Values,
    inputOf: ({ kind, offerId, quantity, threshold, currencyCode }) => ({
      id,
      productId: props.productId,
      offerId: offerId || null,
      kind,
      quantity,
      threshold: kind === 'PRICE' ? { amount: threshold.trim(), currencyCode } : null,
    }),
    onDone: () => {
      props.onClose();
      void notify({ title: t`Watched`, message: <ToWatches /> });
    },
  });
}

function WatchForm({ unit, offers, ...props }: FormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useQuantityText();
  const sectionOf = useUnitSection();
  const verb = useWatching(props, offers);
  const { form } = verb;
  const { kind, quantity } = form.values;
  const now = priceNow(offers, form.values);
  const units = textOf(quantity, unit);
  return (
    <FormDialog
      isOpen
      onClose={props.onClose}
      title={t`Watch`}
      verb={verb}
      isReady={kind !== 'PRICE' || isFilled(form.values.threshold)}
    >
      {props.isWatched && <WatchedAlready />}
      {!props.isService && (
        <Segments
          label={t`What to wait for`}
          isFullWidth
          segments={[
            { value: 'PRICE', label: t`A price` },
            { value: 'STOCK', label: t`Stock` },
          ]}
          value={kind}
          onChange={(value) => form.setFieldValue('kind', value as WatchKind)}
        />
      )}
      <NativeSelect
        label={t`Vendor`}
        data={[
          { value: '', label: t`Any vendor` },
          ...offers.map((offer) => ({
            value: offer.id,
            label: format.text(offer.vendor?.name) || offer.id,
          })),
        ]}
        {...form.getInputProps('offerId')}
      />
      <QuantityInput
        label={t`Quantity`}
        value={quantity}
        {...sectionOf(quantity, unit)}
        error={form.errors.quantity}
        onChange={(next) => form.setFieldValue('quantity', next)}
      />
      {kind === 'PRICE' ? (
        <Stack gap={6}>
          <Group gap="sm" align="flex-start" wrap="nowrap">
            <DecimalInput
              label={t`Unit price at most`}
              required
              data-autofocus
              style={{ flex: 1 }}
              {...form.getInputProps('threshold')}
            />
            <NativeSelect
              label={t`Currency`}
              data={currencies}
              {...form.getInputProps('currencyCode')}
            />
          </Group>
          {now && quantity === props.quantity && <Now price={now} units={units} />}
        </Stack>
      ) : (
        <StockAwaited units={units} />
      )}
      <Text size="xs" c="dimmed">
        <Trans>You are told once, here and by mail, with the prices of your company.</Trans>
      </Text>
    </FormDialog>
  );
}

function StockAwaited({ units }: { units: string }) {
  return (
    <Text size="xs" c="dimmed">
      <Trans>You are told as soon as there are {units} in stock.</Trans>
    </Text>
  );
}

interface NowProps {
  price: { amount: string; currencyCode: string };
  units: string;
}

function Now({ price, units }: NowProps) {
  return (
    <Text size="xs" c="dimmed">
      <Trans>
        Now <UnitPriceText value={price} /> for {units}.
      </Trans>
    </Text>
  );
}

function WatchedAlready() {
  return (
    <Text size="sm">
      <Trans>
        You watch this product already: <TextLink to="/watches">see what you watch</TextLink>.
      </Trans>
    </Text>
  );
}

function ToWatches() {
  return (
    <ButtonLink to="/watches" variant="light" size="compact-sm" mt={4}>
      <Trans>See what you watch</Trans>
    </ButtonLink>
  );
}
