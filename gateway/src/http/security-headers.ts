// What browsers may do with our pages: run our own scripts, show pictures from anywhere by https (products'
// media live elsewhere), and be framed by nobody.
import type { FastifyInstance, FastifyReply } from 'fastify';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // The component library sets styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "font-src 'self' data:",
  // The explorer's editor runs its language service in workers.
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What only a page is bound by: a script or a style that came with them would be no safer, and each first visit slower. */
const onlyOfPages = {
  'content-security-policy': contentSecurityPolicy,
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...onlyOfPages, 'x-content-type-options': 'nosniff' });
    if (request.protocol === 'https') {
      reply.header('strict-transport-security', 'max-age=31536000');
    }
  });
}

/** For a piece of a page, which the page's own headers rule. */
export function asPiece(reply: FastifyReply): void {
  for (const name of Object.keys(onlyOfPages)) reply.removeHeader(name);
}
