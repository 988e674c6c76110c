// Batches of the sellers' price lists.
import { groupsByIds } from '@agora/offering/customers/customer-group.queries.js';
import { priceListsByIds } from '@agora/offering/price-lists/price-list.queries.js';
import { sellerTables } from '../seller-tables.js';

export const sellerPriceListsByIds = priceListsByIds(sellerTables);
export const sellerGroupsByIds = groupsByIds(sellerTables);
