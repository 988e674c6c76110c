// Twenty screens look as they did when somebody last looked at them. `pnpm snapshots` takes the pictures anew.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser.js';
import { chromiumPath, snapshotMode } from '../env.js';
import { startMarketServer } from '../market-server.js';
import { Answers } from './answers.js';
import {
  complain,
  differenceOf,
  keepMaker,
  keepPicture,
  keptMaker,
  makerOf,
  pictureOf,
} from './pictures.js';
import { recordAnswers } from './recorder.js';
import { type Screen, screens } from './screens.js';
import { Stage, stands } from './stage.js';

const MINUTE_MS = 60_000;
const SCREEN_WITHIN_MS = 4 * MINUTE_MS;
/** A screen that still moves is looked at again. */
const LOOKS_MAX = 5;

let browser: Browser;
let stage: Stage;
let isComparable = true;

async function record(): Promise<void> {
  const market = await startMarketServer();
  try {
    await recordAnswers(browser, market.url);
  } finally {
    await market.stop();
  }
}

/** Whether pictures of this browser can be held against the kept ones; says why not. */
async function compares(): Promise<boolean> {
  const [here, there] = [await makerOf(browser), keptMaker()];
  if (snapshotMode) keepMaker(here);
  if (snapshotMode || JSON.stringify(here) === JSON.stringify(there)) return true;
  const why =
    here.browser === there?.browser
      ? 'the fonts are others'
      : `this is Chromium ${here.browser}, they are of ${there?.browser}`;
  process.stderr.write(`Pictures of screens not compared: ${why}.\n`);
  return false;
}

/** Looks until it is the kept picture; or, to keep it, until it stands still. */
async function look({ name }: Screen): Promise<string[]> {
  const { page } = stage;
  if (snapshotMode) await page.waitForLoadState('networkidle');
  let picture = await pictureOf(page);
  for (let looks = 1; looks < LOOKS_MAX; looks++) {
    if (!isComparable) return [];
    const { isTolerable: isKept } = await differenceOf(name, picture);
    if (isKept && !snapshotMode) return [];
    await page.waitForLoadState('networkidle');
    await stands(page);
    const before = picture;
    picture = await pictureOf(page);
    if (!snapshotMode || !picture.equals(before)) continue;
    if (!isKept) await keepPicture(name, picture);
    return [];
  }
  return [complain(name, picture, await differenceOf(name, picture))];
}

const hint = (asked: ReadonlySet<string>) =>
  asked.size > 0 ? ` --record (it asks otherwise than recorded: ${[...asked].join(', ')})` : '';

if (!chromiumPath)
  process.stderr.write('No pictures of screens: AGORA_TEST_CHROMIUM is not set.\n');

(chromiumPath ? describe : describe.skip)('screens as pictures', () => {
  beforeAll(async () => {
    browser = await startBrowser(chromiumPath ?? '');
    if (snapshotMode === 'record') await record();
    stage = await Stage.open(browser, Answers.read());
    isComparable = await compares();
  }, 10 * MINUTE_MS);

  afterAll(async () => {
    await stage?.close();
    await browser?.close();
  }, MINUTE_MS);

  test.each(screens)(
    '$name',
    async (screen) => {
      const asked = await stage.show(screen);
      const wrong = await look(screen);
      expect(wrong.map((difference) => difference + hint(asked))).toEqual([]);
    },
    SCREEN_WITHIN_MS,
  );
});
