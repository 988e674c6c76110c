// What can go wrong with warehouses and arrivals, for people of the vendor.
import { defineErrors } from '@agora/kernel/errors.js';

export const stockErrors = defineErrors({
  WAREHOUSE_CLOSED: 'Nothing comes into this warehouse any more.',
  WAREHOUSE_NOT_EMPTY: 'There is stock in it: move that first.',
  NOT_IN_WAREHOUSE: 'Fewer units are there than that; params.quantity says how many.',
  ARRIVAL_ENDED: 'It has come or was called off already; params.state says which.',
  BACKORDER_BELOW_OWED:
    'More units are owed to buyers than that; params.owedQuantity says how many.',
});
