// State machines are tables: an entity moves only along a listed pair, and a test can walk the whole square.
import { DomainError, type ErrorKind } from './errors.js';

type Table<State extends string> = Record<State, readonly State[]>;

export class States<State extends string> {
  /** The states as an enum object (`{ OPEN: 'OPEN' }`), as type-graphql's registerEnumType wants it. */
  readonly asEnum: { readonly [S in State]: S };
  readonly all: readonly State[];

  constructor(private readonly table: Table<State>) {
    this.all = Object.keys(table) as State[];
    this.asEnum = Object.fromEntries(this.all.map((s) => [s, s])) as { [S in State]: S };
  }

  can(from: State, to: State): boolean {
    return this.table[from].includes(to);
  }

  next(from: State): readonly State[] {
    return this.table[from];
  }

  isFinal(state: State): boolean {
    return this.table[state].length === 0;
  }

  /** The new state, or the given error when the table does not allow the step. */
  move<To extends State>(from: State, to: To, otherwise: ErrorKind): To {
    if (!this.can(from, to)) throw new DomainError(otherwise, { params: { from, to } });
    return to;
  }

  /** Every pair of states with whether the step is allowed: the whole square, for tests. */
  pairs(): [from: State, to: State, allowed: boolean][] {
    return this.all.flatMap((from) =>
      this.all.map((to): [State, State, boolean] => [from, to, this.can(from, to)]),
    );
  }
}

/** Where something may go next. Anything not listed is refused. */
export function defineStates<const T extends Record<string, readonly string[]>>(
  table: T & Table<Extract<keyof T, string>>,
): States<Extract<keyof T, string>> {
  return new States(table);
}

export type StateOf<S> = S extends States<infer State> ? State : never;
