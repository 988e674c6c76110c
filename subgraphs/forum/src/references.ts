// How the forum points at something of another subgraph: an id, typed by its prefix.
import { prefixOf } from '@agora/kernel/ids.js';
import { typeOfPrefix } from '@agora/schema/ids.js';

export interface Reference {
  __typename: string;
  id: string;
}

/** A reference that the gateway resolves in its owner; null stays null. */
export function reference(id: string | null | undefined): Reference | null {
  const type = typeOfPrefix(prefixOf(id ?? '') ?? '');
  return id && type ? { __typename: type, id } : null;
}
