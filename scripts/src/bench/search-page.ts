// Search as a buyer meets it: the search page of the web client through the gateway on the demo market,
// against the engine alone; and a price on its way from the vendor's change into search.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { SearchIndex } from '@agora/catalog/indexing/search-index.js';
import { Pool } from 'undici';
import { Door } from '../demo/door.js';
import { openDemoMarket } from './demo-market.js';
import { demoVendorPrice } from './demo-price.js';
import { measureInTurn, percentile, tableOf } from './measure.js';

const turns = { rounds: 5, requestsPerTurn: 20 };
const changes = 10;
const lookEveryMs = 5;
const giveUpAfterMs = 10_000;
const texts = ['resistor', '10k 0402', '电阻', 'lm358', '陶瓷电容 100nF', 'schottky diode'];

export async function measureSearchPage(say: (text: string) => void): Promise<void> {
  const demo = await openDemoMarket();
  const pool = new Pool(demo.url);
  try {
    const file = new URL('../../../schema/operations/SearchPage.graphql', import.meta.url);
    const query = readFileSync(file, 'utf8');
    const catalog = demo.market.subgraphs.get('catalog');
    if (!catalog) throw new Error('catalog is not running');
    const { engine } = SearchIndex.of(catalog);
    let asked = 0;
    const nextText = () => texts[asked++ % texts.length] ?? '';
    const page = async () => {
      const variables = {
        query: { text: nextText() },
        categoryId: '',
        hasCategory: false,
        after: null,
        quantity: 100,
      };
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
      const { errors } = (await answer.body.json()) as { errors?: unknown[] };
      if (errors?.length) throw new Error(JSON.stringify(errors[0]));
    };
    say('\nThe search page on the demo market, six texts in turn');
    const ways = [
      { name: 'page through the gateway', once: page },
      // Every question another, or the answer of the last one would do.
      {
        name: 'engine alone',
        once: () => engine.query({ text: nextText(), first: 24, maxPriceMillionths: 1e12 + asked }),
      },
    ];
    for (const line of tableOf(await measureInTurn(ways, turns))) say(line);
    const { gateway, market, clock } = demo;
    const taken = await visibility(new Door({ app: gateway.app, market, clock }));
    say(
      `\nA changed price is found after ${percentile(taken, 0.5).toFixed(0)} ms (median of ${changes}; ` +
        `longest ${(taken.at(-1) ?? 0).toFixed(0)} ms): vendor's change, event, projection, index, search.`,
    );
  } finally {
    await pool.close();
    await demo.stop();
  }
}

/** Milliseconds from the answer to the vendor until search has the price, ascending. */
async function visibility(door: Door): Promise<number[]> {
  const { offerId, change, indexed } = await demoVendorPrice(door);
  const taken: number[] = [];
  for (let at = 1; at <= changes; at++) {
    const amount = `${1000 + at}`;
    await change(amount);
    const begun = performance.now();
    while ((await indexed()) !== amount) {
      if (performance.now() - begun > giveUpAfterMs) throw new Error(`${offerId} is never found`);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    taken.push(performance.now() - begun);
  }
  return taken.sort((left, right) => left - right);
}
