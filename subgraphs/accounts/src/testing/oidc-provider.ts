// A company's provider for tests: OpenID Connect with the authorization code flow, PKCE and a client secret, over HTTP on
// this machine. It is strict about what it is asked; what it answers a test may bend.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

/** The person who signs in at the provider. */
export interface Visitor {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
}

export interface Bent {
  nonce?: string;
  audience?: string;
  issuer?: string;
  isForged?: boolean;
  /** Where it says that people sign in. */
  authorization?: string;
}

export class OidcProvider {
  readonly client = { clientId: 'agora', clientSecret: 'the secret of the client' };
  visitor: Visitor = { sub: 'nobody' };
  bent: Bent = {};
  /** Paths that were asked, in order. */
  readonly asked: string[] = [];
  private readonly codes = new Map<string, Asked>();

  private constructor(
    private readonly server: Server,
    private readonly keys: Keys,
    private readonly forger: Keys,
  ) {}

  static async start(): Promise<OidcProvider> {
    const [keys, forger] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
    const server = createServer();
    const provider = new OidcProvider(server, keys, forger);
    server.on('request', (request, response) => void provider.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Somebody follows the way to the provider and signs in there: what comes back after the question mark. */
  async visit(url: string, visitor: Visitor): Promise<string> {
    this.visitor = visitor;
    const { status, headers } = await fetch(url, { redirect: 'manual' });
    const location = headers.get('location');
    if (status !== 302 || !location) throw new Error(`the provider answers ${status} to ${url}`);
    return new URL(location).search.slice(1);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.issuer);
    this.asked.push(url.pathname);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') return void json(200, this.about());
    if (url.pathname === '/jwks') {
      const key = { ...(await exportJWK(this.keys.publicKey)), kid: 'one', alg: 'ES256' };
      return void json(200, { keys: [key] });
    }
    if (url.pathname === '/authorize') {
      const location = this.authorize(url.searchParams);
      if (!location) return void json(400, { error: 'invalid_request' });
      return void response.writeHead(302, { location }).end();
    }
    if (url.pathname !== '/token') return void json(404, {});
    const form = new URLSearchParams(await text(request));
    const idToken = await this.exchange(request.headers.authorization ?? '', form);
    if (!idToken) return void json(400, { error: 'invalid_grant' });
    json(200, { access_token: 'access', token_type: 'Bearer', id_token: idToken });
  }

  private about() {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: this.bent.authorization ?? `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  /** Where the browser goes back to; undefined when the question is not as it should be. */
  private authorize(asked: URLSearchParams): string | undefined {
    const of = (name: string) => asked.get(name) ?? '';
    const isRight =
      of('client_id') === this.client.clientId &&
      of('response_type') === 'code' &&
      of('scope').split(' ').includes('openid') &&
      of('code_challenge_method') === 'S256' &&
      of('state') &&
      of('nonce');
    if (!isRight) return undefined;
    const code = randomBytes(8).toString('hex');
    const redirectUri = of('redirect_uri');
    this.codes.set(code, { nonce: of('nonce'), challenge: of('code_challenge'), redirectUri });
    return `${redirectUri}?${new URLSearchParams({ code, state: of('state') })}`;
  }

  private async exchange(authorization: string, form: URLSearchParams) {
    const { clientId, clientSecret } = this.client;
    const pair = [clientId, clientSecret].map(encodeURIComponent).join(':').replaceAll('%20', '+');
    const code = form.get('code') ?? '';
    const asked = this.codes.get(code);
    this.codes.delete(code);
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '');
    const isRight =
      authorization === `Basic ${Buffer.from(pair).toString('base64')}` &&
      form.get('redirect_uri') === asked?.redirectUri &&
      verifier.digest('base64url') === asked.challenge;
    if (!isRight || !asked) return undefined;
    const { sub, ...claims } = this.visitor;
    const { privateKey } = this.bent.isForged ? this.forger : this.keys;
    return new SignJWT({ ...claims, nonce: this.bent.nonce ?? asked.nonce })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject(sub)
      .setIssuer(this.bent.issuer ?? this.issuer)
      .setAudience(this.bent.audience ?? clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  }
}
