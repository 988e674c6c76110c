// Which products are about to be compared: kept by this browser, and by the server for whoever is signed in.
import { remembered, textsFrom } from '../data/remembered.js';

export const COMPARED_MAX = 6;

interface Compared {
  /** Whose list it is; null of somebody who was not signed in. */
  ownerId: string | null;
  ids: readonly string[];
}

export const compared = remembered<Compared>('compared', (stored) => {
  const { ownerId, ids } = (stored ?? {}) as Partial<Record<keyof Compared, unknown>>;
  return {
    ownerId: typeof ownerId === 'string' ? ownerId : null,
    ids: textsFrom(ids, COMPARED_MAX),
  };
});

export function toggleCompared(id: string): void {
  const { ownerId, ids } = compared.get();
  const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  compared.set({ ownerId, ids: next.slice(0, COMPARED_MAX) });
}

export const clearCompared = (): void => compared.set({ ...compared.get(), ids: [] });
