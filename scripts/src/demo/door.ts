// How the demo market is built: by requests through the gateway's own door, signed in as its people, with
// the same operations everybody has. Only founding the operator has no door; the platform does that itself.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Actor } from '@agora/kernel/actor.js';
import type { Log } from '@agora/kernel/log.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { type DemoPerson, demoPassword } from './people.js';

/** What a fastify app offers for requests without a network. */
interface Injectable {
  inject(request: {
    method: 'POST';
    url: string;
    headers: Record<string, string>;
    payload: string | Buffer;
  }): Promise<{ statusCode: number; payload: string }>;
}

export interface DemoSurroundings {
  readonly app: Injectable;
  readonly market: {
    readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
    settle(): Promise<void>;
  };
  readonly log?: Log;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read once, where they are asked for.
type Answer = any;

interface UserError {
  code: string;
  field: string[] | null;
  params: unknown;
}

export type Ask = (query: string, variables?: object) => Promise<Answer>;

export class Door {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly surroundings: DemoSurroundings) {}

  /** Everybody has heard of everything. */
  settle(): Promise<void> {
    return this.surroundings.market.settle();
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

  /** Sends a file as this person; gives its upload's id. */
  async upload(person: DemoPerson, path: string, purpose: string): Promise<string> {
    const answer = await this.surroundings.app.inject({
      method: 'POST',
      url: `/uploads?purpose=${purpose}&name=${encodeURIComponent(basename(path))}`,
      headers: {
        'content-type': 'application/octet-stream',
        authorization: `Bearer ${await this.tokenOf(person)}`,
      },
      payload: await readFile(path),
    });
    const { uploadId } = JSON.parse(answer.payload);
    if (!uploadId) throw new Error(`${path}: ${answer.payload}`);
    return uploadId;
  }

  private async tokenOf({ email }: DemoPerson): Promise<string> {
    const known = this.tokens.get(email);
    if (known) return known;
    const body = { email, password: demoPassword, mode: 'token' };
    const { accessToken } = await this.post('/auth/sign-in', body, {});
    if (!accessToken) throw new Error(`${email} cannot sign in`);
    this.tokens.set(email, accessToken);
    return accessToken;
  }

  private async post(url: string, body: object, headers: Record<string, string>): Promise<Answer> {
    const answer = await this.surroundings.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });
    return JSON.parse(answer.payload);
  }
}
