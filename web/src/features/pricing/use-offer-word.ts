// What an offer is called in one line for its own vendor: its number, then the product.
import { useFormat } from '../../i18n/use-format.js';

export interface OwnOffer {
  id: string;
  vendorSku: string | null;
  /** Not asked for where an assortment is listed: its number says enough. */
  product?: { mpn: string | null; name: { zhCN: string | null; en: string | null } } | null;
}

export function useOfferWord() {
  const format = useFormat();
  return ({ id, vendorSku, product }: OwnOffer) =>
    [vendorSku ?? product?.mpn ?? id, format.text(product?.name)].filter(Boolean).join(' · ');
}
