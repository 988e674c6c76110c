// The offers of all vendors side by side, priced for one quantity and for the reader's company.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { ButtonLink } from '../../ui/links.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Surface } from '../../ui/Surface.js';
import { Empty, MissingPart } from '../../ui/states.js';
import { useUnitSection } from '../../ui/use-quantity-text.js';
import classes from './OfferComparison.module.css';
import { OfferTable } from './OfferTable.js';
import { useWishedIntoCart } from './use-add-to-cart.js';

const OfferComparisonFragment = graphql(`
  fragment OfferComparison_Product on Product {
    id
    kind
    unit
    offerRanking(quantity: $quantity) {
      isComplete
      offerCount
      ranked(first: 30) {
        ...OfferTable_RankedOffer
      }
    }
  }
`);

interface Props {
  product: FragmentType<typeof OfferComparisonFragment>;
  quantity: number;
  isStale: boolean;
}

export function OfferComparison({ quantity, isStale, ...props }: Props) {
  const product = readFragment(OfferComparisonFragment, props.product);
  const { t } = useLingui();
  const format = useFormat();
  const sectionOf = useUnitSection();
  const navigate = useNavigate();
  useWishedIntoCart();
  const showFor = (next: number) =>
    void navigate({
      to: '/products/$productId',
      params: { productId: product.id },
      search: { quantity: String(next) },
      replace: true,
      resetScroll: false,
    });
  const ranking = product.offerRanking;
  const offers = ranking?.ranked ?? [];
  const count = format.number(ranking?.offerCount ?? 0);
  return (
    <Surface
      id="offers"
      title={offers.length > 0 ? t`Offers (${count})` : t`Offers`}
      aside={
        // biome-ignore lint/a11y/noLabelWithoutControl: the input is the label's content.
        <label className={classes.quantity}>
          <Text size="sm" c="dimmed" component="span">
            <Trans>Quantity</Trans>
          </Text>
          <QuantityInput
            value={quantity}
            onChange={showFor}
            isPatient
            w={140}
            {...sectionOf(quantity, product.unit)}
          />
        </label>
      }
      isFlush={offers.length > 0}
    >
      {offers.length > 0 && (
        <OfferTable
          offers={offers}
          quantity={quantity}
          isStale={isStale}
          unit={product.unit}
          isService={product.kind === 'SERVICE'}
          productId={product.id}
          onQuantity={showFor}
        />
      )}
      {ranking && !ranking.isComplete && <MissingPart />}
      {offers.length === 0 && (ranking ? <NoOffers productId={product.id} /> : <MissingPart />)}
    </Surface>
  );
}

function NoOffers({ productId }: { productId: string }) {
  return (
    <Empty
      icon="store"
      title={<Trans>Nobody offers this right now</Trans>}
      action={
        <ButtonLink to="/demands/new" search={{ product: productId }} variant="light">
          <Trans>Post a demand</Trans>
        </ButtonLink>
      }
    >
      <Trans>Post a demand and vendors will quote for it.</Trans>
    </Empty>
  );
}
