// How chaos speaks with the platform: through any gateway that listens, and again until it is answered, as a
// careful client does.
import { fetch } from 'undici';
import { pause } from './platform.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are read once, where they are asked for.
export type Answer = any;

const answerWithinMs = 15_000;
const attemptsMax = 600;

/** POST as JSON; throws when the door is closed, answers whatever it says otherwise. */
export async function post(url: string, body: object, token?: string): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const signal = AbortSignal.timeout(answerWithinMs);
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  return answer.json();
}

export interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
}

export type Payload = Record<string, Answer> & { readonly userErrors: readonly UserError[] };

/** The text of a mutation with one input. */
export function mutation(name: string, selection: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
}

/**
 * Carries out one mutation: the same request, to one gateway after the other, until there is a payload. A dead
 * process, a time-out and a masked error are all "again".
 */
export async function insist(
  gatewayUrls: readonly string[],
  token: string,
  name: string,
  input: object,
  selection: string,
): Promise<Payload> {
  const body = { query: mutation(name, selection), variables: { input } };
  let last: unknown;
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const url = `${gatewayUrls[attempt % gatewayUrls.length]}/graphql`;
    const answer = await post(url, body, token).catch((error: unknown) => ({ errors: [error] }));
    const payload = answer.data?.[name];
    if (payload) return payload;
    last = answer.errors?.[0];
    await pause(50 + Math.min(attempt * 10, 500));
  }
  throw new Error(`${name} was never answered: ${JSON.stringify(last) ?? last}`);
}
