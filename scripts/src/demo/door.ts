// How the demo market is built: by requests through the gateway's own door, signed in as its people, with
// the same operations everybody has. Only founding the operator has no door; the platform does that itself.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Actor } from '@agora/kernel/actor.js';
import type { MovableClock } from '@agora/kernel/clock.js';
import type { Log } from '@agora/kernel/log.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { type DeviceKind, deviceOf } from './devices.js';
import { type DemoPerson, demoPassword } from './people.js';

/** What a fastify app offers for requests without a network. */
interface Injectable {
  inject(request: {
    method: 'POST';
    url: string;
    headers: Record<string, string>;
    payload: string | Buffer;
    remoteAddress?: string;
  }): Promise<{ statusCode: number; payload: string }>;
}

export interface DemoSurroundings {
  readonly app: Injectable;
  readonly market: {
    readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
    settle(): Promise<void>;
  };
  /** The clock that app and market go by. */
  readonly clock: MovableClock;
  readonly log?: Log;
}

/** What the platform does by itself when its time has come, and in which order. */
const dueSweeps = [
  ['rfq', 'close-due-demands'],
  ['rfq', 'expire-quotes'],
  ['trade', 'due-orders'],
  ['trade', 'stock-returns'],
  ['sellers', 'turn-holidays'],
] as const;

/** What verbs answer when an earlier, interrupted run has taken the step already. */
const takenBefore = [
  'ALREADY_A_MEMBER',
  'ANSWER_NOT_ACCEPTABLE',
  'APPLICATION_OPEN',
  'APPLICATION_STATE',
  'ARTICLE_RETRACTED',
  'AUTHENTICATOR_EXISTS',
  'COMMISSION_STATE',
  'DEMAND_NOT_AWARDABLE',
  'DEMAND_NOT_CANCELLABLE',
  'FORBIDDEN',
  'OFFER_NOT_CHANGEABLE',
  'ORDER_NOT_CANCELLABLE',
  'ORDER_NOT_COMPLETABLE',
  'ORDER_NOT_CONFIRMABLE',
  'ORDER_NOT_DECLINABLE',
  'ORDER_NOT_RECEIVABLE',
  'ORDER_NOT_SHIPPABLE',
  'POST_HIDDEN',
  'PRODUCT_EXISTS',
  'PRODUCT_NOT_IN_STATE',
  'QUOTE_NOT_CHANGEABLE',
  'REQUIREMENTS_NOT_MET',
  'REVIEW_STATE',
  'SELLER_STATE',
  'THREAD_CLOSED',
  'VERIFICATION_STATE',
  'WARNING_STATE',
];

/** Tokens are good for ten minutes; they are renewed before. */
const tokenForMs = 8 * 60_000;

// biome-ignore lint/suspicious/noExplicitAny: answers are read once, where they are asked for.
type Answer = any;

interface UserError {
  code: string;
  field: string[] | null;
  params: unknown;
}

export type Ask = (query: string, variables?: object) => Promise<Answer>;

interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly until: number;
}

export class Door {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly surroundings: DemoSurroundings) {}

  /** Everybody has heard of everything. */
  settle(): Promise<void> {
    return this.surroundings.market.settle();
  }

  /** It is so many days before today now, and whatever was due until then has happened. */
  async moveTo(daysAgo: number): Promise<void> {
    this.surroundings.clock.moveTo(daysAgo);
    for (const [name, sweep] of dueSweeps) await this.subgraph(name).sweep(sweep);
    await this.settle();
  }

  /** The platform's own instant. */
  get now(): Date {
    return this.subgraph('trade').clock.now();
  }

  /** A unit price of an answer, in millionths. */
  millionths(amount: string): bigint {
    return UnitPrice.parse(amount, 'CNY')?.millionths ?? 0n;
  }

  subgraph(name: string): RunningSubgraph {
    const subgraph = this.surroundings.market.subgraphs.get(name);
    if (!subgraph) throw new Error(`${name} is not running`);
    return subgraph;
  }

  /** An operation that only the platform itself may ask, of one subgraph. */
  async askInside(name: string, query: string, variables: object): Promise<Answer> {
    const actor = Actor.service('seed', 'seed');
    const answer = await this.subgraph(name).answer({ query, variables: { ...variables } }, actor);
    if (answer.errors?.length) throw new Error(`${name}: ${answer.errors[0]?.message}`);
    return answer.data;
  }

  /** Asks as this person; null is a visitor. */
  async ask(person: DemoPerson | null, query: string, variables: object = {}): Promise<Answer> {
    const headers: Record<string, string> = {};
    if (person) headers.authorization = `Bearer ${await this.tokenOf(person)}`;
    const answer = await this.post('/graphql', { query, variables }, headers);
    if (answer.errors?.length)
      throw new Error(`${query.slice(0, 60)}: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /**
   * Carries out one mutation and returns its result. What was done by an earlier, interrupted run is fine:
   * codes in `done` count as success and give null.
   */
  async act(
    person: DemoPerson | null,
    name: string,
    input: object,
    selection: string,
    done: readonly string[] = [],
  ): Promise<Answer> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field params } } }`;
    const { userErrors, ...result } = (await this.ask(person, query, { input }))[name];
    const errors = (userErrors as UserError[]).filter(
      (e) => !['ID_REUSED', ...done].includes(e.code),
    );
    if (errors.length > 0)
      throw new Error(`${name}: ${JSON.stringify(errors)} ${JSON.stringify(input)}`);
    return userErrors.length > 0 ? null : Object.values(result)[0];
  }

  /** A step that cannot be taken twice; having been taken by an earlier run is fine. */
  step(person: DemoPerson, name: string, input: object, selection: string): Promise<Answer> {
    return this.act(person, name, input, selection, takenBefore);
  }

  /** What the last mail to this address asks to be shown: a code or the token of a link; null without a mail. */
  async mailed(recipient: string): Promise<string | null> {
    const query =
      'query ($recipient: String) { mails(recipient: $recipient, first: 1) { params } }';
    const { mails } = await this.askInside('accounts', query, { recipient });
    return mails[0]?.params.token ?? null;
  }

  /** False once a second step is asked for, which the demo has no device for. */
  async canSignIn(person: DemoPerson): Promise<boolean> {
    return (await this.signedIn(person)) !== null;
  }

  /** Sends a file as this person; gives its upload's id. */
  async upload(person: DemoPerson, path: string, purpose: string): Promise<string> {
    return this.send(person, basename(path), await readFile(path), purpose);
  }

  async send(person: DemoPerson, name: string, payload: Buffer, purpose: string): Promise<string> {
    const answer = await this.surroundings.app.inject({
      method: 'POST',
      url: `/uploads?purpose=${purpose}&name=${encodeURIComponent(name)}`,
      headers: {
        'content-type': 'application/octet-stream',
        authorization: `Bearer ${await this.tokenOf(person)}`,
      },
      payload,
    });
    const { uploadId } = JSON.parse(answer.payload);
    if (!uploadId) throw new Error(`${name}: ${answer.payload}`);
    return uploadId;
  }

  private async tokenOf(person: DemoPerson): Promise<string> {
    const token = await this.signedIn(person);
    if (!token) throw new Error(`${person.email} cannot sign in`);
    return token;
  }

  private async signedIn(person: DemoPerson): Promise<string | null> {
    const known = this.sessions.get(person.email);
    if (known && known.until > this.now.getTime()) return known.accessToken;
    const { refreshToken } = known ?? {};
    const renewed = refreshToken && (await this.post('/auth/refresh', { refreshToken }, {}));
    if (!renewed?.accessToken) return this.signIn(person, 'OFFICE');
    return this.remember(person, renewed);
  }

  /** Signs a person in at a device; null where a second step is asked for. */
  async signIn(person: DemoPerson, kind: DeviceKind): Promise<string | null> {
    const { userAgent, address } = deviceOf(person, kind);
    const body = { email: person.email, password: demoPassword, mode: 'token' };
    const from = { 'user-agent': userAgent };
    const answer = await this.post('/auth/sign-in', body, from, address);
    return answer.accessToken ? this.remember(person, answer) : null;
  }

  private remember({ email }: DemoPerson, { accessToken, refreshToken }: Answer): string {
    const until = this.now.getTime() + tokenForMs;
    this.sessions.set(email, { accessToken, refreshToken, until });
    return accessToken;
  }

  private async post(
    url: string,
    body: object,
    headers: Record<string, string>,
    remoteAddress = '127.0.0.1',
  ): Promise<Answer> {
    const answer = await this.surroundings.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
      remoteAddress,
    });
    return JSON.parse(answer.payload);
  }
}
