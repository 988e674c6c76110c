// A small federated graph in memory: accounts signs tokens, catalog has products, forum adds threads to them.
// Every request that reaches a subgraph is written down, and any subgraph can be made to fail.

import { setTimeout } from 'node:timers/promises';
import type { Caller } from '@agora/kernel/actor.js';
import { SettableClock } from '@agora/kernel/clock.js';
import { invalidInput } from '@agora/kernel/errors.js';
import { silentLog } from '@agora/kernel/log.js';
import {
  SiblingUnavailable,
  type SubgraphRequest,
  type SubgraphResponse,
} from '@agora/kernel/siblings.js';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Contracts, createGateway, type GatewayOptions } from '../gateway.js';
import { type SubgraphConnection, SubgraphUnavailable } from '../graph/subgraph-connection.js';
import { nodeSdl } from '../node/node-sdl.js';

export const start = new Date('2026-03-02T08:00:00.000Z');
export const productId = 'prd_01J00000000000000000000001';
export const slowMs = 300;
export const password = 'correct horse';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@inaccessible"])';
const shared = `${link}
  interface Node { id: ID! }
  type UserError @shareable { code: String! field: [String!] message: String! }`;

const sdl = {
  accounts: `${shared} scalar JSON
    type Query { viewer: Viewer accessTokenKeys: JSON @inaccessible passkeyChallenge: PasskeyChallenge @inaccessible }
    type PasskeyChallenge @inaccessible { options: JSON ticket: String }
    input OpenSessionWithPasskeyInput @inaccessible { ticket: String! response: JSON! address: String! userAgent: String }
    type Viewer { memberId: String! companyId: String! roles: [String!]! locale: String requestId: String }
    type SecondStep @inaccessible { stepToken: String! stepTokenExpiresAt: String! mustEnrol: Boolean! }
    type EnrolmentPayload @inaccessible { secret: String uri: String userErrors: [SessionError!]! }
    input PassSecondStepInput @inaccessible { stepToken: String! code: String! address: String! userAgent: String }
    input BeginEnrolmentInput @inaccessible { stepToken: String! }
    type SessionPayload @inaccessible { accessToken: String accessTokenExpiresAt: String
      secondStep: SecondStep recoveryCodes: [String!] refreshToken: String refreshTokenExpiresAt: String userErrors: [SessionError!]! }
    type SessionError @inaccessible { code: String! field: [String!] params: JSON message: String! }
    input OpenSessionInput @inaccessible { email: String! password: String! address: String! userAgent: String }
    type WayPayload @inaccessible { url: String ticket: String userErrors: [SessionError!]! }
    input BeginCompanySignInInput @inaccessible { email: String! address: String! }
    input OpenSessionByCompanyInput @inaccessible { ticket: String! query: String! locale: String! address: String! userAgent: String }
    input RotateSessionInput @inaccessible { refreshToken: String! companyId: ID }
    input CloseSessionInput @inaccessible { refreshToken: String! }
    type Mutation {
      openSession(input: OpenSessionInput!): SessionPayload! @inaccessible
      passSecondStep(input: PassSecondStepInput!): SessionPayload! @inaccessible
      beginEnrolment(input: BeginEnrolmentInput!): EnrolmentPayload! @inaccessible
      openSessionWithPasskey(input: OpenSessionWithPasskeyInput!): SessionPayload! @inaccessible
      beginCompanySignIn(input: BeginCompanySignInInput!): WayPayload! @inaccessible
      openSessionByCompany(input: OpenSessionByCompanyInput!): SessionPayload! @inaccessible
      rotateSession(input: RotateSessionInput!): SessionPayload! @inaccessible
      closeSession(input: CloseSessionInput!): SessionPayload! @inaccessible
    }`,
  catalog: `${shared}
    type Query { product(id: ID!): Product products(first: Int! = 20): ProductConnection refused: Int broken: Int stranded: Int }
    type ProductConnection { nodes: [Product]! }
    type Product implements Node @key(fields: "id") { id: ID! name: String! related: [Product!]! }
    type Mutation { renameProduct(name: String!): Product }`,
  forum: `${shared}
    type Query { threads(first: Int! = 20): [Thread!] }
    type Thread implements Node @key(fields: "id") { id: ID! title: String! product: Product }
    type Product @key(fields: "id") { id: ID! threads(first: Int! = 20): [Thread!] openQuestionCount: Int }`,
};
type Name = keyof typeof sdl;

const product = (id: string) => ({ __typename: 'Product', id, name: `Product ${id.slice(-1)}` });
const thread = (id: string) => ({
  __typename: 'Thread',
  id,
  title: 'Why?',
  product: product(productId),
});

let contracts: Contracts | undefined;

function composeContracts(): Contracts {
  const all = new Map<string, string>(Object.entries(sdl));
  all.set('node', nodeSdl(all));
  const services = [...all].map(([name, text]) => ({ name, url: name, typeDefs: parse(text) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map((e) => e.message).join('\n'));
  return { supergraph: supergraphSdl, node: all.get('node') as string, operations: [] };
}

interface Sent {
  subgraph: string;
  request: SubgraphRequest;
  caller: Caller;
}

export class FixtureGraph {
  readonly clock = new SettableClock(start);
  readonly sent: Sent[] = [];
  /** What a subgraph does instead of answering. */
  readonly faults = new Map<string, 'DEAD' | 'KEYLESS' | 'SLOW'>();
  readonly closed: string[] = [];
  kid = 'key-1';
  private readonly keys = new Map<string, Awaited<ReturnType<typeof generateKeyPair>>>();
  private refreshCount = 0;

  readonly connections: SubgraphConnection[] = (Object.keys(sdl) as Name[]).map((name) =>
    this.connection(name),
  );

  contracts() {
    contracts ??= composeContracts();
    return contracts;
  }

  /** As new, for the next test over the same gateway. */
  reset(): void {
    this.clock.set(start);
    this.faults.clear();
    this.sent.length = 0;
    this.closed.length = 0;
    this.refreshCount = 0;
  }

  gateway(options: Partial<GatewayOptions> = {}) {
    return createGateway({
      connections: this.connections,
      contracts: this.contracts(),
      clock: this.clock,
      log: silentLog,
      ...options,
    });
  }

  /** An access token as accounts would sign it; ten minutes long. */
  async token(claims: Record<string, unknown> = {}): Promise<string> {
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const { privateKey } = await this.keyPair();
    return new SignJWT({ aud: 'agora', company: 'com_1', roles: ['PURCHASER'], ...claims })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.kid })
      .setSubject('mem_1')
      .setIssuer('agora')
      .setExpirationTime(seconds + 600)
      .sign(privateKey);
  }

  private async keyPair() {
    const known =
      this.keys.get(this.kid) ?? (await generateKeyPair('EdDSA', { extractable: true }));
    this.keys.set(this.kid, known);
    return known;
  }

  private connection(name: Name): SubgraphConnection {
    const resolvers = this.resolvers()[name];
    const schema: GraphQLSchema = buildSubgraphSchema([
      { typeDefs: parse(sdl[name]), resolvers: resolvers as never },
    ]);
    return {
      name,
      ask: async (request, caller) => {
        this.sent.push({ subgraph: name, request, caller });
        if (this.faults.get(name) === 'DEAD') throw new SubgraphUnavailable(name, 'it is dead');
        if (this.faults.get(name) === 'SLOW') await setTimeout(slowMs);
        const { query: source, variables: variableValues, operationName } = request;
        const answer = await graphql({
          schema,
          source,
          variableValues,
          operationName,
          contextValue: caller,
        });
        // As it would come over a network.
        return JSON.parse(JSON.stringify(answer)) as SubgraphResponse;
      },
      isReady: async () => this.faults.get(name) !== 'DEAD',
      stop: async () => undefined,
    };
  }

  private resolvers() {
    const catalog = {
      Query: {
        product: (_: unknown, { id }: { id: string }) => product(id),
        products: (_: unknown, { first }: { first: number }) => ({
          nodes: Array.from({ length: first }, (_entry, index) => product(`${productId}${index}`)),
        }),
        refused: () => {
          throw invalidInput('name', 'TOO_LONG');
        },
        stranded: () => {
          throw new SiblingUnavailable('store', 'connect ECONNREFUSED 10.0.0.3');
        },
        broken: () => {
          throw new Error('the secret table is gone');
        },
      },
      Product: {
        // Two products, one of them twice.
        related: () => [product('prd_a'), product('prd_b'), product('prd_a')],
        __resolveReference: ({ id }: { id: string }) => (id.endsWith('9') ? null : product(id)),
      },
      Mutation: { renameProduct: () => product(productId) },
    };
    const forum = {
      Query: { threads: () => [thread('thr_1')] },
      Thread: { __resolveReference: ({ id }: { id: string }) => thread(id) },
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Product', id }),
        threads: ({ id }: { id: string }) => [thread(`thr_${id}`)],
        openQuestionCount: () => 7,
      },
    };
    return { accounts: this.accounts(), catalog, forum };
  }

  private accounts() {
    const open = async () => ({
      accessToken: await this.token(),
      accessTokenExpiresAt: new Date(this.clock.now().getTime() + 600_000).toISOString(),
      refreshToken: `refresh-${++this.refreshCount}`,
      refreshTokenExpiresAt: new Date(this.clock.now().getTime() + 86_400_000).toISOString(),
      userErrors: [],
    });
    const refuse = (code: string, params: object | null = null) => ({
      userErrors: [{ code, field: null, params, message: code }],
    });
    return {
      Query: {
        viewer: (_: unknown, _args: unknown, caller: Caller) =>
          caller.kind === 'MEMBER' ? caller : null,
        accessTokenKeys: async () => {
          if (this.faults.get('accounts') === 'KEYLESS') throw new Error('no keys');
          const { publicKey } = await this.keyPair();
          return { keys: [{ ...(await exportJWK(publicKey)), kid: this.kid, alg: 'EdDSA' }] };
        },
        passkeyChallenge: () => ({ options: { challenge: 'c-1' }, ticket: 'ticket-1' }),
      },
      Mutation: {
        openSessionWithPasskey: (_: unknown, { input }: { input: { ticket: string } }) =>
          input.ticket === 'ticket-1' ? open() : refuse('PASSKEY_REFUSED'),
        beginCompanySignIn: (_: unknown, { input }: { input: { email: string } }) =>
          input.email.endsWith('@known.example')
            ? { url: 'https://login.known.example/?state=s', ticket: 'way-1', userErrors: [] }
            : refuse('COMPANY_SIGN_IN_UNKNOWN'),
        openSessionByCompany: (_: unknown, { input }: { input: Record<string, string> }) =>
          input.ticket === 'way-1' && input.query === 'code=c&state=s' && input.locale === 'zh-CN'
            ? open()
            : refuse('COMPANY_SIGN_IN_REFUSED', { reason: 'NOT_A_MEMBER' }),
        openSession: (_: unknown, { input }: { input: { password: string } }) => {
          if (input.password === 'again')
            return refuse('TOO_MANY_ATTEMPTS', { retryAfterSeconds: 9 });
          if (input.password === 'two') {
            const stepTokenExpiresAt = new Date(this.clock.now().getTime() + 600_000).toISOString();
            const secondStep = { stepToken: 'step-1', stepTokenExpiresAt, mustEnrol: true };
            return { secondStep, userErrors: [] };
          }
          return input.password === password ? open() : refuse('SIGN_IN_REFUSED');
        },
        passSecondStep: async (_: unknown, { input }: { input: Record<string, string> }) => {
          if (input.stepToken !== 'step-1') return refuse('STEP_EXPIRED');
          if (input.code !== '123456') return refuse('WRONG_CODE');
          return { ...(await open()), recoveryCodes: ['aaaa-bbbb'] };
        },
        beginEnrolment: (_: unknown, { input }: { input: Record<string, string> }) =>
          input.stepToken === 'step-1'
            ? { secret: 'ABC', uri: 'otpauth://totp/Agora:a', userErrors: [] }
            : refuse('STEP_EXPIRED'),
        rotateSession: (_: unknown, { input }: { input: { refreshToken: string } }) => {
          if (input.refreshToken === 'racing') return refuse('SESSION_JUST_ROTATED');
          return input.refreshToken === `refresh-${this.refreshCount}`
            ? open()
            : refuse('SESSION_ENDED');
        },
        closeSession: (_: unknown, { input }: { input: { refreshToken: string } }) => {
          this.closed.push(input.refreshToken);
          return { userErrors: [] };
        },
      },
    };
  }
}

type Injected = { statusCode: number; headers: Record<string, unknown>; json(): unknown };

/** Asks the gateway as a program would; no cookies. */
export async function ask(
  gateway: Awaited<ReturnType<FixtureGraph['gateway']>>,
  query: string,
  headers: Record<string, string> = {},
  variables: object = {},
) {
  const response = (await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query, variables }),
  })) as unknown as Injected;
  // biome-ignore lint/suspicious/noExplicitAny: tests assert on whole answers.
  return { status: response.statusCode, headers: response.headers, body: response.json() as any };
}
