// What the purchase's process needs of a context: no more, so that tests can let each of it fail.
import type { Context } from '@agora/kernel/graphql/context.js';

export type Advancing = Pick<Context, 'em' | 'transact' | 'siblings' | 'now' | 'log'>;
