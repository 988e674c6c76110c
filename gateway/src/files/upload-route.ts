// POST /uploads?purpose=…&name=…: the body is the file. Its bytes go straight into the storage, measured and
// told apart by content on the way; the answer is an id that its sender may use in one mutation.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '@agora/kernel/clock.js';
import { newId } from '@agora/kernel/ids.js';
import type { Storage } from '@agora/kernel/storage/storage.js';
import {
  noteUpload,
  type Upload,
  uploadKey,
  uploadLifetimeMs,
} from '@agora/kernel/storage/uploads.js';
import { type UploadPurpose, uploadPurposeOf } from '@agora/schema/upload-purposes.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type AdmissionOptions,
  refuse,
  refuseCrossSite,
  refuseTooMany,
  refuseUnknown,
} from '../http/admission.js';
import { contentTypeOf, sniffedBytes } from './content-type.js';
import { MeasuredContent, peek, TooManyBytes } from './measured-content.js';

export interface UploadRouteOptions extends AdmissionOptions {
  readonly storage: Storage;
  readonly clock: Clock;
}

const nameMax = 200;

export function addUploadRoute(app: FastifyInstance, options: UploadRouteOptions): void {
  const { storage, clock } = options;
  app.register(async (scope) => {
    // Any type, unread: the route itself takes the stream.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.route({
      url: '/uploads',
      method: 'POST',
      bodyLimit: Number.MAX_SAFE_INTEGER,
      onRequest: [
        async (request, reply) => refuseCrossSite(request, reply, options.trustedOrigins),
        async (request, reply) => refuseUnknown(request, reply, options.tokens),
        async (request, reply) => refuseTooMany(request, reply, options.rateLimit),
        async (request, reply) => refuseSender(request, reply),
      ],
      handler: async (request, reply) => {
        const upload = await receive(request, reply, storage, clock);
        return upload && answer(reply, upload);
      },
    });
  });
}

function queryOf(request: FastifyRequest): { purpose: string; name: string } {
  const { purpose, name } = request.query as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { purpose: text(purpose), name: text(name) };
}

/** Whoever may not send this is told before a byte is read. */
async function refuseSender(request: FastifyRequest, reply: FastifyReply) {
  const purpose = uploadPurposeOf(queryOf(request).purpose);
  const { kind, roles = [], impersonation } = request.caller;
  if (kind !== 'MEMBER') {
    return close(reply, {
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'Sign in to send files.',
    });
  }
  if (impersonation) {
    const message = 'You act as somebody else. Files are left to the member itself.';
    return close(reply, { status: 403, code: 'IMPERSONATED', message });
  }
  if (!purpose) {
    const message = 'Say with ?purpose= what the file is for.';
    return close(reply, { status: 400, code: 'UNKNOWN_PURPOSE', message });
  }
  if (purpose.roles.length > 0 && !purpose.roles.some((role) => roles.includes(role))) {
    const message = `This needs one of the roles ${purpose.roles.join(', ')}.`;
    return close(reply, { status: 403, code: 'FORBIDDEN', message });
  }
  if (Number(request.headers['content-length'] ?? 0) > purpose.bytesMax) {
    return refuseSize(reply, purpose);
  }
}

/** A request without a body is one with an empty one. */
const bodyOf = (request: FastifyRequest) =>
  (request.body as Readable | undefined) ?? Readable.from([]);

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  storage: Storage,
  clock: Clock,
): Promise<Upload | undefined> {
  const { purpose: purposeName, name } = queryOf(request);
  const purpose = uploadPurposeOf(purposeName) as UploadPurpose;
  const { memberId = '', companyId = '' } = request.caller;
  const { head, content } = await peek(bodyOf(request), sniffedBytes);
  if (head.length === 0) {
    void refuse(reply, {
      status: 400,
      code: 'FILE_EMPTY',
      message: 'There is nothing in the file.',
    });
    return undefined;
  }
  const contentType = await contentTypeOf(head);
  if (!purpose.contentTypes.includes(contentType)) {
    content.destroy();
    const message = `By its content this is ${contentType}; ${purpose.contentTypes.join(', ')} are taken.`;
    const details = { contentType, allowed: purpose.contentTypes };
    void close(reply, { status: 415, code: 'FILE_TYPE_REFUSED', message, details });
    return undefined;
  }
  const id = newId('upl');
  const measured = new MeasuredContent(purpose.bytesMax);
  try {
    await Promise.all([pipeline(content, measured), storage.put(uploadKey(id), measured)]);
  } catch (error) {
    if (error instanceof TooManyBytes) void refuseSize(reply, purpose);
    // Nobody is there any more to be told.
    else if (request.raw.destroyed && !request.raw.complete) reply.hijack();
    else throw error;
    return undefined;
  }
  const upload: Upload = {
    id,
    purpose: purposeName,
    memberId,
    companyId,
    fileName: plainName(name),
    contentType,
    byteCount: measured.byteCount,
    sha256: measured.digest(),
    uploadedAt: clock.now().toISOString(),
  };
  await noteUpload(storage, upload);
  return upload;
}

function answer(reply: FastifyReply, upload: Upload) {
  const { id: uploadId, fileName, contentType, byteCount, sha256 } = upload;
  const expiresAt = new Date(Date.parse(upload.uploadedAt) + uploadLifetimeMs).toISOString();
  const body = { uploadId, fileName, contentType, byteCount, sha256, expiresAt };
  return reply.code(201).header('cache-control', 'no-store').send(body);
}

/** The last part of a path, without what could lead astray on a screen or in a header. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // Control characters, and those that turn the direction of what follows.
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').trim();
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).replace(/^\.+/, '');
  return `${stem.slice(0, nameMax - ending.length) || 'file'}${ending}`;
}

function refuseSize(reply: FastifyReply, { bytesMax }: UploadPurpose) {
  const message = `At most ${bytesMax} bytes are taken for this purpose.`;
  return close(reply, { status: 413, code: 'FILE_TOO_LARGE', message, details: { bytesMax } });
}

/** Refuses while the body is still coming: the connection ends, so that the rest need not be read. */
function close(reply: FastifyReply, refusal: Parameters<typeof refuse>[1]) {
  return refuse(reply.header('connection', 'close'), refusal);
}
