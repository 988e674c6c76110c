// The built client alone, as files; what it asks the market is answered by whoever starts this.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const folder = join(import.meta.dirname, '../dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const isKept = (path: string) => path.startsWith('/assets/') || path === '/favicon.svg';

export interface MarketAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
}

/** Undefined is "not found". */
export type AnswerMarket = (request: IncomingMessage) => Promise<MarketAnswer | undefined>;

export interface ClientServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startClientServer(answerMarket: AnswerMarket): Promise<ClientServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = normalize(new URL(request.url ?? '/', 'http://client').pathname);
    if (request.headers['sec-fetch-dest'] === 'document') return send(response, '/index.html');
    if (isKept(path)) return send(response, path);
    const { status = 200, type, body } = (await answerMarket(request)) ?? nothing;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://localhost:${port}`, stop };
}

const nothing: MarketAnswer = { status: 404, type: 'text/plain', body: '' };

async function send(response: ServerResponse, path: string): Promise<void> {
  const body = await readFile(join(folder, path));
  const caching = isKept(path) ? 'max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, { 'content-type': types[extname(path)], 'cache-control': caching });
  response.end(body);
}
