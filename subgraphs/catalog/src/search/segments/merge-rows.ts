// Which segment each product's row comes from, and where it goes: by path, then by id.
import { startsOf } from './growing.js';
import { allocate, type Both, type Segment } from './segment.js';

/** Products of both segments in the order of their ids. */
export interface ChosenRows {
  count: number;
  /** 0 or 1: whose row counts. */
  sourceOf: Uint8Array;
  sourceRow: Uint32Array;
  /** By path of each segment: whether a chosen row has it. */
  usesPath: Both<Uint8Array>;
  usesBrand: Both<Uint8Array>;
  usesOption: Both<Uint8Array>;
  /** By row of each segment: its product's place in this order. */
  placeOf: Both<Uint32Array>;
}

export interface RowPlan {
  count: number;
  /** By new row. */
  sourceOf: Uint8Array;
  sourceRow: Uint32Array;
  /** By old row: the new row that took its content, -1 when none did. Ascending. */
  rowOf: Both<Int32Array>;
  /** By old row: the new row of its product, whoever's content that has. */
  productOf: Both<Uint32Array>;
  order: Uint32Array;
  ranks: Uint32Array;
}

export function chooseRows(both: Both<Segment>): ChosenRows {
  const [older, newer] = both;
  const most = older.rowCount + newer.rowCount;
  const chosen = {
    sourceOf: new Uint8Array(most),
    sourceRow: new Uint32Array(most),
    placeOf: [new Uint32Array(older.rowCount), new Uint32Array(newer.rowCount)] as const,
  };
  const [oldOrder, newOrder] = [older.columns.productOrder, newer.columns.productOrder];
  let count = 0;
  for (let left = 0, right = 0; left < oldOrder.length || right < newOrder.length; count++) {
    const oldRow = oldOrder[left] as number;
    const newRow = newOrder[right] as number;
    const order = compareEnds(left < oldOrder.length, right < newOrder.length, () =>
      older.productIds.compareWith(oldRow, newer.productIds, newRow),
    );
    const isNewer =
      order > 0 ||
      (order === 0 &&
        (newer.columns.productVersions[newRow] as number) >=
          (older.columns.productVersions[oldRow] as number));
    chosen.sourceOf[count] = isNewer ? 1 : 0;
    chosen.sourceRow[count] = isNewer ? newRow : oldRow;
    if (order <= 0) chosen.placeOf[0][oldOrder[left++] as number] = count;
    if (order >= 0) chosen.placeOf[1][newOrder[right++] as number] = count;
  }
  return { ...chosen, count, ...usage(both, chosen.sourceOf, chosen.sourceRow, count) };
}

/** The order of two list heads when one of the lists may have ended. */
export function compareEnds(hasLeft: boolean, hasRight: boolean, compare: () => number): number {
  if (!hasRight) return -1;
  return hasLeft ? compare() : 1;
}

function usage(both: Both<Segment>, sourceOf: Uint8Array, sourceRow: Uint32Array, count: number) {
  const marks = (sizeOf: (segment: Segment) => number): Both<Uint8Array> => [
    new Uint8Array(sizeOf(both[0])),
    new Uint8Array(sizeOf(both[1])),
  ];
  const usesPath = marks((segment) => segment.vocabulary.paths.length);
  const usesBrand = marks((segment) => segment.vocabulary.brands.length);
  const usesOption = marks((segment) => segment.options.count);
  for (let place = 0; place < count; place++) {
    const source = sourceOf[place] as 0 | 1;
    const { paths, brands, cells, cellStarts } = both[source].columns;
    const row = sourceRow[place] as number;
    if ((paths[row] as number) < 0) continue;
    usesPath[source][paths[row] as number] = 1;
    if ((brands[row] as number) >= 0) usesBrand[source][brands[row] as number] = 1;
    const to = cellStarts[row + 1] as number;
    for (let cell = cellStarts[row] as number; cell < to; cell++) {
      usesOption[source][cells[cell] as number] = 1;
    }
  }
  return { usesPath, usesBrand, usesOption };
}

export function placeRows(
  chosen: ChosenRows,
  pathOf: Both<Int32Array>,
  pathCount: number,
  both: Both<Segment>,
): RowPlan {
  const { count, sourceOf, sourceRow, placeOf } = chosen;
  const bucketOf = (place: number): number => {
    const source = sourceOf[place] as 0 | 1;
    const path = both[source].columns.paths[sourceRow[place] as number] as number;
    return path < 0 ? pathCount : (pathOf[source][path] as number);
  };
  const counts = new Uint32Array(pathCount + 1);
  for (let place = 0; place < count; place++) {
    const bucket = bucketOf(place);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const next = startsOf(counts);
  const order = allocate('productOrder', count);
  const ranks = allocate('productRanks', count);
  const plan = {
    sourceOf: new Uint8Array(count),
    sourceRow: new Uint32Array(count),
    rowOf: [
      new Int32Array(placeOf[0].length).fill(-1),
      new Int32Array(placeOf[1].length).fill(-1),
    ] as const,
  };
  for (let place = 0; place < count; place++) {
    const bucket = bucketOf(place);
    const row = next[bucket] as number;
    next[bucket] = row + 1;
    order[place] = row;
    ranks[row] = place;
    const source = sourceOf[place] as 0 | 1;
    plan.sourceOf[row] = source;
    plan.sourceRow[row] = sourceRow[place] as number;
    plan.rowOf[source][sourceRow[place] as number] = row;
  }
  const productOf = placeOf.map((places) => places.map((place) => order[place] as number));
  return { ...plan, count, productOf: productOf as unknown as Both<Uint32Array>, order, ranks };
}
