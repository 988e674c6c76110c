// In which order jest takes the test files: on a machine that never ran them it knows no times and goes by size, so
// that a short file with a long test came last and the other processes waited for it.
import { statSync } from 'node:fs';

/** What takes longer than its text is long, as if it had so many bytes; suites with a browser keep apart. */
const weights = {
  '/journeys/access/': 300_000,
  '/journeys/statements/': 200_000,
  '/web/e2e/market.': 100_000,
  '/web/e2e/snapshots/': 9_000,
};

function weightOf(path) {
  const known = Object.keys(weights).find((part) => path.replaceAll('\\', '/').includes(part));
  return known ? weights[known] : statSync(path).size;
}

// biome-ignore lint/style/noDefaultExport: jest asks for it.
export default class LongTestsFirst {
  sort(tests) {
    return tests
      .map((test) => ({ test, weight: weightOf(test.path) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
