// What people who are not signed in may ask for that costs a slow hash or a mail: so many times from one
// address in a quarter of an hour. The machine itself is not limited: set-up and seeding come from it.
import type { Context } from '@agora/kernel/graphql/context.js';
import { type AttemptLimit, attemptLimit } from './attempt-window.js';
import { networkOf } from './network.js';

export const perStrangerMax = 30;

const isLoopback = (network: string) => network.startsWith('127.') || network === '0:0:0:0';

export function strangerLimits({ actor }: Context): AttemptLimit[] {
  const { address } = actor.caller;
  if (actor.isMember || actor.isService || !address) return [];
  const network = networkOf(address);
  return isLoopback(network) ? [] : [attemptLimit('stranger', network, perStrangerMax)];
}
