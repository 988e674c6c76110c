// A bug stops here: an invariant that does not hold is never an expected error of a person.

/** Thrown when the code, not the caller, is wrong. */
export class BrokenInvariant extends Error {
  override name = 'BrokenInvariant';
}

/** Stops with the reason when a condition that must hold does not. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new BrokenInvariant(why);
}
