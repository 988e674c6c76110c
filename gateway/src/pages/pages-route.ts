// The client's HTML for every address that is one of its pages; for a visitor at a public one with what the
// page says in it. Beside it robots.txt and the sitemap.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@agora/kernel/clock.js';
import type { Log } from '@agora/kernel/log.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/graph-server.js';
import { carriesTokens } from '../identity/cookies.js';
import { localeOf } from '../identity/locale.js';
import type { RateLimit } from '../limits/rate-limit.js';
import { KeptFile } from './kept-file.js';
import { documentOfNothing, documentWith, documentWithout, type Place } from './page-document.js';
import { Preloads } from './preloads.js';
import {
  type AskAsVisitor,
  localeAskedBy,
  type PublicAddress,
  PublicPages,
  publicAddress,
} from './public-pages.js';
import { Sitemap } from './sitemap.js';

export interface PagesOptions {
  readonly graph: Graph;
  readonly rateLimit: RateLimit;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * How much later a page may come because of what it says, which is then seen long before the client has drawn it; who
 * only reads waits as long as it takes.
 */
const LATER_MS = 100;
const READER_WAITS_MS = 5_000;
const readers = /bot|crawl|spider|slurp|preview|facebookexternalhit|curl|wget/i;
const closed = ['/account', '/auth', '/cart', '/checkout', '/company', '/graphql', '/operator'];
const alsoClosed = ['/orders', '/purchases', '/saved-searches', '/seller'];

export type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** @returns what sends the client's HTML; `folder` is where its index.html is. */
export function addPages(app: FastifyInstance, folder: string, options: PagesOptions): SendPage {
  const { rateLimit, clock, log } = options;
  const ask = asVisitor(options);
  const pages = new PublicPages(ask, clock, log);
  addSitemap(app, new Sitemap(ask, clock, log));

  const index = new KeptFile(join(folder, 'index.html'), (text) => text);
  const preloads = new Preloads(folder);

  async function documentFor(request: FastifyRequest, client: string, place: PageAsked) {
    const { address, locale, origin } = place;
    if (!address || carriesTokens(request) || (await rateLimit.take(request.ip)) > 0) {
      return documentWithout(client, place, 'needsScripts');
    }
    const isPatient = address.isPatient || readers.test(request.headers['user-agent'] ?? '');
    const waits = isPatient ? READER_WAITS_MS : LATER_MS;
    const content = await Promise.race([
      pages.content(address, locale, origin),
      delay(waits, undefined, { ref: false }),
    ]);
    if (!content) return documentWithout(client, place, isPatient ? 'needsScripts' : 'late');
    if (content === 'NOTHING') return documentOfNothing(documentWithout(client, place, 'absent'));
    return documentWith(client, content, place);
  }

  return async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const asked = pageAsked(request);
    const [client, files] = await Promise.all([index.read(), preloads.of(path, asked.locale)]);
    const document = await documentFor(request, client, asked);
    return reply
      .headers({ 'cache-control': 'no-cache', vary: 'accept, accept-language, cookie' })
      .type('text/html; charset=utf-8')
      .send(document.replace('</head>', () => `${files.text}</head>`));
  };
}

interface PageAsked extends Place {
  /** When the page is one that says something to visitors. */
  readonly address: PublicAddress | undefined;
}

/** The language as the client will choose it, for members and visitors alike: what the address says comes first. */
function pageAsked(request: FastifyRequest): PageAsked {
  const address = publicAddress(request.url);
  const asked = localeAskedBy(request.url);
  const locale = asked ?? localeOf(request);
  return { address, path: address?.path ?? '/', asked, locale, origin: originOf(request) };
}

const originOf = (request: FastifyRequest) => `${request.protocol}://${request.host}`;

function asVisitor({ graph, log }: PagesOptions): AskAsVisitor {
  return async (query, variables, locale) => {
    const caller = { kind: 'ANONYMOUS', locale, requestId: 'public-page' } as const;
    const { data, errors } = await graph.answer({ query, variables }, { caller, log });
    return { data: data ?? undefined, isWhole: !errors?.length };
  };
}

function addSitemap(app: FastifyInstance, sitemap: Sitemap): void {
  app.get('/robots.txt', async (request, reply) => {
    const lines = [...closed, ...alsoClosed].map((path) => `Disallow: ${path}`);
    const text = ['User-agent: *', ...lines, '', `Sitemap: ${originOf(request)}/sitemap.xml`, ''];
    return reply.type('text/plain; charset=utf-8').send(text.join('\n'));
  });
  const send = (reply: FastifyReply, text: string) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('application/xml; charset=utf-8')
      .send(text);
  app.get('/sitemap.xml', async (request, reply) =>
    send(reply, await sitemap.index(originOf(request))),
  );
  app.get<{ Params: { part: string } }>('/sitemap/:part.xml', async (request, reply) => {
    const text = await sitemap.part(request.params.part, originOf(request));
    return text === undefined ? reply.callNotFound() : send(reply, text);
  });
}
