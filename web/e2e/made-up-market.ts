// Answers a client's requests as a market would that is made up from the schema; `?mood=` says of which market.
import { text } from 'node:stream/consumers';
import type { AnswerMarket } from './client-server.js';
import { madeUpAnswer } from './made-up-answers.js';

const json = (body: string) => ({ type: 'application/json', body });

export const madeUpMarket: AnswerMarket = async (request) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://client');
  if (pathname === '/graphql') {
    const question = JSON.parse(await text(request));
    return json(madeUpAnswer(searchParams.get('mood') ?? 'whole', question));
  }
  // The list of demo logins: a market of one's own has none.
  return /^[/](auth|demo)[/]/.test(pathname) ? json('[]') : undefined;
};
