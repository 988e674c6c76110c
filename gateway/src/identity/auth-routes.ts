// POST /auth/sign-in, /auth/refresh, /auth/switch, /auth/sign-out: JSON in, cookies out; with `"mode": "token"` the tokens
// come in the body instead, for programs. What accounts refuses is passed on as its userErrors.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AccountsSessions, SessionResult, UserError } from './accounts-sessions.js';
import { clearTokenCookies, type IssuedTokens, refreshCookie, setTokenCookies } from './cookies.js';
import { type CrossSiteRefusal, crossSiteRefusal } from './cross-site.js';

const mode = z.enum(['cookie', 'token']).default('cookie');
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
    const userAgent = (request.headers['user-agent'] ?? '').slice(0, 200);
    const credentials = { email, password, address: request.ip, userAgent };
    const result = await sessions.open(credentials, request.id);
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

function invalidBody(error: z.ZodError) {
  const userErrors = error.issues.map(({ path, message }) => ({
    code: 'INVALID_INPUT',
    field: path.map(String),
    params: { reason: 'INVALID' },
    message,
  }));
  return { userErrors };
}

function forbid(reply: FastifyReply, { code, message }: CrossSiteRefusal) {
  return reply.code(403).send({ userErrors: [{ code, field: null, params: null, message }] });
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  result: SessionResult,
  mode: 'cookie' | 'token',
) {
  reply.header('cache-control', 'no-store');
  if ('userErrors' in result) {
    const retryAfter = result.userErrors[0]?.params?.retryAfterSeconds;
    if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
    return reply.code(statusOf[result.userErrors[0]?.code ?? ''] ?? 401).send(result);
  }
  if (mode === 'token') return { ...result, userErrors: [] };
  setTokenCookies(request, reply, result);
  return expiriesOf(result);
}

/** Of what accounts refuses; anything else is 401. A racing refresh keeps its cookies and tries again. */
const statusOf: Readonly<Record<string, number>> = {
  TOO_MANY_ATTEMPTS: 429,
  SESSION_JUST_ROTATED: 409,
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
};

function codesOf(result: SessionResult): string[] {
  return 'userErrors' in result ? result.userErrors.map((error) => error.code) : [];
}

/** All that a browser's script may know of its tokens. */
function expiriesOf({ accessTokenExpiresAt, refreshTokenExpiresAt }: IssuedTokens) {
  return { accessTokenExpiresAt, refreshTokenExpiresAt, userErrors: [] };
}
