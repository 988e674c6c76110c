// Entries of a connection can be missing when their owner does not answer; screens show the others.

export function present<T>(nodes: readonly (T | null | undefined)[] | null | undefined): T[] {
  return (nodes ?? []).filter((node): node is T => node !== null && node !== undefined);
}
