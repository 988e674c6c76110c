// Who may do what: a table of predicates a feature. *When* stays in the state table, so nothing is said
// twice; `allowedActions` is the intersection of both and travels with the data.
import type { Actor } from './actor.js';
import type { States } from './states.js';

export interface Rule<T> {
  /** The action's public name, in the schema's `allowedActions`, e.g. CONFIRM. */
  readonly action: string;
  /** Who may do it at all; sees the entity, decides without input or output. */
  readonly who: (actor: Actor, entity: T) => boolean;
  /** Who may know that it exists: an outsider gets NOT_FOUND, an insider FORBIDDEN. Default: `who`. */
  readonly seenBy?: (actor: Actor, entity: T) => boolean;
  /** Whether the entity's state allows it now. */
  readonly when: (entity: T) => boolean;
}

interface RuleInput<T, State extends string> {
  who: (actor: Actor, entity: T) => boolean;
  /** The state it leads to: it is offered while the table allows that step. */
  to?: State;
  when?: (entity: T) => boolean;
}

export type Policy<T, Name extends string> = { readonly [N in Name]: Rule<T> } & {
  /** The actions this actor may do to this entity now, in the table's order. */
  allowed(actor: Actor, entity: T): string[];
};

const screaming = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase();

/**
 * Builds a feature's policy. `seenBy` answers "may know it exists" for all rules: outsiders are told
 * NOT_FOUND, so that ids cannot be probed.
 */
export function definePolicy<T extends { state?: string }, State extends string = string>(
  states: States<State> | null,
  seenBy: (actor: Actor, entity: T) => boolean,
) {
  return <Name extends string>(rules: Record<Name, RuleInput<T, State>>): Policy<T, Name> => {
    const entries = Object.entries(rules) as [Name, RuleInput<T, State>][];
    const built = entries.map(([name, { who, to, when }]): [Name, Rule<T>] => [
      name,
      {
        action: screaming(name),
        who,
        seenBy,
        when: (entity) =>
          (!to || !states || states.can(entity.state as State, to)) && (!when || when(entity)),
      },
    ]);
    const allowed = (actor: Actor, entity: T) =>
      built.filter(([, r]) => r.who(actor, entity) && r.when(entity)).map(([, r]) => r.action);
    return { ...Object.fromEntries(built), allowed } as Policy<T, Name>;
  };
}
