// Asks a running demo market everything the screens ask, and keeps what it answers.
import type { Browser, Page, Response } from 'playwright-core';
import { demoPassword } from '../journey.js';
import { Answers } from './answers.js';
import { type Screen, screens } from './screens.js';
import { pageAt, prepare, stands } from './stage.js';

const kept = new Set(['fetch', 'xhr', 'image']);
const headers = { 'x-agora-csrf': '1' };

export async function recordAnswers(browser: Browser, marketUrl: string): Promise<void> {
  const answers = Answers.none();
  const people = new Map<string, Page>();
  for (const screen of screens) {
    const { who = '' } = screen;
    const page = people.get(who) ?? (await pageAt(browser, marketUrl, answers.askedAt));
    if (who && !people.has(who)) await signIn(page, who);
    people.set(who, page);
    await record(page, screen, answers);
  }
  for (const page of people.values()) await page.context().close();
  answers.write();
}

async function record(page: Page, screen: Screen, answers: Answers): Promise<void> {
  const path = await pathOf(page, screen);
  answers.paths[screen.name] = path;
  const heard: Promise<void>[] = [];
  const hear = (response: Response) => {
    heard.push(keep(response, screen.who ?? '', answers));
  };
  page.on('response', hear);
  await prepare(page, screen);
  await page.goto(path);
  await stands(page);
  await screen.act?.(page);
  await page.waitForLoadState('networkidle');
  await Promise.all(heard);
  page.off('response', hear);
}

async function keep(response: Response, who: string, answers: Answers): Promise<void> {
  const request = response.request();
  const { pathname, search } = new URL(request.url());
  if (!kept.has(request.resourceType()) || pathname.startsWith('/assets/')) return;
  const asked = {
    who,
    method: request.method(),
    path: pathname + search,
    body: request.postData(),
  };
  const type = response.headers()['content-type'] ?? '';
  answers.keep(asked, { status: response.status(), type, body: await response.text() });
}

async function signIn({ request }: Page, email: string): Promise<void> {
  const data = { email, password: demoPassword };
  const answer = await request.post('/auth/sign-in', { headers, data });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
}

async function pathOf({ request }: Page, { name, path, find }: Screen): Promise<string> {
  if (!find) return path;
  const answer = await (await request.post('/graphql', { headers, data: { query: find } })).text();
  const ids = [...answer.matchAll(/"([a-z]{2,4}_[0-9A-Z]{26})"/g)].map(([, id]) => id);
  if (ids.length === 0) throw new Error(`${name} is not there: ${answer}`);
  return path.replace('{ids}', ids.join(','));
}
