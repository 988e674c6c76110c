// POST /auth/passkey/challenge: what a device with a passkey has to sign. POST /auth/passkey: its signature; tokens as
// at /auth/sign-in. No name and no password: the passkey tells who it is, and counts as two factors.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answer, arrivalOf, forbid, invalidBody, mode } from './auth-replies.js';
import type { AuthRoutesOptions } from './auth-routes.js';
import { crossSiteRefusal } from './cross-site.js';

const text = z.string().max(8192);
/** AuthenticationResponseJSON; accounts looks at it closely. */
const response = z.looseObject({ id: text, response: z.record(z.string(), z.unknown()) });
const passkeyBody = z.object({ ticket: text, response, mode });

export function addPasskeyRoutes(app: FastifyInstance, options: AuthRoutesOptions): void {
  const { sessions, trustedOrigins } = options;

  app.post('/auth/passkey/challenge', async (request, reply) => {
    const challenge = await sessions.challengePasskey(request.id);
    reply.header('cache-control', 'no-store');
    return { ...challenge, userErrors: [] };
  });

  app.post('/auth/passkey', async (request, reply) => {
    const body = passkeyBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const { mode, ...shown } = body.data;
    const refused = mode === 'cookie' ? crossSiteRefusal(request, trustedOrigins) : undefined;
    if (refused) return forbid(reply, refused);
    const result = await sessions.openWithPasskey({ ...shown, ...arrivalOf(request) }, request.id);
    return answer(request, reply, result, mode);
  });
}
