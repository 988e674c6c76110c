// Chance that can be had again: the same numbers for the same seed (mulberry32).
export type Chance = () => number;

export function seeded(seed: number): Chance {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of these. */
export function oneOf<T>(things: readonly T[], chance: Chance): T {
  return things[Math.floor(chance() * things.length)] as T;
}
