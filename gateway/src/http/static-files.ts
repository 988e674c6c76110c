// The web client's and the explorer's built files. Files with a hash in their name never change and are kept
// for a year; pages are asked for again each time. A path of the client's router gets the client's page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addPages, type PagesOptions } from '../pages/pages-route.js';
import { asPiece } from './security-headers.js';

const yearSeconds = 31_536_000;

export interface StaticFolders {
  /** web/dist */
  readonly web: string;
  /** gateway/explorer/dist */
  readonly explorer: string;
}

export interface StaticFilesOptions extends PagesOptions {
  readonly folders: StaticFolders;
}

export async function addStaticFiles(
  app: FastifyInstance,
  { folders, ...rest }: StaticFilesOptions,
): Promise<void> {
  const hasWeb = existsSync(join(folders.web, 'index.html'));
  const hasExplorer = existsSync(join(folders.explorer, 'index.html'));
  const sendPage = hasWeb && addPages(app, folders.web, rest);
  if (sendPage) {
    await app.register(fastifyStatic, {
      ...options(folders.web, asPiece),
      index: false,
      prefix: '/',
    });
    app.get('/', sendPage);
  }
  if (hasExplorer) {
    await app.register(fastifyStatic, {
      ...options(folders.explorer),
      prefix: '/explorer/',
      decorateReply: !hasWeb,
    });
    app.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  }
  app.setNotFoundHandler((request, reply) => {
    if (sendPage && wantsPage(request)) return sendPage(request, reply);
    return reply.code(404).send({ errors: [{ message: 'There is nothing here.' }] });
  });
}

/** Nothing else lies there, and the build compresses it. */
const isHashed = /[/\\]assets[/\\][^/\\]*[\w-]{8}\.\w+(?:\.br|\.gz)?$/;

/** @param ofHashed what becomes of the headers of a hashed file; the explorer's workers need a page's */
function options(root: string, ofHashed: (reply: FastifyReply) => void = () => undefined) {
  return {
    root,
    preCompressed: true,
    cacheControl: false,
    // Their tag tells versions apart, and nobody asks for a part of them.
    lastModified: false,
    acceptRanges: false,
    setHeaders(reply: FastifyReply, path: string) {
      if (!isHashed.test(path)) return void reply.header('cache-control', 'no-cache');
      reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`);
      ofHashed(reply);
    },
  };
}

const endpoints =
  /^\/(graphql|auth|demo|assets|explorer|health|ready|metrics|uploads|files|sitemap)(\/|$)/;

/**
 * A page of the client's router, not a missing file or endpoint. A browser says what it asks for; a crawler may
 * say that it takes everything, or nothing at all.
 */
function wantsPage({ url, method, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '';
  const isRead = method === 'GET' || method === 'HEAD';
  const isForPage = (headers['sec-fetch-dest'] ?? 'document') === 'document';
  return (
    isRead &&
    isForPage &&
    !endpoints.test(path) &&
    !/\.\w{1,5}$/.test(path) &&
    /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
  );
}
