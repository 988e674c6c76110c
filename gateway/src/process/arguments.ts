// What may be said on the embedded server's command line.
import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.js';

export const embeddedHelp = `Agora, an open B2B marketplace: the whole platform in one process.

  --port 4100    listen on this port (default 4000)
  --data DIR     keep the data in this folder (default .data)
  --no-demo      start with an empty marketplace
  --help         this text
`;

export interface EmbeddedArguments {
  readonly port: number | undefined;
  readonly data: string;
  readonly demo: boolean;
  readonly help: boolean;
}

export function readArguments(args: readonly string[]): EmbeddedArguments {
  const { values } = parsed(args);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new CannotStart(`--port needs a number from 0 to 65535, not "${values.port}".`);
  }
  return { port, data: values.data, demo: !values['no-demo'], help: values.help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', short: 'p' },
        data: { type: 'string', default: '.data' },
        'no-demo': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new CannotStart(`${(error as Error).message.split('. ')[0]}. See --help.`);
  }
}
