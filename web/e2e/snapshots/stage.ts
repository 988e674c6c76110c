// Where a screen is drawn the same on every day: the built client, one size, one font, a clock that stands, no motion, and
// answers from a file instead of a market. One page shows all screens, one after the other.
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { stillLoading } from '../browser.js';
import { type ClientServer, startClientServer } from '../client-server.js';
import { type Answer, type Answers, nameOf } from './answers.js';
import type { Screen } from './screens.js';

const desk = { width: 1120, height: 720 };
const phone = { width: 390, height: 844 };
/** The fonts that .ci/run brings; a machine's own would make other pictures. */
const fonts = `* { font-family: 'Noto Sans CJK SC' !important; }
code, pre, kbd { font-family: 'Noto Sans Mono CJK SC' !important; }`;
const DRAWN_WITHIN_MS = 120_000;

export class Stage {
  private screen: Screen | undefined;
  private missing = new Set<string>();

  private constructor(
    private readonly answers: Answers,
    private readonly client: ClientServer,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, answers: Answers): Promise<Stage> {
    const client = await startClientServer((request) => stage.answer(request));
    const page = await pageAt(browser, client.url, answers.askedAt);
    const stage = new Stage(answers, client, page);
    return stage;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.client.stop();
  }

  /** Draws it. @returns the questions that were asked otherwise, or not at all, when answers were kept */
  async show(screen: Screen): Promise<ReadonlySet<string>> {
    this.screen = screen;
    this.missing = new Set();
    await prepare(this.page, screen);
    await this.page.goto(this.answers.paths[screen.name] ?? screen.path);
    await this.page.addStyleTag({ content: fonts });
    await stands(this.page);
    await screen.act?.(this.page);
    return this.missing;
  }

  private async answer(request: IncomingMessage): Promise<Answer | undefined> {
    const { url: path = '/', method = 'GET' } = request;
    const asked = { who: this.screen?.who ?? '', method, path, body: await text(request) };
    if (!this.answers.has(asked)) this.missing.add(nameOf(asked));
    return this.answers.to(asked);
  }
}

/** A page whose clock stands, and that remembers nothing of the screen before. */
export async function pageAt(browser: Browser, baseURL: string, now: Date): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(DRAWN_WITHIN_MS);
  await context.clock.setFixedTime(now);
  await context.addInitScript(() => localStorage.clear());
  return context.newPage();
}

/** Size, language and light. */
export async function prepare(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(screen.isOnPhone ? phone : desk);
  await page.emulateMedia({ colorScheme: screen.isDark ? 'dark' : 'light' });
  const value = screen.language ?? 'en';
  await page
    .context()
    .addCookies([{ name: 'agora_locale', value, domain: 'localhost', path: '/' }]);
}

/** Nothing is on its way that one would see: no skeleton, no picture, no font. */
export async function stands(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForFunction((loading) => {
    const isInSight = (image: HTMLImageElement) => {
      const { top, bottom, left, right, width } = image.getBoundingClientRect();
      const isBeside = right <= 0 || left >= window.innerWidth;
      return width > 0 && !isBeside && bottom > 0 && top < window.innerHeight;
    };
    return (
      !document.querySelector(loading) &&
      [...document.images].every((image) => image.complete || !isInSight(image))
    );
  }, stillLoading);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
