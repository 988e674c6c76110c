// Where a screen is drawn the same on every day: the built client, one size, one font, a clock that stands, no motion, and
// answers from a file instead of a market. One page shows all screens, one after the other.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { type Answers, nameOf } from './answers.js';
import type { Screen } from './screens.js';

const client = join(import.meta.dirname, '../../dist');
const desk = { width: 1120, height: 720 };
const phone = { width: 390, height: 844 };
/** The fonts that .ci/run brings; a machine's own would make other pictures. */
const fonts = `* { font-family: 'Noto Sans CJK SC' !important; }
code, pre, kbd { font-family: 'Noto Sans Mono CJK SC' !important; }`;
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const DRAWN_WITHIN_MS = 120_000;
const unchanging = { 'cache-control': 'max-age=31536000, immutable' };

export class Stage {
  private screen: Screen | undefined;
  private missing = new Set<string>();

  private constructor(
    private readonly answers: Answers,
    private readonly server: Server,
    readonly page: Page,
  ) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async open(browser: Browser, answers: Answers): Promise<Stage> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const page = await pageAt(browser, `http://localhost:${port}`, answers.askedAt);
    return new Stage(answers, server, page);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.server.closeAllConnections();
    this.server.close();
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

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: path = '/', method = 'GET' } = request;
    if (request.headers['sec-fetch-dest'] === 'document') return send(response, 'index.html');
    if (path.startsWith('/assets/') || path === '/favicon.svg') return send(response, path);
    const asked = { who: this.screen?.who ?? '', method, path, body: await text(request) };
    const known = this.answers.to(asked);
    if (!this.answers.has(asked)) this.missing.add(nameOf(asked));
    response.writeHead(known?.status ?? 404, known && { 'content-type': known.type });
    response.end(known?.body);
  }
}

function send(response: ServerResponse, path: string): void {
  const type = types[extname(path)] ?? 'text/html';
  response.writeHead(200, { 'content-type': type, ...(extname(path) !== '.html' && unchanging) });
  response.end(readFileSync(join(client, path)));
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
  await page.waitForFunction(() => {
    const isInSight = (image: HTMLImageElement) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < window.innerHeight;
    };
    return (
      !document.querySelector('[aria-busy="true"], [role="status"][aria-label]') &&
      [...document.images].every((image) => image.complete || !isInSight(image))
    );
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
