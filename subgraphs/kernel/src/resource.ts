// What a subgraph keeps in memory of its process, such as an index or a key: put there at its start, found by
// whatever runs in it.
import { invariant } from './invariant.js';
import type { WorkSource } from './work.js';

type Kept = Pick<WorkSource, 'resources'>;
/** The running subgraph, or the context of a request. */
type Holder = Required<Kept> | { readonly source: Kept };

export function resource<T>(name: string) {
  const find = (holder: Holder) => {
    const { resources } = 'resources' in holder ? holder : holder.source;
    return resources?.get(name) as T | undefined;
  };
  return {
    keep<Value extends T>(subgraph: { readonly resources: Map<string, unknown> }, value: Value) {
      subgraph.resources.set(name, value);
      return value;
    },
    /** Undefined until it is kept. */
    find,
    of(holder: Holder): T {
      const value = find(holder);
      invariant(value, `the ${name} is kept from the start`);
      return value;
    },
  };
}
