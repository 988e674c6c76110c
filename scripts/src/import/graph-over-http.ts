// Asks the gateway over HTTP as a signed-in person. What may be asked again is: lost connections, a busy
// gateway, a token that expired meanwhile. Every operation of an import may be repeated.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, Refused } from './ask.js';
import type { Market } from './import-file.js';

const attemptsMax = 8;
const timeoutMs = 120_000;
const longestPauseMs = 30_000;

export interface Credentials {
  email: string;
  password: string;
}

interface Tokens {
  accessToken: string;
  refreshToken: string | null;
}

export interface Downloads {
  /** What stands at a path of the market. */
  download(path: string): Promise<Readable>;
}

/** Nobody answers at this address. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** The market at this gateway; signs in first. A bearer token is used as it is. */
export async function marketOverHttp(
  url: string,
  who: Credentials | string,
): Promise<Market & Downloads> {
  const graph = new GraphOverHttp(url.replace(/\/+$/, ''));
  await graph.signIn(who);
  return {
    ask: (query, variables) => graph.ask(query, variables),
    upload: (path) => graph.upload(path),
    download: (path) => graph.download(path),
  };
}

class GraphOverHttp {
  private tokens: Tokens = { accessToken: '', refreshToken: null };

  constructor(private readonly url: string) {}

  async signIn(who: Credentials | string): Promise<void> {
    if (typeof who === 'string') {
      this.tokens = { accessToken: who, refreshToken: null };
      return;
    }
    // Once: whoever mistyped the address or the password wants to know now.
    const { body } = await this.post('/auth/sign-in', { ...who, mode: 'token' }, 1);
    this.keepTokens('sign-in', body);
  }

  async ask(query: string, variables: Record<string, unknown>): Promise<Answer> {
    let { status, body } = await this.post('/graphql', { query, variables });
    if (status === 401 && (await this.refresh())) {
      ({ status, body } = await this.post('/graphql', { query, variables }));
    }
    const error = body?.errors?.[0];
    if (error)
      throw new Refused('graph', error.extensions?.code ?? `HTTP_${status}`, error.message);
    if (!body?.data) throw new Refused('graph', `HTTP_${status}`, 'the answer has no data');
    return body.data;
  }

  /** Once: a file that did not arrive is sent again by whoever sends it. */
  async upload(path: string): Promise<string> {
    const name = encodeURIComponent(basename(path));
    const response = await fetch(`${this.url}/uploads?purpose=IMPORT_FILE&name=${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        authorization: `Bearer ${this.tokens.accessToken}`,
      },
      body: Readable.toWeb(createReadStream(path)) as never,
      duplex: 'half',
    } as RequestInit);
    const body: Answer = await response.json().catch(() => null);
    const error = body?.errors?.[0];
    if (error) throw new Refused('upload', error.extensions?.code ?? '', error.message);
    if (!body?.uploadId) throw new Refused('upload', `HTTP_${response.status}`, 'no upload id');
    return body.uploadId;
  }

  /** A file of the market's, as it comes. */
  async download(path: string): Promise<Readable> {
    const { accessToken } = this.tokens;
    const headers = { authorization: `Bearer ${accessToken}` };
    const response = await fetch(`${this.url}${path}`, { headers });
    if (response.ok && response.body) return Readable.fromWeb(response.body as never);
    throw new Refused('download', `HTTP_${response.status}`, 'the file did not come');
  }

  private async refresh(): Promise<boolean> {
    const { refreshToken } = this.tokens;
    if (!refreshToken) return false;
    const { body } = await this.post('/auth/refresh', { refreshToken });
    this.keepTokens('refresh', body);
    return true;
  }

  private keepTokens(verb: string, body: Answer): void {
    const error = body?.userErrors?.[0];
    if (error) throw new Refused(verb, error.code, error.message ?? '');
    if (!body?.accessToken) throw new Refused(verb, 'NO_TOKEN', 'the answer has no token');
    this.tokens = { accessToken: body.accessToken, refreshToken: body.refreshToken ?? null };
  }

  /** One request with patience; gives what came, whatever its status. */
  private async post(
    path: string,
    body: object,
    attempts = attemptsMax,
  ): Promise<{ status: number; body: Answer }> {
    let last: unknown;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const response = await this.send(path, body).catch((error: unknown) => {
        last = error;
      });
      if (response && (attempts === 1 || !isBusy(response.status))) {
        return { status: response.status, body: await response.json().catch(() => null) };
      }
      if (response) last = new Error(`HTTP ${response.status}`);
      if (attempt < attempts) await pause(pauseMs(response?.headers.get('retry-after'), attempt));
    }
    throw new Unreachable(`${this.url}${path}: ${reason(last)}`);
  }

  private send(path: string, body: object): Promise<Response> {
    const { accessToken } = this.tokens;
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(accessToken && path === '/graphql' ? { authorization: `Bearer ${accessToken}` } : {}),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
  }
}

const isBusy = (status: number) => status === 429 || (status >= 502 && status <= 504);

function pauseMs(retryAfter: string | null | undefined, attempt: number): number {
  const asked = Number(retryAfter ?? 0) * 1000;
  return Math.min(longestPauseMs, Math.max(asked, 250 * 2 ** (attempt - 1)));
}

function reason(error: unknown): string {
  const cause = (error as { cause?: { code?: string } })?.cause?.code;
  return cause ?? (error as Error)?.message ?? 'no answer';
}
