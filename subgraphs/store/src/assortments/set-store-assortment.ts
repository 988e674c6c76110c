// A business unit makes an assortment, or says anew what is in it and who sees it.
import type { Work } from '@agora/kernel/work.js';
import type { Assortment } from '@agora/offering/assortments/assortment.js';
import {
  type SetAssortmentInput,
  setAssortment,
} from '@agora/offering/assortments/set-assortment.js';
import { storeTables } from '../store-tables.js';

export function setStoreAssortment(work: Work, input: SetAssortmentInput): Promise<Assortment> {
  return setAssortment(work, storeTables, input);
}
