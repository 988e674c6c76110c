// What may be said on the embedded server's command line.
import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.js';

export const embeddedHelp = `Agora, an open B2B marketplace: the whole platform in one process.

  --port 4100           listen on this port (default 4000)
  --data DIR            keep the data in this folder (default .data)
  --small-demo          a demo of few products, ready sooner
  --no-demo             start with an empty marketplace
  --operator-email E    in an empty marketplace: the first member of the company that runs it; the
                        password is OPERATOR_PASSWORD of the environment, or made up and shown once
  --operator-name NAME  the name of that company (default Operator)
  --seed-only           fill the data folder with the demo, serve nothing
  --help                this text
`;

/** The company that runs the platform, and who signs in for it first. */
export interface OperatorWish {
  readonly email: string;
  readonly companyName: string;
}

export interface EmbeddedArguments {
  readonly port: number | undefined;
  readonly data: string;
  readonly demo: boolean;
  readonly smallDemo: boolean;
  readonly operator: OperatorWish | undefined;
  readonly seedOnly: boolean;
  readonly help: boolean;
}

export function readArguments(args: readonly string[]): EmbeddedArguments {
  const { values } = parsed(args);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new CannotStart(`--port needs a number from 0 to 65535, not "${values.port}".`);
  }
  const { data, help, 'operator-email': email, 'operator-name': companyName = 'Operator' } = values;
  const demo = !values['no-demo'];
  const seedOnly = values['seed-only'];
  if (email && demo)
    throw new CannotStart('--operator-email needs --no-demo: the demo has its own.');
  if (seedOnly && !demo) throw new CannotStart('--seed-only seeds the demo: leave --no-demo out.');
  const smallDemo = values['small-demo'];
  const operator = email ? { email, companyName } : undefined;
  return { port, data, demo, smallDemo, operator, seedOnly, help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', short: 'p' },
        data: { type: 'string', default: '.data' },
        'no-demo': { type: 'boolean', default: false },
        'small-demo': { type: 'boolean', default: false },
        'operator-email': { type: 'string' },
        'operator-name': { type: 'string' },
        'seed-only': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new CannotStart(`${(error as Error).message.split('. ')[0]}. See --help.`);
  }
}
