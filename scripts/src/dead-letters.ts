// `pnpm dead-letters list | replay`: messages that a consumer refused too often, as their producer keeps them. A
// replay gives them another life; the running platform delivers them within a second.
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '@agora/kernel/clock.js';
import { openDatabase } from '@agora/kernel/database/database.js';
import {
  type DeadLetter,
  deadLetters,
  type Producer,
  replayDeadLetters,
} from '@agora/kernel/events/dead-letters.js';
import { ownEntities } from '@agora/kernel/subgraph.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';

const usage = `pnpm dead-letters list                     what was laid aside, newest first, at most 100 a subgraph
pnpm dead-letters replay [--message ID]    delivers it again: all of it, or one message

  --data DIR    the data folder of the embedded platform, default .data
With DATABASE_URL in the environment: the outbox of the one subgraph whose database that is.
`;
const say = (text: string) => process.stdout.write(`${text}\n`);

const given = process.argv.slice(2).filter((arg, i) => i > 0 || arg !== '--');
const { values, positionals } = parseArgs({
  args: given,
  allowPositionals: true,
  options: { data: { type: 'string', default: '.data' }, message: { type: 'string' } },
});
const [verb] = positionals;

/** Name → URL of the databases whose outboxes are meant. */
function databaseUrls(): [string, string][] {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return [['', DATABASE_URL]];
  return subgraphNames.flatMap((name): [string, string][] => {
    const file = join(values.data, `${name}.db`);
    return existsSync(file) ? [[name, `sqlite:${file}`]] : [];
  });
}

function lineOf({ deadAt, messageId, type, key, consumer, failure, payload }: DeadLetter): string {
  const when = deadAt.toISOString();
  return `${when}  ${messageId}  ${type} (${key}) → ${consumer}\n    ${failure}\n    ${JSON.stringify(payload)}`;
}

async function withProducer<T>(url: string, use: (producer: Producer) => Promise<T>): Promise<T> {
  const database = openDatabase(url, ownEntities);
  await database.connect();
  try {
    return await use({ database, clock: systemClock });
  } finally {
    await database.close();
  }
}

async function list(): Promise<number> {
  let count = 0;
  for (const [, url] of databaseUrls()) {
    for (const letter of await withProducer(url, deadLetters)) {
      say(lineOf(letter));
      count += 1;
    }
  }
  return count;
}

async function replay(): Promise<number> {
  let count = 0;
  for (const [, url] of databaseUrls()) {
    count += await withProducer(url, (producer) => replayDeadLetters(producer, values.message));
  }
  return count;
}

if (verb === 'list') say(`${await list()} dead letters`);
else if (verb === 'replay') say(`${await replay()} are delivered again`);
else {
  process.stdout.write(usage);
  process.exitCode = 2;
}
