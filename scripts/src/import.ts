// `pnpm run import -- --file parts.csv …`: brings a CSV file into a running market as a signed-in person.
// Exit codes: 0 all rows are in; 1 it could not be done; 2 it was called wrongly; 3 some rows failed.
import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ImportFileError } from '@agora/catalog/import/import-problem.js';
import { Refused } from './import/ask.js';
import { proposedMapping } from './import/catalog-file.js';
import { readRates } from './import/currency-rates.js';
import type { FileProblem } from './import/file-problem.js';
import { graphOverHttp, Unreachable } from './import/graph-over-http.js';
import { type ImportSummary, importCatalogFile } from './import/import-catalog-file.js';
import { importOffersFile, type OffersSummary } from './import/import-offers-file.js';
import { BadMapping, type MappingFile, readMapping, writeMapping } from './import/mapping-file.js';
import { type OfferCounts, vendorNamed } from './import/offer-sender.js';
import { ProblemCsv, problemLine } from './import/problem-csv.js';

const usage = `Brings a CSV file of products into a running market.

  pnpm run import -- --file parts.csv [--save-mapping mapping.json]
      proposes what each column is, for you to correct; imports nothing
  pnpm run import -- --file parts.csv --mapping mapping.json [options]

  --mapping FILE         which column is what; --yes takes the proposal as it is
  --url URL              the market, default http://localhost:4000
  --email E --password P who you are: operator staff, or AGORA_EMAIL and AGORA_PASSWORD,
                         or a bearer token in AGORA_TOKEN
  --vendor SLUG          business unit or seller whose offers the prices become
  --offers-only          brings offers for products that are there, as an agent of the vendor;
                         always so for a seller, who may not write the catalog
  --currency CNY         the currency offers shall be in; default: as in the file
  --currency-rate USD=7.1   how much of it one unit of another currency is; may be repeated
  --source NAME          whose keys the rows have, the same every time; default: the file's name
  --dry-run              says what would happen, writes nothing
  --errors FILE          where problems go as CSV; default: the first twenty on screen
  --help

Run it again after an interruption: rows that are in already change nothing.
`;

class WrongUse extends Error {}

const options = {
  file: { type: 'string' },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  yes: { type: 'boolean', default: false },
  url: { type: 'string', default: 'http://localhost:4000' },
  email: { type: 'string' },
  password: { type: 'string' },
  vendor: { type: 'string' },
  'offers-only': { type: 'boolean', default: false },
  currency: { type: 'string' },
  'currency-rate': { type: 'string', multiple: true, default: [] as string[] },
  source: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  errors: { type: 'string' },
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

async function main(args: Arguments): Promise<number> {
  if (args.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { file } = args;
  if (!file) throw new WrongUse('--file is missing');
  await access(file).catch(() => {
    throw new WrongUse(`${file} cannot be read`);
  });
  const mapping = args.mapping ? await readMapping(args.mapping) : await proposedMapping(file);
  if (args['save-mapping']) await writeMapping(args['save-mapping'], mapping);
  if (!args.mapping && !args.yes) return propose(mapping, args['save-mapping']);
  return bringIn(args, file, mapping);
}

function propose(mapping: MappingFile, savedAs: string | undefined): number {
  if (!savedAs) process.stdout.write(`${JSON.stringify(mapping, null, 2)}\n`);
  const where = savedAs ? `It is in ${savedAs}` : 'Save it';
  process.stderr.write(
    `This is a proposal; nothing was imported. ${where}, correct it, and run again with --mapping.\n`,
  );
  return 0;
}

async function bringIn(args: Arguments, file: string, mapping: MappingFile): Promise<number> {
  const rates = ratesOf(args);
  const ask = await graphOverHttp(args.url, who(args));
  const vendor = args.vendor ? await vendorNamed(ask, args.vendor) : null;
  const isOffersOnly = args['offers-only'] || vendor?.verb === 'importSellerOffers';
  const problems = new Problems(args.errors);
  const isDryRun = args['dry-run'];
  const common = {
    ask,
    file,
    mapping,
    rates,
    isDryRun,
    onProgress: showProgress,
    onProblem: (problem: FileProblem) => problems.add(problem),
  };
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  if (isOffersOnly) {
    if (!vendor) throw new WrongUse('--offers-only needs --vendor');
    const run = importOffersFile({ ...common, vendor });
    const summary = await run.finally(() => problems.close());
    process.stdout.write(offersText(summary, seconds(), isDryRun));
    process.stdout.write(problems.text());
    return exitCode(summary);
  }
  const run = importCatalogFile({ ...common, source: args.source, vendor: args.vendor });
  const summary = await run.finally(() => problems.close());
  process.stdout.write(summaryText(summary, seconds(), isDryRun));
  process.stdout.write(problems.text());
  return exitCode(summary);
}

const exitCode = ({ failedCount, offers }: Pick<ImportSummary, 'failedCount' | 'offers'>) =>
  failedCount > 0 || (offers?.failedCount ?? 0) > 0 ? 3 : 0;

function ratesOf(args: Arguments) {
  try {
    return readRates(args.currency ?? null, args['currency-rate']);
  } catch (error) {
    throw new WrongUse((error as Error).message);
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

function showProgress(doneCount: number, rowCount: number): void {
  const percent = Math.floor((doneCount * 100) / Math.max(1, rowCount));
  const line = `${doneCount} of ${rowCount} rows (${percent} %)`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
  if (process.stderr.isTTY && doneCount === rowCount) process.stderr.write('\n');
}

const beginning = (rowCount: number, seconds: string, isDryRun: boolean) =>
  `${isDryRun ? 'Dry run, nothing was written: ' : ''}${rowCount} rows in ${seconds} s`;

function summaryText(summary: ImportSummary, seconds: string, isDryRun: boolean): string {
  const { offers } = summary;
  const lines = [
    beginning(summary.rowCount, seconds, isDryRun),
    `products: ${summary.createdCount} created, ${summary.updatedCount} updated, ` +
      `${summary.unchangedCount} unchanged, ${summary.failedCount} failed`,
    `structure: ${summary.createdCategoryCount} categories, ` +
      `${summary.createdAttributeCount} attributes, ${summary.createdBrandCount} brands created`,
    ...(offers && !isDryRun ? [countsText(offers)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function offersText(summary: OffersSummary, seconds: string, isDryRun: boolean): string {
  const lines = [
    beginning(summary.rowCount, seconds, isDryRun),
    `products: ${summary.matchedCount} found in the catalog; ${summary.failedCount} rows failed`,
    ...(isDryRun ? [] : [countsText(summary.offers)]),
  ];
  return `${lines.join('\n')}\n`;
}

const countsText = (offers: OfferCounts) =>
  `offers: ${offers.createdCount} created, ${offers.changedCount} changed, ` +
  `${offers.unchangedCount} unchanged, ${offers.failedCount} refused`;

/** Problems on their way to a file, or to the screen while they are few. */
class Problems {
  private readonly csv: ProblemCsv | null;
  private readonly shown: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(path: string | undefined) {
    this.csv = path ? new ProblemCsv(path) : null;
  }

  add(problem: FileProblem): void {
    this.csv?.add(problem);
    if (!this.csv && this.shown.length < 20) this.shown.push(problemLine(problem));
    const kind = `${problem.isWarning ? 'warning' : 'error'} ${problem.code}`;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  async close(): Promise<void> {
    await this.csv?.close();
  }

  text(): string {
    const counts = [...this.counts].map(([kind, count]) => `  ${count} × ${kind}`);
    if (counts.length === 0) return '';
    const where = this.csv ? [`  each with its line in ${this.csv.path}`] : this.shown;
    return `${['problems:', ...counts, ...where].join('\n')}\n`;
  }
}

/** One sentence for what a person can do something about. */
function explained(error: unknown): string | null {
  if (error instanceof WrongUse) return `${error.message}\n\n${usage}`;
  if (error instanceof ImportFileError) return `the file cannot be imported: ${error.message}`;
  if (error instanceof BadMapping) return `the mapping cannot be used: ${error.message}`;
  if (error instanceof Unreachable) return `nobody answers at ${error.message}`;
  return error instanceof Refused ? `refused: ${error.message}` : null;
}

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  const sentence = explained(error);
  process.stderr.write(`${sentence ?? (error as Error).stack}\n`);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
