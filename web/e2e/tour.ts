// What walks through the client inside its own page, so that a visit costs no more than drawing it: goes to an
// address, waits until nothing is under way any more, and says what is there. Stands alone: the page gets its text.
import type { AxeResults } from 'axe-core';

export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** What a page shows once it has settled. */
export interface Stop {
  readonly path: string;
  /** Questions of the page itself; those of the frame are not counted. */
  readonly asked: readonly Question[];
  /** Whether its route asks something as soon as somebody is on the way there. */
  readonly hasLoader: boolean;
  /** Whether all it asked had been answered before: then it may show that. */
  readonly isKept: boolean;
  /** Whether some answer said that a part is missing. */
  readonly isPartial: boolean;
  readonly hasFrame: boolean;
  readonly isWaiting: boolean;
  readonly heading: string;
  readonly text: string;
  /** Tables and lists with something in them, and those with nothing. */
  readonly listCount: number;
  readonly hollow: readonly string[];
  readonly leadsOn: boolean;
  readonly offersAgain: boolean;
  readonly broke: readonly string[];
}

export interface Tour {
  visit(path: string, mood: string): Promise<Stop>;
  /** Presses every "Try again" while the market is whole; what is there then. */
  tryAgain(): Promise<Stop>;
  /** Comes back after a while, when what was kept is not fresh any more. */
  comeBack(path: string, mood: string): Promise<Stop>;
  /** Keeps nothing of what was answered, as a page that has just been loaded. */
  forget(): Promise<void>;
}

interface Router {
  readonly state: {
    readonly status: string;
    readonly matches: readonly { readonly routeId: string }[];
  };
  readonly routesById: Readonly<
    Record<string, { readonly options: { readonly loader?: unknown } }>
  >;
  readonly history: { push(path: string): void };
  readonly options: {
    readonly context: {
      readonly client: { mutation(text: string, variables: object): PromiseLike<unknown> };
    };
  };
}

/** The market as the page sees it, and what the page does about it. */
interface Surroundings {
  mood: string;
  /** How far the clock goes before. */
  later: number;
  underWay: number;
  changes: number;
  isPartial: boolean;
  asked: Question[];
  broke: string[];
  /** Questions that the whole market has answered. */
  answered: Set<string>;
  /** Ends the questions that nobody answers. */
  unanswered: (() => void)[];
}

declare global {
  interface Window {
    surroundings: Surroundings;
    tour: Tour;
    __TSR_ROUTER__: Router;
  }
  const scheduler: { postTask(task: () => void, options: object): Promise<void> };
  const axe: { run(context: unknown, options: object): Promise<AxeResults> };
}

/** Runs in the page before anything of the client does: whatever it asks is answered as the mood says. */
export function beSurrounded(): void {
  const here: Surroundings = {
    mood: 'whole',
    later: 0,
    underWay: 0,
    changes: 0,
    isPartial: false,
    asked: [],
    broke: [],
    answered: new Set(),
    unanswered: [],
  };
  window.surroundings = here;
  const plainFetch = window.fetch.bind(window);
  const Plain = Date;
  window.Date = class extends Plain {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [Plain.now() + here.later]) as [number]));
    }
    static override now = () => Plain.now() + here.later;
  } as DateConstructor;
  addEventListener('error', (event) => here.broke.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => here.broke.push(String(event.reason)));

  const ask = async (init: RequestInit): Promise<Response> => {
    const { operationName, query, variables } = JSON.parse(String(init.body));
    // Who is there was known before anything went wrong; only subgraphs that are away take it along.
    const isFrame = /^(Shell|NewWatchCount)$/.test(operationName);
    const isOwn = !isFrame && query.startsWith('query');
    if (isOwn) here.asked.push({ query, variables });
    const mood = isFrame && !here.mood.startsWith('without') ? 'whole' : here.mood;
    if (mood === 'loading') await new Promise<void>((end) => here.unanswered.push(end));
    if (mood === 'loading' || mood === 'offline') throw new TypeError('Failed to fetch');
    const response = await plainFetch(`/graphql?mood=${mood}`, init);
    const text = await response.text();
    if (mood === 'whole') here.answered.add(JSON.stringify({ query, variables }));
    if (isOwn && text.includes('"errors"')) here.isPartial = true;
    return Object.assign(new Response(text, response), { text: async () => text });
  };
  window.fetch = (input, init) => {
    const isQuestion = init?.body && String(input) === '/graphql';
    const answer = isQuestion ? ask(init) : plainFetch(input, init);
    if (here.mood === 'loading') return answer;
    here.underWay += 1;
    const end = () => {
      here.underWay -= 1;
    };
    answer.then(end, end);
    return answer;
  };
  addEventListener('DOMContentLoaded', () => {
    const still = document.createElement('style');
    still.textContent =
      '*, ::before, ::after { animation: none !important; transition: none !important }';
    document.head.append(still);
    const changes = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => {
      here.changes += records.length;
    }).observe(document, changes);
  });
}

/** Runs in the page too. */
export function beginTour(): void {
  const SETTLES_WITHIN_MS = 15_000;
  const LATER_MS = 60_000;
  const TURN_MS = 4;
  const here = window.surroundings;
  const main = () => document.querySelector('main') ?? document.body;
  const isWaiting = () =>
    main().querySelector('[role="status"][aria-label], [aria-busy="true"]') !== null;

  /** When everything that waits to be drawn has been; also in a page that nobody looks at. */
  const idle = () =>
    scheduler.postTask(() => undefined, { priority: 'background', delay: TURN_MS });
  const settle = async () => {
    const until = performance.now() + SETTLES_WITHIN_MS;
    let calm = 0;
    let seen = here.changes;
    while (calm < 2 && performance.now() < until) {
      await idle();
      const isOver = here.mood === 'loading' || (here.underWay === 0 && !isWaiting());
      const isThere = window.__TSR_ROUTER__.state.status === 'idle';
      calm = isOver && isThere && here.changes === seen ? calm + 1 : 0;
      seen = here.changes;
    }
  };

  const againButtons = () =>
    [...main().querySelectorAll('button')].filter((each) =>
      each.textContent?.includes('Try again'),
    );
  const isHollow = (list: Element) =>
    list.querySelector(list.tagName === 'TABLE' ? 'tbody tr' : 'li, dt, [role]') === null;
  const hasLoader = () => {
    const router = window.__TSR_ROUTER__;
    const route = router.state.matches.at(-1)?.routeId ?? '';
    return router.routesById[route]?.options.loader !== undefined;
  };
  const look = (path: string): Stop => {
    const lists = [...main().querySelectorAll('table, ul, ol, dl')];
    const hollow = lists.filter((list) => list.checkVisibility() && isHollow(list));
    return {
      path,
      asked: here.asked,
      hasLoader: hasLoader(),
      isKept: here.asked.every((each) => here.answered.has(JSON.stringify(each))),
      isPartial: here.isPartial,
      hasFrame: ['header', 'main', 'footer'].every((name) => document.querySelector(name)),
      isWaiting: isWaiting(),
      heading: main().querySelector('h1, h2')?.textContent ?? '',
      text: main().innerText,
      listCount: lists.filter((list) => !isHollow(list)).length,
      hollow: hollow.map((list) => list.outerHTML.slice(0, 120)),
      leadsOn: main().querySelector('a[href]') !== null,
      offersAgain: againButtons().length > 0,
      broke: here.broke,
    };
  };

  const visit = async (path: string, mood: string) => {
    // What was kept of other pages is old by then, so that each asks its own questions.
    Object.assign(here, { mood, later: here.later + LATER_MS, isPartial: false });
    Object.assign(here, { asked: [], broke: [] });
    window.__TSR_ROUTER__.history.push(path);
    await settle();
    return look(path);
  };
  const tryAgain = async () => {
    Object.assign(here, { mood: 'whole', asked: [] });
    for (const button of againButtons()) button.click();
    await settle();
    return look(location.pathname);
  };
  const comeBack = async (path: string, mood: string) => {
    await visit('/nowhere', 'whole');
    return visit(path, mood);
  };
  const forget = async () => {
    for (const end of here.unanswered.splice(0)) end();
    await visit('/nowhere', 'whole');
    // Whatever was kept depends on whatever is changed.
    await window.__TSR_ROUTER__.options.context.client.mutation('mutation { __typename }', {});
    await settle();
    here.answered.clear();
  };
  window.tour = { visit, tryAgain, comeBack, forget };
}

/** Runs in a page that has axe: what it finds, in one line each. Nothing here has sound, so nothing is fetched for it. */
export async function axeFinds(): Promise<string[]> {
  const found = await axe.run(document, { resultTypes: ['violations'], preload: false });
  return found.violations.map(({ id, nodes: [first, ...more] }) => {
    const why = [first?.any, first?.all, first?.none].find((each) => each?.length)?.[0]?.message;
    return `${id} at ${first?.target} and ${more.length} more: ${why} ${first?.html.slice(0, 160)}`;
  });
}
