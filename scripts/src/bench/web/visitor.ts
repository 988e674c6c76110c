// A browser of an empty profile at the market, at full speed or with its processor slowed down, and whoever
// signed in with it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumArguments } from '@agora/gateway/testing/chromium.js';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { demoPassword } from '../../demo/people.js';
import { type Speed, speeds } from './figures.js';

// The page's own language, not compiled: it lies with the sources.
const probe = readFileSync(
  fileURLToPath(new URL('../../../src/bench/web/page-probe.js', import.meta.url)),
  'utf8',
);
const WITHIN_MS = 30_000;

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: chromiumArguments });

export interface Visit {
  readonly page: Page;
  /** Opens a path as a first visit does, and waits until its content stands. */
  open(path: string): Promise<void>;
  /** What the probe in the page knows. */
  ask<T>(expression: string): Promise<T>;
}

export class Visitor {
  private constructor(
    private readonly context: BrowserContext,
    private readonly speed: Speed,
  ) {}

  static async come(browser: Browser, url: string, speed: Speed, email?: string) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
    });
    context.setDefaultTimeout(WITHIN_MS);
    await context.addInitScript(probe);
    if (email) await signIn(context, url, email);
    return new Visitor(context, speed);
  }

  /** A tab of its own, with nothing in the cache of answers. */
  async visit(): Promise<Visit> {
    const page = await this.context.newPage();
    const devtools = await this.context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: this.speed });
    return {
      page,
      async open(path) {
        await page.goto(path);
        await page.evaluate('agoraProbe.settled()');
        await page.waitForLoadState('networkidle');
      },
      ask: (expression) => page.evaluate(`agoraProbe.${expression}`),
    };
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

async function signIn(context: BrowserContext, url: string, email: string): Promise<void> {
  const answer = await context.request.post('/auth/sign-in', {
    data: { email, password: demoPassword },
    headers: { origin: new URL(url).origin, 'x-agora-csrf': '1', 'sec-fetch-site': 'same-origin' },
  });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
}

/** What `measure` finds with a visitor of each speed. */
export async function atEachSpeed(
  browser: Browser,
  url: string,
  email: string | undefined,
  measure: (visitor: Visitor) => Promise<number[]>,
): Promise<Map<Speed, number[]>> {
  const values = new Map<Speed, number[]>();
  for (const speed of speeds) {
    const visitor = await Visitor.come(browser, url, speed, email);
    values.set(speed, await measure(visitor));
    await visitor.leave();
  }
  return values;
}
