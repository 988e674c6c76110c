// Why an offer states no price for a quantity, or for which other one its price is, in few words.
import { Trans } from '@lingui/react/macro';
import type { OfferKind, ProductUnit } from '../data/generated/graphql.js';
import { useQuantityText } from './use-quantity-text.js';

interface Props {
  offer: { kind: OfferKind; minimumQuantity: number; orderMultiple: number };
  quantity: number;
  unit: ProductUnit;
  /** A public price stands beside it all the same. */
  isBesidePrice?: boolean;
  /** The next quantity that can be ordered, whose price stands beside it. */
  raisedQuantity?: number | undefined;
}

export function Unpriced({ offer, quantity, unit, isBesidePrice = false, raisedQuantity }: Props) {
  const textOf = useQuantityText();
  const { kind, minimumQuantity, orderMultiple } = offer;
  if (kind === 'ON_REQUEST') {
    return isBesidePrice ? (
      <Trans>On request; this is a guide price</Trans>
    ) : (
      <Trans>Price on request</Trans>
    );
  }
  if (kind === 'CONTRACT_ONLY') {
    return isBesidePrice ? (
      <Trans>By contract only; this is a guide price</Trans>
    ) : (
      <Trans>By contract only</Trans>
    );
  }
  if (raisedQuantity) {
    return quantity < minimumQuantity ? (
      <Trans>from {textOf(raisedQuantity, unit)}</Trans>
    ) : (
      <Trans>for {textOf(raisedQuantity, unit)}</Trans>
    );
  }
  if (quantity < minimumQuantity) return <Trans>from {textOf(minimumQuantity, unit)}</Trans>;
  if (quantity % orderMultiple !== 0) {
    return <Trans>in multiples of {textOf(orderMultiple, unit)}</Trans>;
  }
  return <Trans>no price for this quantity</Trans>;
}
