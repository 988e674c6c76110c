// What goes wrong during a run, when, is the seed's choice. Anything may, at any time.
import { type Platform, pause } from './platform.js';
import { type Chance, oneOf } from './seeded.js';

export interface Trouble {
  kills: number;
  cuts: number;
  floods: number;
}

/** Where most is at stake, twice as often. */
const victims = [
  'store',
  'trade',
  'gateway',
  'store',
  'trade',
  'gateway',
  'sellers',
  'accounts',
  'catalog',
];

/** Makes trouble until told to stop; returns how much. */
export async function trouble(
  platform: Platform,
  isOver: () => boolean,
  chance: Chance,
  isCalm = false,
): Promise<Trouble> {
  const made: Trouble = { kills: 0, cuts: 0, floods: 0 };
  for (;;) {
    await pause(300 + chance() * 1200);
    // Where processes start slowly, trouble comes slowly: two are down at most, or nothing would get done.
    while ((await platform.down()).length > 1 && !isOver()) await pause(100);
    if (isOver()) return made;
    if (isCalm) continue;
    const kind = chance();
    if (kind < 0.8) {
      if (platform.kill(oneOf(victims, chance), chance)) made.kills += 1;
    } else if (kind < 0.92) {
      await platform.cutConnections();
      made.cuts += 1;
    } else {
      await platform.emptyRedis();
      made.floods += 1;
    }
  }
}
