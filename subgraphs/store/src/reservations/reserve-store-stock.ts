// Trade asks for the stock of a purchase's lines that are the store's: all of them or none.
import type { Context } from '@agora/kernel/graphql/context.js';
import {
  type ReserveAnswer,
  type ReserveInput,
  reserveStock,
} from '@agora/offering/reservations/reserve-stock.js';
import { storeTables } from '../store-tables.js';

export function reserveStoreStock(ctx: Context, input: ReserveInput): Promise<ReserveAnswer> {
  return reserveStock(ctx, storeTables, input);
}
