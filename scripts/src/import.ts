// `pnpm run import --file parts.csv …`: brings a file into a running market as a signed-in person.
// Exit codes: 0 all rows are in; 1 it could not be done; 2 it was called wrongly; 3 some rows failed.
import { access, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ImportKind, importKinds } from '@agora/catalog/import/import-fields.js';
import { type FileProblem, ImportFileError } from '@agora/catalog/import/import-problem.js';
import type { JobMapping } from '@agora/catalog/import/job-mapping.js';
import { csvLine } from '@agora/catalog/import/write-csv.js';
import { Refused } from './import/ask.js';
import { marketOverHttp, Unreachable } from './import/graph-over-http.js';
import { type ImportSummary, importFile, type OfferCounts } from './import/import-file.js';
import { BadMapping, proposedMapping, readMapping, writeMapping } from './import/mapping-file.js';
import { vendorNamed } from './import/vendor-named.js';

const usage = `Brings a file (CSV, XLSX or BMEcat) into a running market.

  pnpm run import --file parts.csv [--save-mapping mapping.json]
      proposes what each column is, for you to correct; imports nothing
  pnpm run import --file parts.csv --mapping mapping.json [options]

  --kind KIND            what the rows are: products (default), offers, stock, price-lists,
                         companies, orders
  --mapping FILE         which column is what; --yes takes the proposal as it is
  --sheet NAME           of a workbook; default: the fullest one
  --url URL              the market, default http://localhost:4000
  --email E --password P who you are: operator staff, or a seller's agent for its own offers,
                         stock and price lists; or AGORA_EMAIL and AGORA_PASSWORD, or a
                         bearer token in AGORA_TOKEN
  --vendor SLUG          business unit or seller whose rows they are; with products, the one
                         whose offers the prices become
  --currency CNY         the currency offers shall be in; default: as in the file
  --currency-rate USD=7.1   how much of it one unit of another currency is; may be repeated
  --source NAME          whose keys the rows have, the same every time; default: the file's name
  --dry-run              says what would happen, writes nothing
  --errors FILE          where problems go as CSV; default: the first twenty on screen
  --help

The market does the work: when this command is interrupted, the import goes on there.
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
  kind: { type: 'string', default: 'products' },
  sheet: { type: 'string' },
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
  const kind = kindOf(args.kind);
  const mapping = args.mapping ? await readMapping(args.mapping) : null;
  const isToBeProposed = !mapping && (!args.yes || args['save-mapping'] !== undefined);
  const proposed = isToBeProposed ? await proposedMapping(file, kind, args.sheet) : mapping;
  if (args['save-mapping'] && proposed) await writeMapping(args['save-mapping'], proposed);
  if (!mapping && !args.yes) return propose(proposed, args['save-mapping']);
  return bringIn(args, {
    file,
    kind,
    mapping: proposed ?? (await proposedMapping(file, kind, args.sheet)),
  });
}

function kindOf(text: string): ImportKind {
  const kind = text.toUpperCase().replaceAll('-', '_');
  if (Object.hasOwn(importKinds, kind)) return kind as ImportKind;
  throw new WrongUse(`${text} is no kind of rows`);
}

function propose(mapping: JobMapping | null, savedAs: string | undefined): number {
  if (!savedAs) process.stdout.write(`${JSON.stringify(mapping, null, 2)}\n`);
  const where = savedAs ? `It is in ${savedAs}` : 'Save it';
  process.stderr.write(
    `This is a proposal; nothing was imported. ${where}, correct it, and run again with --mapping.\n`,
  );
  return 0;
}

interface Wanted {
  file: string;
  kind: ImportKind;
  mapping: JobMapping;
}

async function bringIn(args: Arguments, { file, kind, mapping }: Wanted): Promise<number> {
  const market = await marketOverHttp(args.url, who(args));
  const vendorId = args.vendor ? await vendorNamed(market.ask, args.vendor) : undefined;
  const { currency, 'currency-rate': rates } = args;
  if (currency) mapping.offerCurrencyCode = currency;
  if (rates.length > 0) mapping.currencyRates = rates;
  const problems = new Problems(args.errors);
  const isDryRun = args['dry-run'];
  const startedAt = performance.now();
  const summary = await importFile({
    market,
    file,
    kind,
    mapping,
    vendorId,
    isDryRun,
    source: args.source,
    sheet: args.sheet,
    onProgress: showProgress,
    onProblem: (problem) => problems.add(problem),
  });
  await problems.close();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(summaryText(kind, summary, seconds, isDryRun));
  process.stdout.write(problems.text());
  return summary.failedCount > 0 || summary.offers.failedCount > 0 ? 3 : 0;
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

function summaryText(
  kind: ImportKind,
  summary: ImportSummary,
  seconds: string,
  isDryRun: boolean,
): string {
  const { offers, structure, rowCount } = summary;
  const word = kind.toLowerCase().replace('_', ' ');
  const hasOffers = Object.values(offers).some((count) => count > 0);
  const { categoryCount, attributeCount, brandCount } = structure;
  const made = `${categoryCount} categories, ${attributeCount} attributes, ${brandCount} brands created`;
  const lines = [
    beginning(rowCount, seconds, isDryRun),
    `${word}: ${countsText(summary)}`,
    ...(kind === 'PRODUCTS' ? [`structure: ${made}`] : []),
    ...(hasOffers ? [`offers: ${countsText(offers)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const countsText = (counts: OfferCounts) =>
  `${counts.createdCount} created, ${counts.updatedCount} updated, ` +
  `${counts.unchangedCount} unchanged, ${counts.failedCount} failed`;

/** Problems on their way to a file, or to the screen while they are few. */
class Problems {
  private readonly lines: string[] = [];
  private readonly shown: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly path: string | undefined) {}

  add(problem: FileProblem & { reason: string }): void {
    const { line, column, code, reason, isWarning } = problem;
    const severity = isWarning ? 'warning' : 'error';
    const text = csvLine([line, column, severity, code, reason]);
    if (this.path) this.lines.push(text);
    else if (this.shown.length < 20) this.shown.push(text.trimEnd());
    const kind = `${severity} ${code}`;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  async close(): Promise<void> {
    const header = csvLine(['line', 'column', 'severity', 'code', 'reason']);
    // The mark tells spreadsheets that Chinese is UTF-8.
    if (this.path) await writeFile(this.path, `\ufeff${header}${this.lines.join('')}`);
  }

  text(): string {
    const counts = [...this.counts].map(([kind, count]) => `  ${count} × ${kind}`);
    if (counts.length === 0) return '';
    const where = this.path ? [`  each with its line in ${this.path}`] : this.shown;
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
