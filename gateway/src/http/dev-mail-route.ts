// GET /dev/mail: the mails that were not sent, because no SMTP server is configured. They hold the keys of
// invitations and new passwords: only for whoever sits on this machine, and for the operator.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccountsMails, KeptMail } from '../identity/accounts-mails.js';
import { identify } from '../identity/identify.js';
import type { Tokens } from '../identity/tokens.js';

export interface DevMailOptions {
  readonly mails: AccountsMails;
  readonly tokens: Tokens;
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** A proxy on this machine makes everybody look near: whoever came through one is not. */
function isNear({ ip, headers }: FastifyRequest): boolean {
  const isForwarded = headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via;
  return loopback.test(ip) && !isForwarded;
}

export function addDevMailRoute(app: FastifyInstance, { mails, tokens }: DevMailOptions): void {
  app.get('/dev/mail', async (request, reply) => {
    const caller = await identify(request, reply, tokens);
    const isOperator = caller.roles?.includes('OPERATOR') ?? false;
    reply.header('cache-control', 'no-store');
    const kept =
      isNear(request) || isOperator
        ? await mails.kept(`${request.protocol}://${request.host}`, request.id)
        : null;
    if (!kept) return reply.code(404).type('text/plain').send('There is no such page.');
    if (request.headers.accept?.includes('application/json')) return kept;
    return reply.type('text/html; charset=utf-8').send(pageOf(kept));
  });
}

function pageOf(mails: readonly KeptMail[]): string {
  const list = mails.map(
    ({ recipient, createdAt, html }) =>
      `<article><p><b>${escaped(recipient)}</b> · ${createdAt}</p>${bodyOf(html)}</article>`,
  );
  const content = list.join('<hr>') || '<p>No mail yet.</p>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body><h1>Mails that were not sent</h1><p>Without SMTP_URL mails stay here.</p>${content}</body></html>`;
}

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
