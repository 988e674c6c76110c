// For which web site passkeys are good: the one that PUBLIC_URL names. Its host name is part of every passkey, so
// that no other site can ask for one, however much it looks like this.
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';

export interface RelyingParty {
  readonly origin: string;
  readonly rpID: string;
}

const relyingParty = resource<RelyingParty>('relying party');
export const relyingPartyOf = relyingParty.of;

export function keepRelyingParty(subgraph: RunningSubgraph, origin: string): void {
  relyingParty.keep(subgraph, { origin, rpID: new URL(origin).hostname });
}
