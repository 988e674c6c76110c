// `pnpm bench [what] [options]`: measures one path against another in one run and prints ratios, never bare times:
// another machine gives other times, but much the same ratios. Without a name it runs the first one.
import 'reflect-metadata';
import { benchGateway } from './bench/bench-gateway.js';
import { benchImport } from './bench/bench-import.js';
import { benchPricing } from './bench/bench-pricing.js';
import { benchSearch } from './bench/bench-search.js';
import { benchStock } from './bench/bench-stock.js';
import { benchWeb } from './bench/bench-web.js';

/** Each prints its own table; `--help` of each says what it measures. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  gateway: benchGateway,
  search: benchSearch,
  import: benchImport,
  pricing: benchPricing,
  stock: benchStock,
  web: benchWeb,
};

const given = process.argv.slice(2);
const isNamed = given[0] !== undefined && !given[0].startsWith('-');
const name = isNamed ? (given[0] ?? '') : 'gateway';
const bench = benches[name];
if (!bench) {
  process.stdout.write(`pnpm bench [${Object.keys(benches).join(' | ')}]\n`);
  process.exit(2);
}
try {
  await bench(isNamed ? given.slice(1) : given);
} catch (error) {
  process.stdout.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
}
process.exit();
