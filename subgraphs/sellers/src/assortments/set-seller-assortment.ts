// A seller makes an assortment, or says anew what is in it and who sees it.
import type { Work } from '@agora/kernel/work.js';
import type { Assortment } from '@agora/offering/assortments/assortment.js';
import {
  type SetAssortmentInput,
  setAssortment,
} from '@agora/offering/assortments/set-assortment.js';
import { sellerTables } from '../seller-tables.js';

export function setSellerAssortment(work: Work, input: SetAssortmentInput): Promise<Assortment> {
  return setAssortment(work, sellerTables, input);
}
