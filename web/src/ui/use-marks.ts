// Which rows of a list are marked, over all its pages; with the shift key everything from the last one on.
import { useState } from 'react';

export interface Marks {
  ids: ReadonlySet<string>;
  set: (ids: readonly string[], isMarked: boolean) => void;
  /** One row of those shown; `isRange`: and all between it and the last one touched. */
  touch: (id: string, shown: readonly string[], isRange: boolean) => void;
  clear: () => void;
}

export function useMarks(): Marks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const set = (some: readonly string[], isMarked: boolean) =>
    setIds((before) => {
      const after = new Set(before);
      for (const id of some) isMarked ? after.add(id) : after.delete(id);
      return after;
    });
  const touch = (id: string, shown: readonly string[], isRange: boolean) => {
    const from = isRange && last ? shown.indexOf(last) : -1;
    const to = shown.indexOf(id);
    const touched = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    set(touched, !ids.has(id));
    setLast(id);
  };
  const clear = () => {
    setIds(new Set());
    setLast(null);
  };
  return { ids, set, touch, clear };
}
