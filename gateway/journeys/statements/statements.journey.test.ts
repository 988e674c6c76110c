// Behind each page of the web client there is a number of SQL statements that does not grow with the number
// of things on it: twenty offers, orders, lines or answers take what one takes.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JourneyMarket } from '../market.js';
import type { Person } from '../person.js';
import { GrowingMarket } from './growing-market.js';
import { type PageOperation, pageOperations } from './page-operations.js';
import { StatementCount } from './statement-count.js';

const operations = pageOperations();
const minutes = 60_000;

/** What one asking of a page took. */
interface Taken {
  readonly statements: readonly string[];
  readonly length: number;
}

let journey: JourneyMarket;
let before = new Map<string, Taken>();
let after = new Map<string, Taken>();

beforeAll(async () => {
  journey = await JourneyMarket.open();
  const market = await GrowingMarket.open(journey);
  const count = new StatementCount(journey.market);
  before = await askAll(market, count);
  await market.grow();
  after = await askAll(market, count);
}, 10 * minutes);
afterAll(() => journey.close());

/** Every page by everybody: what it took the second time, when nothing is new any more. */
async function askAll(market: GrowingMarket, count: StatementCount): Promise<Map<string, Taken>> {
  const { operator, buyer, seller } = market;
  const people = { visitor: journey.visitor(), buyer, seller: seller.agent, operator };
  const taken = new Map<string, Taken>();
  for (const operation of operations) {
    for (const [who, person] of Object.entries(people)) {
      const ask = () => answer(market, operation, person);
      const { length } = await ask();
      taken.set(`${operation.name} by ${who}`, { statements: await count.during(ask), length });
    }
  }
  return taken;
}

async function answer(
  { about, aboutPage, seller }: GrowingMarket,
  { name, query, variableNames }: PageOperation,
  person: Person,
): Promise<string> {
  const slug = name === 'ArticlePage' ? about.articleSlug : seller.slug;
  const known: Record<string, unknown> = { ...about, slug, ...aboutPage[name] };
  const variables = variableNames.map((variable) => {
    if (!(variable in known)) throw new Error(`no value for $${variable} of ${name}`);
    return [variable, known[variable]];
  });
  return JSON.stringify(await person.answer(query, Object.fromEntries(variables)));
}

/** Pages about one thing, which has no list that grew; or with lists that end at a few, or fill a page from the beginning. */
const singular = [
  'ApplicationPage',
  'ApplyPage',
  'ArticlePage',
  'AskedVendor',
  'AuditPage',
  'Boards',
  'CompanySignInPage',
  'ComparedProducts',
  'EditOffer',
  'ErasurePreview',
  'ImportJobPage',
  'NewWatchCount',
  'NotSelling',
  'NothingFoundCategories',
  'PickedProduct',
  'PurposeVendor',
  'OfferStock',
  'QuoteForm',
  'SearchGroups',
  'SellerQuestions',
  'Shell',
  'StockVendors',
];

/** Pages with lists that this market does not fill yet: their count is held, but of few things. */
const unfilled = [
  'AccountPage',
  'CompanyPage',
  'CompanyReview',
  'InvitationPage',
  'MergeProposals',
  'OfferPrices',
  'VerificationPage',
  'Verifications',
];

/**
 * Statements that are new, or ran more than twice as often for twenty as for one. Twice is no growth: two parts of
 * a page that ask for the same people share one statement or take two, as their answers happen to come.
 */
function grown(few: readonly string[], many: readonly string[]): string[] {
  const once = timesOfShapes(few);
  return [...timesOfShapes(many)]
    .filter(([shape, times]) => times > 2 * (once.get(shape) ?? 0))
    .map(([shape, times]) => `${times} × ${shape}`);
}

/** How often each statement ran, whatever the number of its parameters. */
function timesOfShapes(statements: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const statement of statements) {
    const shape = statement.replace(/\(\?(, \?)*\)/g, '(?)');
    times.set(shape, (times.get(shape) ?? 0) + 1);
  }
  return times;
}

test.each(operations.map(({ name }) => name))('%s takes as many for twenty as for one', (name) => {
  const keys = [...after.keys()].filter((key) => key.startsWith(`${name} by `));
  for (const key of keys) {
    const [few = [], many = []] = [before, after].map((taken) => taken.get(key)?.statements);
    // Fewer are welcome: the first of many may happen to mention less than the first of few.
    const isMore = many.length > few.length;
    expect({ key, more: isMore ? grown(few, many) : [] }).toEqual({ key, more: [] });
  }
  const grew = keys.some(
    (key) => (after.get(key)?.length ?? 0) > 3 * (before.get(key)?.length ?? 0),
  );
  expect([name, grew]).toEqual([name, ![...singular, ...unfilled].includes(name)]);
});

test('the count sees a statement for each thing', async () => {
  const { database } = [...journey.market.subgraphs.values()][0]!;
  const ask = () => database.em.getConnection().execute('select 1');
  const count = new StatementCount(journey.market);
  expect(await count.during(ask)).toHaveLength(1);
  expect(await count.during(() => Promise.all([ask(), ask()]))).toHaveLength(2);
});
