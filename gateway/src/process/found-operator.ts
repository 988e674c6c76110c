// Sets up who runs an empty market: without an operator nobody can admit sellers. Once; later starts with the
// same options change nothing.
import { randomBytes } from 'node:crypto';
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import type { Market } from '../market.js';
import type { OperatorWish } from './arguments.js';
import { CannotStart } from './cannot-start.js';

interface Founded {
  readonly userErrors: readonly { code: string; field: readonly string[] | null }[];
}

const query =
  'mutation ($input: FoundOperatorInput!) { foundOperator(input: $input) { userErrors { code field } } }';

/** Returns what to tell the person at the terminal; the only place where a made-up password is seen. */
export async function foundOperator(
  market: Market,
  { email, companyName }: OperatorWish,
  givenPassword?: string,
): Promise<string> {
  const password = givenPassword ?? randomBytes(15).toString('base64url');
  const person = { memberName: email.split('@')[0], email, password, locale: 'zh-CN' };
  const input = { id: newId('com'), companyName, country: 'CN', ...person };
  const accounts = market.subgraphs.get('accounts');
  invariant(accounts, 'a market without accounts has no operator');
  const actor = Actor.service('gateway', newId('req'));
  const { data, errors } = (await accounts.answer(
    { query, variables: { input } },
    actor,
  )) as SubgraphResponse;
  const founded = data?.foundOperator as Founded | undefined;
  if (!founded) throw new Error(errors?.[0]?.message ?? 'accounts gave no answer');
  const [problem] = founded.userErrors;
  if (problem?.code === 'OPERATOR_EXISTS') return 'This marketplace has its operator already.';
  if (problem) {
    const field = problem.field?.join('.') ?? 'input';
    throw new CannotStart(
      `The operator could not be set up: ${field} is refused, ${problem.code}.`,
    );
  }
  const shown = givenPassword ? 'the password of OPERATOR_PASSWORD' : password;
  return `${companyName} runs this marketplace. Sign in as ${email} with ${shown}`;
}
