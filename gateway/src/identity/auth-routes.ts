// POST /auth/sign-in, /auth/refresh, /auth/switch, /auth/sign-out: JSON in, cookies out; with `"mode": "token"` the tokens
// come in the body instead, for programs. A sign-in that needs more answers with `secondStep` instead of tokens.
// What accounts refuses is passed on as its userErrors.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AccountsSessions, UserError } from './accounts-sessions.js';
import { answer, arrivalOf, codesOf, forbid, invalidBody, mode, nextStep } from './auth-replies.js';
import { clearTokenCookies, refreshCookie } from './cookies.js';
import { crossSiteRefusal } from './cross-site.js';

const signInBody = z.object({ email: z.string().max(320), password: z.string().max(1024), mode });
const refreshBody = z.object({ refreshToken: z.string().max(4096).optional() }).nullish();
const switchBody = z.object({
  companyId: z.string().max(64),
  refreshToken: z.string().max(4096).optional(),
});

export interface AuthRoutesOptions {
  readonly sessions: AccountsSessions;
  readonly trustedOrigins: readonly string[];
}

export function addAuthRoutes(app: FastifyInstance, options: AuthRoutesOptions): void {
  const { sessions } = options;
  const refusal = (request: FastifyRequest) => crossSiteRefusal(request, options.trustedOrigins);

  app.post('/auth/sign-in', async (request, reply) => {
    const body = signInBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const { email, password, mode } = body.data;
    const refused = mode === 'cookie' ? refusal(request) : undefined;
    if (refused) return forbid(reply, refused);
    const result = await sessions.open({ email, password, ...arrivalOf(request) }, request.id);
    if ('secondStep' in result) return nextStep(reply, result.secondStep);
    return answer(request, reply, result, mode);
  });

  app.post('/auth/refresh', async (request, reply) => {
    const body = refreshBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const given = body.data?.refreshToken;
    const refused = given ? undefined : refusal(request);
    if (refused) return forbid(reply, refused);
    const token = given ?? request.cookies[refreshCookie];
    if (!token) return reply.code(401).send({ userErrors: [notSignedIn] });
    const result = await sessions.rotate(token, request.id);
    if (!given && codesOf(result).includes('SESSION_ENDED')) clearTokenCookies(request, reply);
    return answer(request, reply, result, given ? 'token' : 'cookie');
  });

  // Goes on in another of the person's companies: a refresh that says where.
  app.post('/auth/switch', async (request, reply) => {
    const body = switchBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const { refreshToken: given, companyId } = body.data;
    const refused = given ? undefined : refusal(request);
    if (refused) return forbid(reply, refused);
    const token = given ?? request.cookies[refreshCookie];
    if (!token) return reply.code(401).send({ userErrors: [notSignedIn] });
    const result = await sessions.rotate(token, request.id, companyId);
    return answer(request, reply, result, given ? 'token' : 'cookie');
  });

  app.post('/auth/sign-out', async (request, reply) => {
    const body = refreshBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const given = body.data?.refreshToken;
    const refused = given ? undefined : refusal(request);
    if (refused) return forbid(reply, refused);
    const token = given ?? request.cookies[refreshCookie];
    // The cookies go even when accounts is away: a person who signs out is signed out here.
    if (!given) clearTokenCookies(request, reply);
    if (token) await sessions.close(token, request.id);
    return { userErrors: [] };
  });
}

const notSignedIn: UserError = {
  code: 'UNAUTHENTICATED',
  field: null,
  params: null,
  message: 'There is no refresh token: sign in.',
};
