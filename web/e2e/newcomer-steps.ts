// Somebody who has never seen Agora wants a bearing of a size: finds it, compares the vendors at 250 pieces and asks
// the cheapest a question. In both languages, at the desk and on the phone; how long it took is told.
import { expect } from '@jest/globals';
import type { Journey } from './journey.js';
import type { Person } from './person.js';

const wanted = { part: '6204-2RS', quantity: 250, leastVendors: 3 };
const login = { email: 'buyer@mekong.example', password: 'agora-demo-2026' };

const english = {
  typed: 'bearing 20 47 14',
  search: 'Search products',
  results: 'Results for “bearing 20 47 14”',
  found: 'Products found',
  quantity: 'Quantity',
  offers: 'Offers compared',
  total: 'Total',
  ask: 'Ask the vendor',
  signIn: 'Sign in',
  signInToAsk: /^Sign in to ask /,
  email: 'E-mail',
  password: 'Password',
  title: 'Question in one sentence',
  details: 'Details',
  question: 'Do you have 250 from one lot?',
  send: 'Ask',
  putTo: /^Put to/,
};
const chinese: typeof english = {
  typed: '轴承 20 47 14',
  search: '搜索商品',
  results: '“轴承 20 47 14”的搜索结果',
  found: '搜索结果',
  quantity: '数量',
  offers: '报盘对比',
  total: '合计',
  ask: '询问供货方',
  signIn: '登录',
  signInToAsk: /^登录后向.+提问$/,
  email: '邮箱',
  password: '密码',
  title: '一句话描述问题',
  details: '详情',
  question: '250 件能否同一批次？',
  send: '提问',
  putTo: /^提问给/,
};

type Step = (what: string, take: () => Promise<void>) => void;

export function newcomerSteps(step: Step, now: () => Journey): void {
  for (const language of ['en', 'zh-CN'] as const) {
    for (const isOnPhone of [false, true]) {
      const where = `${language}, ${isOnPhone ? 'on the phone' : 'at the desk'}`;
      step(`a newcomer finds a bearing, compares it and asks the cheapest (${where})`, () =>
        findsAndAsks(now(), language, isOnPhone),
      );
    }
  }
}

async function findsAndAsks(journey: Journey, language: 'en' | 'zh-CN', isOnPhone: boolean) {
  const words = language === 'en' ? english : chinese;
  const name = `newcomer-${language}-${isOnPhone ? 'phone' : 'desk'}`;
  const began = performance.now();
  const person = await journey.arrive(name, isOnPhone);
  await person.open('/');
  await person.speaks(language);
  await person.type(words.search, words.typed);
  await person.page.keyboard.press('Enter');
  await person.heading(words.results);
  await person.follow(/./, person.row(words.found, wanted.part).first());
  await person.row(words.offers, words.ask).first().waitFor();
  await person.typeNumber(words.quantity, String(wanted.quantity));
  await person.page.waitForURL(/quantity=250$/);
  await person.settles();
  await person.glances(`52-${name}-compared`, language);

  const totals = (await person.column(words.offers, words.total)).map(amountIn);
  expect(totals.length).toBeGreaterThanOrEqual(wanted.leastVendors);
  const cheapest = totals.indexOf(Math.min(...totals.filter((total) => total > 0)));
  const offer = person.row(words.offers, words.ask).nth(cheapest);
  const vendor = (await offer.getByRole('link').first().textContent()) ?? '';
  await person.follow(words.ask, offer);
  await signsIn(person, words);
  await person.main.getByText(words.putTo).filter({ hasText: vendor }).waitFor();
  await person.type(words.title, words.question);
  await person.type(words.details, words.question, person.main);
  await person.press(words.send, person.main);
  await person.heading(words.question);
  await person.main.getByText(words.putTo).filter({ hasText: vendor }).waitFor();
  await person.glances(`53-${name}-asked`, language);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  process.stderr.write(`${name} has asked after ${seconds} s\n`);
}

const amountIn = (text: string) => Number(text.replace(/[^\d.]/g, ''));

/** Asking takes a name: the link leads to the sign-in, which says what for, and back. */
async function signsIn(person: Person, words: typeof english): Promise<void> {
  await person.heading(words.signInToAsk);
  await person.type(words.email, login.email, person.main);
  await person.page.getByRole('textbox', { name: words.password }).fill(login.password);
  await person.press(words.signIn, person.main);
}
