// `pnpm found-operator`: the company that runs the platform and its first person, once. Nobody can do this from
// outside; it needs the data folder of an embedded platform, or the service secret of a distributed one.
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadSubgraph } from '@agora/gateway/load-subgraph.js';
import { CannotStart } from '@agora/gateway/process/cannot-start.js';
import { openDataFolder } from '@agora/gateway/process/data-folder.js';
import { Actor } from '@agora/kernel/actor.js';
import { callerKey } from '@agora/kernel/caller.js';
import { newId } from '@agora/kernel/ids.js';
import { connectSiblings } from '@agora/kernel/sibling-http.js';
import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import { RunningSubgraph } from '@agora/kernel/subgraph.js';

const usage = `pnpm found-operator --company NAME --name PERSON --email E [options], with AGORA_PASSWORD in the environment

  --country CN     where the company is, ISO 3166-1
  --locale zh-CN   the person's language: zh-CN or en
  --data DIR       the data folder of an embedded platform that is stopped, default .data
  --accounts URL   a running accounts process; SERVICE_SECRET as it has it
`;
const options = {
  company: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  country: { type: 'string', default: 'CN' },
  locale: { type: 'string', default: 'zh-CN' },
  data: { type: 'string', default: '.data' },
  accounts: { type: 'string' },
} as const;

const args = process.argv.slice(2).filter((arg, i) => i > 0 || arg !== '--');
const { values } = parseArgs({ args, options });
const query = `mutation ($input: FoundOperatorInput!) {
  foundOperator(input: $input) { company { id } userErrors { code field params } } }`;

interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly params: unknown;
}

interface Founded {
  readonly company: { readonly id: string } | null;
  readonly userErrors: readonly UserError[];
}

/** In a running accounts process. */
async function askAccounts(url: string, request: Request): Promise<SubgraphResponse> {
  const key = callerKey(process.env.SERVICE_SECRET ?? '');
  const { ask, stop } = connectSiblings('found-operator', { accounts: url }, key);
  try {
    return await ask('accounts', { ...request, requestId: 'found-operator' });
  } finally {
    await stop();
  }
}

/** In a data folder that nobody else uses meanwhile. */
async function openAccounts(path: string, request: Request): Promise<SubgraphResponse> {
  const folder = openDataFolder(path);
  const databaseUrl = folder.databaseUrlOf('accounts');
  const accounts = await RunningSubgraph.start(await loadSubgraph('accounts'), { databaseUrl });
  try {
    return (await accounts.answer(request, Actor.service('found-operator'))) as SubgraphResponse;
  } finally {
    await accounts.stop();
    folder.release();
  }
}

interface Request {
  query: string;
  variables: Record<string, unknown>;
}

async function found(): Promise<string> {
  const { company: companyName, name: memberName, email, country, locale } = values;
  const { AGORA_PASSWORD: password } = process.env;
  if (!companyName || !memberName || !email || !password) throw new CannotStart(usage);
  const person = { memberName, email, password, locale };
  const input = { id: newId('com'), companyName, country, ...person };
  const request = { query, variables: { input } };
  const answer = values.accounts
    ? await askAccounts(values.accounts, request)
    : await openAccounts(values.data, request);
  const founded = answer.data?.foundOperator as Founded | null | undefined;
  const [problem] = founded?.userErrors ?? [];
  if (problem) {
    const { code, field, params } = problem;
    throw new CannotStart([code, field?.join('.'), JSON.stringify(params)].join(' '));
  }
  if (!founded?.company) throw new Error(answer.errors?.[0]?.message ?? 'no answer');
  return founded.company.id;
}

try {
  process.stdout.write(`${values.company} is the operator: ${await found()}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
