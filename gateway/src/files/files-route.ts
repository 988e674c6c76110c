// GET /files/…: public files for everybody, kept for a year because their content never changes under a key;
// private ones under an address that their owner signed for one member, kept by nobody.

import { verifyTicket } from '@agora/kernel/storage/file-ticket.js';
import type { ByteRange, Storage, StoredFile } from '@agora/kernel/storage/storage.js';
import { FileMissing, isStorageKey } from '@agora/kernel/storage/storage.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AdmissionOptions, refuse, refuseTooMany, refuseUnknown } from '../http/admission.js';
import { contentTypeOfKey } from './content-type.js';

export interface FilesRouteOptions extends AdmissionOptions {
  readonly storage: Storage;
  /** What addresses of private files were signed with. */
  readonly ticketKey: Uint8Array;
}

interface Served {
  readonly key: string;
  readonly contentType: string;
  /** What a download is called; undefined for what is shown in its place. */
  readonly fileName: string | undefined;
  readonly caching: string;
}

const forAYear = 'public, max-age=31536000, immutable';
/**
 * Shown where they are; everything else is a download, but for PDF, which has a viewer of its own. An SVG is
 * the platform's own drawing, never an upload, and the policy below lets it run nothing.
 */
const shown = /^(image\/(webp|png|jpeg|avif|svg\+xml)|application\/pdf)$/;

export function addFilesRoute(app: FastifyInstance, options: FilesRouteOptions): void {
  const { storage } = options;
  const admission = [
    async (request: FastifyRequest, reply: FastifyReply) =>
      refuseUnknown(request, reply, options.tokens),
  ];
  app.route({
    url: '/files/private/*',
    method: ['GET', 'HEAD'],
    compress: false,
    onRequest: [
      ...admission,
      async (request, reply) => refuseTooMany(request, reply, options.rateLimit),
    ],
    handler: async (request, reply) => {
      const [token = ''] = pathOf(request).split('/');
      const ticket = await verifyTicket(token, options.ticketKey).catch(() => undefined);
      if (!ticket || ticket.memberId !== request.caller.memberId) return notHere(reply);
      const { key, contentType, fileName } = ticket;
      return serve(request, reply, storage, { key, contentType, fileName, caching: 'no-store' });
    },
  });
  app.route({
    url: '/files/*',
    method: ['GET', 'HEAD'],
    compress: false,
    handler: async (request, reply) => {
      const key = `public/${pathOf(request)}`;
      if (!isStorageKey(key)) return notHere(reply);
      const contentType = contentTypeOfKey(key);
      const fileName = nameFor(key, (request.query as { name?: unknown }).name);
      return serve(request, reply, storage, { key, contentType, fileName, caching: forAYear });
    },
  });
}

const pathOf = (request: FastifyRequest) => (request.params as Record<string, string>)['*'] ?? '';

/** The name asked for, with the ending of the key: nobody turns a picture into a program by a link. */
function nameFor(key: string, wanted: unknown): string | undefined {
  const last = key.split('/').at(-1) ?? '';
  if (typeof wanted !== 'string' || !wanted) return undefined;
  const ending = /\.\w+$/.exec(last)?.[0] ?? '';
  const stem = wanted.slice(0, 200).replace(/\.\w{1,8}$/, '');
  return `${stem.replace(/[\p{Cc}\p{Cf}/\\"]/gu, '')}${ending}`;
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  storage: Storage,
  served: Served,
) {
  const file = await storage.stat(served.key);
  if (!file) return notHere(reply);
  const etag = `"${file.etag}"`;
  reply.headers({
    etag,
    'last-modified': file.modifiedAt.toUTCString(),
    'cache-control': served.caching,
    'accept-ranges': 'bytes',
    'content-type': served.contentType,
    'content-disposition': dispositionOf(served),
    // Whatever it is, it runs nothing and is framed nowhere.
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-site',
  });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag))
    return reply.code(304).send();
  const range = rangeOf(request, file, etag);
  if (range === 'outside') {
    const total = { 'content-range': `bytes */${file.byteCount}` };
    return reply.headers(total).code(416).send();
  }
  const length = range ? range.end - range.start + 1 : file.byteCount;
  reply.header('content-length', length);
  if (range) {
    const { start, end } = range;
    reply.code(206).header('content-range', `bytes ${start}-${end}/${file.byteCount}`);
  }
  if (request.method === 'HEAD') return reply.send();
  try {
    return reply.send(await storage.get(served.key, range));
  } catch (error) {
    if (error instanceof FileMissing) return notHere(reply);
    throw error;
  }
}

/** One range of bytes; several at once are answered with the whole, as the protocol allows. */
function rangeOf(
  request: FastifyRequest,
  { byteCount }: StoredFile,
  etag: string,
): ByteRange | 'outside' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const condition = request.headers['if-range'];
  if (!match || (!match[1] && !match[2]) || (condition && condition !== etag)) return undefined;
  const last = byteCount - 1;
  const [from, to] = [match[1], match[2]];
  const start = from ? Number(from) : Math.max(0, byteCount - Number(to));
  const end = from && to ? Math.min(Number(to), last) : last;
  return start > last || start > end ? 'outside' : { start, end };
}

function dispositionOf({ contentType, fileName }: Served): string {
  const kind = shown.test(contentType) ? 'inline' : 'attachment';
  if (!fileName) return kind;
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function notHere(reply: FastifyReply) {
  const message = 'There is no such file, or the caller may not read it.';
  return refuse(reply, { status: 404, code: 'NOT_FOUND', message });
}
