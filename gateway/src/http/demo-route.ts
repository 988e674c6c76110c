// GET /demo/accounts: who can sign in to a market that was started with demo data; an empty list elsewhere.
import type { FastifyInstance } from 'fastify';

export interface DemoAccount {
  readonly portal: string;
  readonly company: string;
  readonly person: string;
  readonly email: string;
  readonly password: string;
  /** What this person can show, in a few words. */
  readonly note: { readonly en: string; readonly zhCN: string };
}

export function addDemoRoute(app: FastifyInstance, accounts: readonly DemoAccount[]): void {
  app.get('/demo/accounts', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(accounts),
  );
}
