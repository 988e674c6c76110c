// Which character separates the cells, told from how evenly it divides the first records.

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const MOST_RECORDS = 50;
/** Titles above the header and a short last record must not outvote the rest. */
const EVEN_ENOUGH = 0.8;

/** `sample` is the beginning of the file; `isWhole` says that nothing follows it. */
export function detectDelimiter(sample: string, isWhole: boolean): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const counts = cellCounts(sample, delimiter, isWhole);
    const { count, share } = mostCommon(counts);
    return { delimiter, count, share, even: count > 1 && share >= EVEN_ENOUGH };
  });
  scored.sort(
    (left, right) =>
      Number(right.even) - Number(left.even) ||
      (left.even ? right.count - left.count : right.share * right.count - left.share * left.count),
  );
  const [best] = scored;
  return best && best.count > 1 ? best.delimiter : ',';
}

/** How many cells each of the first records has; quotes count only at the start of a cell. */
function cellCounts(sample: string, delimiter: string, isWhole: boolean): number[] {
  const counts: number[] = [];
  let cells = 1;
  let isStart = true;
  let isQuoted = false;
  let isBlank = true;
  const end = () => {
    if (!isBlank) counts.push(cells);
    cells = 1;
    isBlank = true;
    isStart = true;
  };
  for (let at = 0; at < sample.length && counts.length < MOST_RECORDS; at++) {
    const character = sample[at] as string;
    if (isQuoted) {
      if (character !== '"') continue;
      if (sample[at + 1] === '"') at++;
      else isQuoted = false;
    } else if (character === '\n' || character === '\r') {
      end();
    } else {
      isBlank = false;
      isQuoted = isStart && character === '"';
      isStart = character === delimiter;
      if (isStart) cells++;
    }
  }
  if (isWhole && !isQuoted) end();
  return counts;
}

function mostCommon(counts: readonly number[]): { count: number; share: number } {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  let best = { count: 1, share: 0 };
  for (const [count, times] of tally) {
    const share = times / counts.length;
    if (share > best.share || (share === best.share && count > best.count)) best = { count, share };
  }
  return best;
}
