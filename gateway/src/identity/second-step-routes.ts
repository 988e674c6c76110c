// POST /auth/second-step: a code after the password; tokens as at /auth/sign-in, and recovery codes where the step
// was the enrolment. POST /auth/second-step/enrolment: the secret of a new authenticator, for somebody whose
// company asks for one. Both go by the step token that the sign-in gave.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { arrivalOf, forbid, handOver, invalidBody, mode, refuse } from './auth-replies.js';
import type { AuthRoutesOptions } from './auth-routes.js';
import { crossSiteRefusal } from './cross-site.js';

const stepToken = z.string().max(2048);
const secondStepBody = z.object({ stepToken, code: z.string().max(64), mode });
const enrolmentBody = z.object({ stepToken });

export function addSecondStepRoutes(app: FastifyInstance, options: AuthRoutesOptions): void {
  const { sessions, trustedOrigins } = options;

  app.post('/auth/second-step', async (request, reply) => {
    const body = secondStepBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const { mode, ...step } = body.data;
    const refused = mode === 'cookie' ? crossSiteRefusal(request, trustedOrigins) : undefined;
    if (refused) return forbid(reply, refused);
    const result = await sessions.pass({ ...step, ...arrivalOf(request) }, request.id);
    if ('userErrors' in result) return refuse(reply, result);
    const { recoveryCodes, ...tokens } = result;
    return { ...handOver(request, reply, tokens, mode), recoveryCodes };
  });

  app.post('/auth/second-step/enrolment', async (request, reply) => {
    const body = enrolmentBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send(invalidBody(body.error));
    const result = await sessions.enrol(body.data.stepToken, request.id);
    if ('userErrors' in result) return refuse(reply, result);
    reply.header('cache-control', 'no-store');
    return { ...result, userErrors: [] };
  });
}
