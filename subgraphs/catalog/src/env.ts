// What catalog reads from the environment.
import { readEnv } from '@agora/kernel/env.js';
import { isCurrencyCode } from '@agora/kernel/money/currency.js';
import { z } from 'zod';

export type CatalogEnv = ReturnType<typeof readCatalogEnv>;

export const readCatalogEnv = () =>
  readEnv({
    /** The currency search compares prices in. */
    MARKET_CURRENCY: z.string().refine(isCurrencyCode, 'an ISO 4217 code').default('CNY'),
    /** A SphinxQL server that all replicas share, such as mysql://search:9306; unset: embedded. */
    SEARCH_URL: z.url({ protocol: /^(mysql|mariadb)$/ }).optional(),
    /** Threads that answer searches in the embedded index; 0: the process's own. */
    SEARCH_WORKERS: z.coerce.number().int().min(0).max(64).optional(),
    /** The file of the embedded index's snapshot, one for each replica. */
    SEARCH_SNAPSHOT: z.string().min(1).optional(),
  });
