// What is wrong with a page in a state of the market: each finding is one line. Every page keeps its frame and its
// heading, says what it lacks and offers to ask again; none shows what only a program would say.
import type { Stop } from './tour.js';

/** A page as it was found, after asking again in a whole market, and when seen once more after that. */
export interface Visit {
  readonly stop: Stop;
  readonly after: Stop | null;
  readonly kept: Stop | null;
}

const missing = /did not load|not available right now/i;
const closed = /Not open to you|Sign in to see this/;
const absent = /This page is not here/;
const babble = /\b(undefined|NaN|null)\b|\[object |Invalid [Dd]ate|This page broke/;

type Rule = (visit: Visit, whole: Stop) => (string | false)[];

const always: Rule = ({ stop }) => [
  !stop.hasFrame && 'has lost its frame',
  !stop.heading && !stop.isWaiting && 'has no heading',
  babble.test(stop.text) && `says ${babble.exec(stop.text)?.[0]}`,
  ...stop.broke.map((each) => `broke: ${each}`),
];

/** Questions asked in two ways: the loader of a route wants other variables than its page. */
function askedInTwoWays({ asked }: Stop): string[] {
  const ways = new Map<string, Set<string>>();
  for (const { query, variables } of asked) {
    const name = /^query (\w+)/.exec(query)?.[1] ?? query;
    ways.set(name, (ways.get(name) ?? new Set()).add(JSON.stringify(variables)));
  }
  return [...ways].flatMap(([name, { size }]) => (size > 1 ? [name] : []));
}

const whole: Rule = ({ stop }) => [
  stop.asked.length > 0 && !stop.hasLoader && 'asks nothing before it is drawn: no loader',
  ...askedInTwoWays(stop).map((name) => `asks ${name} in two ways`),
  missing.test(stop.text) && 'misses something',
  closed.test(stop.text) && 'is closed',
  absent.test(stop.text) && 'is not here',
  stop.isWaiting && 'never stops loading',
];

const loading: Rule = ({ stop }, before) => [
  before.asked.length > 0 && !stop.isWaiting && 'does not say that it loads',
  missing.test(stop.text) && 'says that something is missing',
];

const linesOf = ({ text }: Stop) => text.split('\n').map((line) => line.replace(/\d/g, '').trim());

const empty: Rule = ({ stop }, before) => {
  const known = new Set(linesOf(before));
  const hasNews = linesOf(stop).some((line) => !known.has(line));
  return [
    missing.test(stop.text) && 'says that something is missing',
    stop.isWaiting && 'never stops loading',
    stop.listCount < before.listCount && !hasNews && 'does not say that there is nothing',
    ...stop.hollow.map((list) => `shows a list of nothing: ${list}`),
  ];
};

/** Whatever it was, the reader is told, and asking again brings the page as it should be. */
const recovers: Rule = ({ stop, after }, before) => {
  if (before.asked.length === 0) return [];
  if (!stop.offersAgain && stop.isKept) return [];
  if (!stop.offersAgain) return ['does not offer to try again'];
  return [
    after?.asked.length === 0 && 'does not ask again',
    after?.offersAgain === true && 'still offers to try again',
    after?.heading !== before.heading && `comes back as “${after?.heading}”`,
  ];
};

const failed: Rule = (visit, before) => [
  closed.test(visit.stop.text) && 'says that it is closed',
  /could not be reached/.test(visit.stop.text) && 'says that the server is out of reach',
  ...recovers(visit, before),
];

const offline: Rule = (visit, before) => {
  if (before.asked.length === 0) return [];
  if (!visit.stop.offersAgain && visit.stop.isKept) return [];
  const says = /could not be reached|not available right now/i.test(visit.stop.text);
  return [
    !says && 'does not say that the server is out of reach',
    ...recovers(visit, before),
    visit.kept?.heading !== before.heading &&
      `does not keep what was there: ${visit.kept?.heading}`,
  ];
};

const denied: Rule = ({ stop }, before) => {
  if (before.asked.length === 0) return [];
  return [
    missing.test(stop.text) && !closed.test(stop.text) && 'says that something is missing',
    closed.test(stop.text) && !stop.leadsOn && 'leads nowhere',
    !closed.test(stop.text) && 'does not say that it is closed',
  ];
};

/** One subgraph is away: the frame and the heading stand, and what is missing is said. */
const partial: Rule = ({ stop, after }, before) => [
  closed.test(stop.text) && 'says that it is closed',
  absent.test(stop.text) && 'says that it is not here',
  stop.isWaiting && 'never stops loading',
  stop.isPartial && !missing.test(stop.text) && 'does not say what is missing',
  stop.offersAgain && after?.heading !== before.heading && `comes back as “${after?.heading}”`,
];

const rules: Readonly<Record<string, Rule>> = { whole, loading, empty, failed, offline, denied };

export function findingsIn(mood: string, visit: Visit, before: Stop): string[] {
  const rule = rules[mood] ?? partial;
  const found = [...always(visit, before), ...rule(visit, before)];
  return found.flatMap((each) => (each ? [`${visit.stop.path} ${each}`] : []));
}
