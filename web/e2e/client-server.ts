// The built client alone, as files, and made-up answers to what it asks; `?mood=` says of which market.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { madeUpAnswer } from './made-up-answers.js';

const folder = join(import.meta.dirname, '../dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface ClientServer {
  readonly url: string;
  stop(): Promise<void>;
}

interface Answer {
  readonly type: string | undefined;
  readonly body: string | Buffer;
}

export async function startClientServer(): Promise<ClientServer> {
  const server = createServer((request, response) => {
    answerTo(request).then(
      ({ type, body }) => {
        const kept = /^text[/](javascript|css)/.test(type ?? '') ? 'max-age=600' : 'no-store';
        response.writeHead(200, { 'content-type': type, 'cache-control': kept });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function answerTo(request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://client');
  if (pathname === '/graphql') {
    const question = JSON.parse(await bodyOf(request));
    const body = madeUpAnswer(searchParams.get('mood') ?? 'whole', question);
    return { type: 'application/json', body };
  }
  // The list of demo logins: a market of one's own has none.
  if (/^[/](auth|demo)[/]/.test(pathname)) return { type: 'application/json', body: '[]' };
  const path = normalize(pathname);
  const name = extname(path) in types ? path : '/index.html';
  return { type: types[extname(name)], body: await readFile(join(folder, name)) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
