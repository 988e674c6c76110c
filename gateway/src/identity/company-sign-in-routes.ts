// POST /auth/company: the way to the provider of somebody's company, by its e-mail. GET /auth/company/callback: where the
// provider sends the person back to; then it is signed in, or told at /sign-in why not. Between the two the browser
// keeps a cookie that only this place gets, so that nobody is signed in by a link that somebody else began.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { arrivalOf, forbid, invalidBody, refuse } from './auth-replies.js';
import type { AuthRoutesOptions } from './auth-routes.js';
import { setTokenCookies } from './cookies.js';
import { crossSiteRefusal } from './cross-site.js';
import { localeOf } from './locale.js';

const wayCookie = 'agora_company';
const path = '/auth/company';
const waySeconds = 600;
const companyBody = z.object({ email: z.string().max(320), next: z.string().max(1000).optional() });
const way = z.object({ ticket: z.string(), next: z.string() });

/** Only places of this site: a link must not lead a person elsewhere after signing in. */
const placeWithin = (next = '/') => (/^\/(?![/\\])/.test(next) ? next : '/');

export function addCompanySignInRoutes(app: FastifyInstance, options: AuthRoutesOptions): void {
  const { sessions, trustedOrigins } = options;

  app.post(path, async (request, reply) => {
    const body = companyBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const refused = crossSiteRefusal(request, trustedOrigins);
    if (refused) return forbid(reply, refused);
    const { email, next } = body.data;
    const result = await sessions.beginCompanySignIn({ email, address: request.ip }, request.id);
    if ('userErrors' in result) return refuse(reply, result);
    const kept = JSON.stringify({ ticket: result.ticket, next: placeWithin(next) });
    const attributes = { ...attributesOf(request), maxAge: waySeconds };
    reply.setCookie(wayCookie, Buffer.from(kept).toString('base64url'), attributes);
    reply.header('cache-control', 'no-store');
    return { url: result.url, userErrors: [] };
  });

  app.get(`${path}/callback`, async (request, reply) => {
    const kept = wayOf(request);
    reply.clearCookie(wayCookie, attributesOf(request));
    reply.header('cache-control', 'no-store');
    if (!kept) return toSignIn(reply, 'STEP_EXPIRED');
    const query = request.url.split('?')[1] ?? '';
    const { ticket, next } = kept;
    const back = { ticket, query, locale: localeOf(request), ...arrivalOf(request) };
    const result = await sessions.openByCompany(back, request.id);
    if ('userErrors' in result) {
      const [first] = result.userErrors;
      return toSignIn(reply, first?.code ?? '', first?.params?.reason);
    }
    setTokenCookies(request, reply, result);
    return reply.redirect(placeWithin(next), 303);
  });
}

const attributesOf = (request: FastifyRequest) =>
  ({ path, httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' }) as const;

function wayOf(request: FastifyRequest) {
  try {
    const text = Buffer.from(request.cookies[wayCookie] ?? '', 'base64url').toString();
    return way.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function toSignIn(reply: FastifyReply, problem: string, reason?: unknown) {
  const told = new URLSearchParams({ problem, ...(reason ? { reason: String(reason) } : {}) });
  return reply.redirect(`/sign-in?${told}`, 303);
}
