// For which web site passkeys are good: the one that PUBLIC_URL names. Its host name is part of every passkey, so
// that no other site can ask for one, however much it looks like this.
import type { Context } from '@agora/kernel/graphql/context.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';

export interface RelyingParty {
  readonly origin: string;
  readonly rpID: string;
}

const resource = 'relyingParty';

export function keepRelyingParty(subgraph: RunningSubgraph, origin: string): void {
  const party: RelyingParty = { origin, rpID: new URL(origin).hostname };
  subgraph.resources.set(resource, party);
}

export function relyingPartyOf(ctx: Context): RelyingParty {
  const party = ctx.source.resources?.get(resource) as RelyingParty | undefined;
  invariant(party, 'the public address is kept at start');
  return party;
}
