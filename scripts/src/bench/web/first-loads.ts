// What a first visit takes: JavaScript as it came over the line until the page stood, when the largest piece was
// painted, and how far the layout jumped until everything stood and the page was read to its end.
import type { Browser, Page } from 'playwright-core';
import { type Figure, type Speed, speeds } from './figures.js';
import { Visitor } from './visitor.js';

const KILOBYTE = 1024;
const SCRIPT_LIMIT_KB = 200;
const PAINT_LIMIT_MS = 1500;
const SHIFT_LIMIT = 0.02;

interface Place {
  readonly name: string;
  readonly path: string;
  readonly email?: string;
  /** Where people begin: its scripts and its paint are held to a limit. */
  readonly isBeginning?: boolean;
}

const placesOf = (product: string): readonly Place[] => [
  { name: 'home', path: '/', isBeginning: true },
  { name: 'product', path: product, isBeginning: true },
  { name: 'search', path: '/search', isBeginning: true },
  { name: 'storefronts', path: '/vendors' },
  { name: 'cart', path: '/cart', email: 'buyer@helios.example' },
  { name: 'table of offers', path: '/seller/offers', email: 'seller@huaqiang.example' },
];

interface Load {
  readonly scriptKilobytes: number;
  readonly paintMs: number;
  readonly shift: number;
}

export async function measureLoads(
  browser: Browser,
  url: string,
  runs: number,
  product: string,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const place of placesOf(product)) {
    const loads = new Map<Speed, Load[]>();
    for (const speed of speeds) {
      const taken: Load[] = [];
      // Another profile each time: nothing is in a cache.
      for (let run = 0; run < runs; run++) taken.push(await load(browser, url, speed, place));
      loads.set(speed, taken);
    }
    figures.push(...figuresOf(place, loads));
  }
  return figures;
}

function figuresOf(place: Place, loads: ReadonlyMap<Speed, readonly Load[]>): Figure[] {
  const of = (take: (load: Load) => number) =>
    new Map([...loads].map(([speed, all]) => [speed, all.map(take)]));
  const shift: Figure = {
    name: `${place.name}: layout shift`,
    unit: '',
    limit: SHIFT_LIMIT,
    judged: 'worst',
    values: of((each) => each.shift),
  };
  if (!place.isBeginning) return [shift];
  return [
    {
      name: `${place.name}: JavaScript, gzip`,
      unit: 'KB',
      limit: SCRIPT_LIMIT_KB,
      judged: 'worst',
      values: of((each) => each.scriptKilobytes),
    },
    {
      name: `${place.name}: largest paint`,
      unit: 'ms',
      limit: PAINT_LIMIT_MS,
      judged: 'median',
      isForSlow: true,
      values: of((each) => each.paintMs),
    },
    shift,
  ];
}

async function load(browser: Browser, url: string, speed: Speed, place: Place): Promise<Load> {
  const visitor = await Visitor.come(browser, url, speed, place.email);
  const visit = await visitor.visit();
  const scriptBytes = await countScripts(visit.page);
  await visit.open(place.path);
  const scriptKilobytes = scriptBytes() / KILOBYTE;
  const paintMs = await visit.ask<number>('paint');
  await readToTheEnd(visit.page);
  const shift = await visit.ask<number>('shift');
  await visitor.leave();
  return { scriptKilobytes, paintMs, shift };
}

/** As they came over the line, asked for in gzip alone. */
async function countScripts(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

async function readToTheEnd(page: Page): Promise<void> {
  for (let screens = 0; screens < 4; screens++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(120);
  }
}
