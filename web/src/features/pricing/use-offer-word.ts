// What an offer is called in one line for its own vendor: its number, then the product.
import { useFormat } from '../../i18n/use-format.js';
import type { OwnOffer } from './OwnOfferPicker.js';

export function useOfferWord() {
  const format = useFormat();
  return ({ id, vendorSku, product }: OwnOffer) =>
    [vendorSku ?? product?.mpn ?? id, format.text(product?.name)].filter(Boolean).join(' · ');
}
