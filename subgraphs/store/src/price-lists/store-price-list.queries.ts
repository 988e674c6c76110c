// Batches of the store's price lists.
import { groupsByIds } from '@agora/offering/customers/customer-group.queries.js';
import { priceListsByIds } from '@agora/offering/price-lists/price-list.queries.js';
import { storeTables } from '../store-tables.js';

export const storePriceListsByIds = priceListsByIds(storeTables);
export const storeGroupsByIds = groupsByIds(storeTables);
