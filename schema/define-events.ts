// The form of the event contracts: each type has a key (the aggregate whose order is kept) and a payload
// of ids, amounts and codes. Payloads change by addition only; otherwise the event gets a new name.
import { z } from 'zod';

export interface EventType<Payload extends object> {
  readonly type: string;
  /** Checks the payload and makes the event a verb emits. */
  make(payload: Payload): { type: string; key: string; payload: Payload };
  /** Reads a received payload; throws when it is not of this shape. Unknown fields are dropped. */
  read(payload: object): Payload;
}

/** `defineEvents({ 'trade.order.placed': { key: 'orderId', payload: z.object({…}) } })` */
export function defineEvents<const T extends Record<string, { key: string; payload: z.ZodObject }>>(
  definitions: T,
): { readonly [Type in keyof T]: EventType<z.infer<T[Type]['payload']>> } {
  const types = Object.entries(definitions).map(([type, { key, payload }]) => [
    type,
    {
      type,
      make: (given: Record<string, unknown>) => {
        const checked = payload.parse(given);
        return { type, key: String(checked[key]), payload: checked };
      },
      read: (given: object) => payload.parse(given),
    },
  ]);
  return Object.fromEntries(types);
}

export const id = z.string().min(5).max(32);
/** An amount in millionths of the currency unit, as an integer string. */
export const millionths = z.string().regex(/^\d{1,16}$/);
/** An amount in the currency's smallest unit, as an integer string. */
export const minorUnits = z.string().regex(/^-?\d{1,16}$/);
export const currencyCode = z.string().length(3);
export const quantity = z.number().int().positive();
export const localizedText = z.object({ zhCN: z.string().nullish(), en: z.string().nullish() });
export const instant = z.iso.datetime();
