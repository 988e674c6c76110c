// Trade asks for the stock of a purchase's lines that are the sellers': all of them or none.
import type { Context } from '@agora/kernel/graphql/context.js';
import {
  type ReserveAnswer,
  type ReserveInput,
  reserveStock,
} from '@agora/offering/reservations/reserve-stock.js';
import { sellerTables } from '../seller-tables.js';

export function reserveSellerStock(ctx: Context, input: ReserveInput): Promise<ReserveAnswer> {
  return reserveStock(ctx, sellerTables, input);
}
