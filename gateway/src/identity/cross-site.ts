// Keeps other web sites from acting with a visitor's cookies. A request that may change something needs a
// header that no form can send, and must not come from another origin.
import type { FastifyRequest } from 'fastify';

export const csrfHeader = 'x-agora-csrf';

export interface CrossSiteRefusal {
  readonly code: 'CSRF_HEADER_MISSING' | 'FOREIGN_ORIGIN';
  readonly message: string;
}

/** Why this request with cookies is refused; undefined when it is not. */
export function crossSiteRefusal(
  request: FastifyRequest,
  trustedOrigins: readonly string[],
): CrossSiteRefusal | undefined {
  if (!request.headers[csrfHeader]) {
    const message = `Requests with cookies need the header ${csrfHeader}: 1.`;
    return { code: 'CSRF_HEADER_MISSING', message };
  }
  if (isForeign(request, trustedOrigins)) {
    const message = 'This origin may not act with the cookies of this site.';
    return { code: 'FOREIGN_ORIGIN', message };
  }
  return undefined;
}

function isForeign(request: FastifyRequest, trustedOrigins: readonly string[]): boolean {
  const { origin } = request.headers;
  if (!origin) {
    const site = request.headers['sec-fetch-site'];
    return site !== undefined && site !== 'same-origin' && site !== 'none';
  }
  if (trustedOrigins.includes(origin)) return false;
  // Only the host is compared: behind a proxy the gateway may not see that the outside is https.
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}
