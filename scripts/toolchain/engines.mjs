// Which engines the tests can cover on this machine, told to them by AGORA_TEST_* variables. One already
// set in the environment is used as it is; what is missing or does not start is said, in one line each.
import { Trouble } from './host.mjs';
import { findProgram, startDatabase, startRedis } from './servers.mjs';
import { say } from './step.mjs';

const engines = [
  ['AGORA_TEST_MYSQL_URL', 'the server database (MariaDB or MySQL)', startDatabase],
  ['AGORA_TEST_REDIS_URL', 'Redis', startRedis],
  ['AGORA_TEST_SPHINX', 'the search server (sphinxsearch)', () => findProgram('searchd')],
  [
    'AGORA_TEST_CHROMIUM',
    'the browser (Chromium)',
    () => findProgram('chromium', 'chromium-browser', 'google-chrome'),
  ],
];

/** Starts or finds each engine and says what is covered. @returns the variables for the tests */
export async function bringEngines() {
  const variables = {};
  const covered = ['SQLite'];
  const lacking = [];
  for (const [variable, name, bring] of engines) {
    const found = process.env[variable] || (await orTrouble(bring));
    if (typeof found === 'string') {
      variables[variable] = found;
      covered.push(name);
    } else {
      lacking.push(`Not covered: ${name}, ${found?.message ?? 'it is not on this machine'}.`);
    }
  }
  say(`Covered: ${covered.join(', ')}.`);
  for (const line of lacking) say(line);
  return variables;
}

async function orTrouble(bring) {
  try {
    return await bring();
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}
