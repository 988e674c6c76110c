// `pnpm run export --kind offers --vendor my-unit …`: takes a file out of a running market as a signed-in person.
// Exit codes: 0 the file is there; 1 it could not be done; 2 it was called wrongly.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportFile } from './export/export-file.js';
import { Refused } from './import/ask.js';
import { marketOverHttp, Unreachable } from './import/graph-over-http.js';
import { vendorNamed } from './import/vendor-named.js';

const usage = `Takes a file out of a running market, in a shape that \`pnpm run import\` brings in again.

  pnpm run export --kind products --format xlsx [options]

  --kind KIND            what the rows are: products (default), offers, stock, price-lists, companies
  --format FORMAT        csv (default), xlsx, or bmecat for products and offers
  --file FILE            where it goes; default: the market's own name for it
  --vendor SLUG          business unit or seller whose offers, stock or price lists they are
  --category ID          products of this category and below
  --state STATE          products or offers in this state, e.g. active, live
  --url URL              the market, default http://localhost:4000
  --email E --password P who you are: operator staff, or a seller's agent for its own offers,
                         stock and price lists; or AGORA_EMAIL and AGORA_PASSWORD, or a
                         bearer token in AGORA_TOKEN
  --help
`;

class WrongUse extends Error {}

const options = {
  kind: { type: 'string', default: 'products' },
  format: { type: 'string', default: 'csv' },
  file: { type: 'string' },
  vendor: { type: 'string' },
  category: { type: 'string' },
  state: { type: 'string' },
  url: { type: 'string', default: 'http://localhost:4000' },
  email: { type: 'string' },
  password: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readArguments(args: readonly string[]) {
  try {
    // pnpm hands its own `--` on.
    return parseArgs({ args: args.filter((arg, i) => i > 0 || arg !== '--'), options }).values;
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}
type Arguments = ReturnType<typeof readArguments>;

const kinds = ['PRODUCTS', 'OFFERS', 'STOCK', 'PRICE_LISTS', 'COMPANIES'];
const formats = ['CSV', 'XLSX', 'BMECAT'] as const;

async function main(args: Arguments): Promise<void> {
  if (args.help) return void process.stdout.write(usage);
  const kind = args.kind.toUpperCase().replaceAll('-', '_');
  if (!kinds.includes(kind)) throw new WrongUse(`${args.kind} is no kind of rows`);
  const format = formats.find((each) => each === args.format.toUpperCase());
  if (!format) throw new WrongUse(`${args.format} is no format`);
  const market = await marketOverHttp(args.url, who(args));
  const vendorId = args.vendor ? await vendorNamed(market.ask, args.vendor) : undefined;
  const { category: categoryId } = args;
  const state = args.state?.toUpperCase().replaceAll('-', '_');
  const startedAt = performance.now();
  const wanted = { ask: market.ask, kind, format, vendorId, categoryId, state };
  const found = await exportFile({ ...wanted, onProgress: showProgress });
  const file = args.file ?? found.fileName;
  await fetched(new URL(found.fileUrl, args.url), file);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(
    `${found.rowCount} rows, ${found.byteCount} bytes in ${file} (${seconds} s)\n`,
  );

  async function fetched(url: URL, path: string): Promise<void> {
    const part = `${path}.part`;
    try {
      await pipeline(await market.download(url.pathname), createWriteStream(part));
      await rename(part, path);
    } finally {
      await rm(part, { force: true });
    }
  }
}

function who(args: Arguments) {
  const { AGORA_TOKEN, AGORA_EMAIL, AGORA_PASSWORD } = process.env;
  const email = args.email ?? AGORA_EMAIL;
  const password = args.password ?? AGORA_PASSWORD;
  if (email && password) return { email, password };
  if (AGORA_TOKEN) return AGORA_TOKEN;
  throw new WrongUse('who are you? --email and --password, or AGORA_TOKEN');
}

function showProgress(doneCount: number, rowCount: number | null): void {
  const line = rowCount === null ? `${doneCount} rows` : `${doneCount} of ${rowCount} rows`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
}

/** One sentence for what a person can do something about. */
function explained(error: unknown): string | null {
  if (error instanceof WrongUse) return `${error.message}\n\n${usage}`;
  if (error instanceof Unreachable) return `nobody answers at ${error.message}`;
  return error instanceof Refused ? `refused: ${error.message}` : null;
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  const sentence = explained(error);
  process.stderr.write(`${sentence ?? (error as Error).stack}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
