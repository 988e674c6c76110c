// The offers of two segments as one: the newest fact of each, under the row of its product and there the
// cheapest first; removed ones behind the last row, because their versions still count.
import { startsOf } from './growing.js';
import { compareEnds } from './merge-rows.js';
import { TextPacker } from './packed-texts.js';
import { allocate, type Both, OFFER_FLAG, type Segment, sharedBuffer } from './segment.js';

interface ChosenOffers {
  count: number;
  sourceOf: Uint8Array;
  source: Uint32Array;
}

export function mergeOffers(
  both: Both<Segment>,
  productOf: Both<Uint32Array>,
  rowCount: number,
  vendorOf: Both<Int32Array>,
) {
  const chosen = chooseOffers(both);
  const rows = rowsOf(both, chosen, productOf, rowCount);
  const counts = new Uint32Array(rowCount + 1);
  for (const row of rows) counts[row] = (counts[row] as number) + 1;
  const ends = startsOf(counts);
  const offerStarts = allocate('offerStarts', rowCount + 1);
  offerStarts.set(ends.subarray(0, rowCount + 1));
  const { count } = chosen;
  const placed = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const row = rows[at] as number;
    const place = ends[row] as number;
    ends[row] = place + 1;
    placed[place] = at;
  }
  sortByPrice(both, chosen, placed, offerStarts);
  const order = allocate('offerOrder', count);
  for (let place = 0; place < count; place++) order[placed[place] as number] = place;
  return { offerStarts, offerOrder: order, ...columnsOf(both, chosen, placed, vendorOf) };
}

function chooseOffers(both: Both<Segment>): ChosenOffers {
  const [older, newer] = both;
  const most = older.offerCount + newer.offerCount;
  const sourceOf = new Uint8Array(most);
  const source = new Uint32Array(most);
  const [oldOrder, newOrder] = [older.columns.offerOrder, newer.columns.offerOrder];
  let count = 0;
  for (let left = 0, right = 0; left < oldOrder.length || right < newOrder.length; count++) {
    const oldOffer = oldOrder[left] as number;
    const newOffer = newOrder[right] as number;
    const order = compareEnds(left < oldOrder.length, right < newOrder.length, () =>
      older.offerIds.compareWith(oldOffer, newer.offerIds, newOffer),
    );
    const isNewer =
      order > 0 ||
      (order === 0 &&
        (newer.columns.offerVersions[newOffer] as number) >=
          (older.columns.offerVersions[oldOffer] as number));
    sourceOf[count] = isNewer ? 1 : 0;
    source[count] = isNewer ? newOffer : oldOffer;
    if (order <= 0) left++;
    if (order >= 0) right++;
  }
  return { count, sourceOf, source };
}

function rowsOf(
  both: Both<Segment>,
  { count, sourceOf, source }: ChosenOffers,
  productOf: Both<Uint32Array>,
  rowCount: number,
): Uint32Array {
  const oldRows = [rowOfOffers(both[0]), rowOfOffers(both[1])] as const;
  const rows = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const from = sourceOf[at] as 0 | 1;
    const offer = source[at] as number;
    const isRemoved = ((both[from].columns.offerFlags[offer] as number) & OFFER_FLAG.REMOVED) !== 0;
    rows[at] = isRemoved ? rowCount : (productOf[from][oldRows[from][offer] as number] as number);
  }
  return rows;
}

/** Within each row, those without a price last. Rows have few offers: each is moved to its place. */
function sortByPrice(
  both: Both<Segment>,
  { sourceOf, source }: ChosenOffers,
  placed: Uint32Array,
  offerStarts: Uint32Array,
): void {
  const priceOf = (at: number) => {
    const { offerPrices } = both[sourceOf[at] as 0 | 1].columns;
    const price = offerPrices[source[at] as number] as number;
    return price < 0 ? Number.POSITIVE_INFINITY : price;
  };
  for (let row = 0; row + 1 < offerStarts.length; row++) {
    const from = offerStarts[row] as number;
    const to = offerStarts[row + 1] as number;
    for (let next = from + 1; next < to; next++) {
      const moving = placed[next] as number;
      const price = priceOf(moving);
      let place = next;
      for (; place > from && priceOf(placed[place - 1] as number) > price; place--) {
        placed[place] = placed[place - 1] as number;
      }
      placed[place] = moving;
    }
  }
}

function rowOfOffers({ columns, offerCount, rowCount }: Segment): Uint32Array {
  const rows = new Uint32Array(offerCount);
  for (let row = 0; row < rowCount; row++) {
    rows.fill(row, columns.offerStarts[row] as number, columns.offerStarts[row + 1] as number);
  }
  return rows;
}

function columnsOf(
  both: Both<Segment>,
  { count, sourceOf, source }: ChosenOffers,
  placed: Uint32Array,
  vendorOf: Both<Int32Array>,
) {
  const bytes = both[0].offerIds.bytes.length + both[1].offerIds.bytes.length;
  const ids = new TextPacker(count, bytes, sharedBuffer);
  const offerVersions = allocate('offerVersions', count);
  const offerPrices = allocate('offerPrices', count);
  const offerLeadTimes = allocate('offerLeadTimes', count);
  const offerVendors = allocate('offerVendors', count);
  const offerFlags = allocate('offerFlags', count);
  for (let place = 0; place < count; place++) {
    const at = placed[place] as number;
    const from = sourceOf[at] as 0 | 1;
    const offer = source[at] as number;
    const { columns, offerIds } = both[from];
    ids.copy(offerIds, offer);
    offerVersions[place] = columns.offerVersions[offer] as number;
    offerPrices[place] = columns.offerPrices[offer] as number;
    offerLeadTimes[place] = columns.offerLeadTimes[offer] as number;
    const vendor = columns.offerVendors[offer] as number;
    offerVendors[place] = vendor < 0 ? -1 : (vendorOf[from][vendor] as number);
    offerFlags[place] = columns.offerFlags[offer] as number;
  }
  const texts = ids.finish();
  return {
    offerIdBytes: texts.bytes,
    offerIdStarts: texts.starts,
    offerVersions,
    offerPrices,
    offerLeadTimes,
    offerVendors,
    offerFlags,
  };
}
