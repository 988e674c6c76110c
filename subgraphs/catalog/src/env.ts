// What catalog reads from the environment.
import { readEnv } from '@agora/kernel/env.js';
import { isCurrencyCode } from '@agora/kernel/money/currency.js';
import { z } from 'zod';

export const readCatalogEnv = () =>
  readEnv({
    /** The currency search compares prices in. */
    MARKET_CURRENCY: z.string().refine(isCurrencyCode, 'an ISO 4217 code').default('CNY'),
  });
