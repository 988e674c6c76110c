// How the owners of offers say that a quantity can be had.
import { z } from 'zod';

export const availability = z.enum(['FROM_STOCK', 'BACK_ORDER', 'MADE_TO_ORDER', 'NOT_AVAILABLE']);
export type Availability = z.infer<typeof availability>;
