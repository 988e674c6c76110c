// Two segments as one: of each product, offer and vendor the newest fact stays (of equal versions the
// second segment's). Everything is in the order of its text or id on both sides, so this is walking two
// sorted lists side by side, a handful of times; nothing is tokenized or decoded again.
import { mergeOffers } from './merge-offers.js';
import { mergePostings } from './merge-postings.js';
import { chooseRows, placeRows, type RowPlan } from './merge-rows.js';
import { mergeVocabulary } from './merge-vocabulary.js';
import { type PackedTexts, TextPacker } from './packed-texts.js';
import { allocate, type Both, type Sections, Segment, sharedBuffer } from './segment.js';

export function mergeSegments(older: Segment, newer: Segment): Segment {
  if (older.rowCount + older.offerCount === 0 && older.vocabulary.vendors.length === 0)
    return newer;
  const both: Both<Segment> = [older, newer];
  const chosen = chooseRows(both);
  const words = mergeVocabulary(both, chosen);
  const plan = placeRows(chosen, words.pathOf, words.vocabulary.paths.length, both);
  const terms = mergePostings(both, plan.rowOf, 'terms');
  const parts = mergePostings(both, plan.rowOf, 'parts');
  const options = packed(words.options.texts);
  const sections: Sections = {
    ...rowColumns(both, plan, words),
    ...cellColumns(both, plan, words.optionOf),
    optionBytes: options.bytes,
    optionStarts: options.starts,
    optionValues: copied('optionValues', words.options.amounts),
    termBytes: terms.texts.bytes,
    termStarts: terms.texts.starts,
    termLetters: terms.letters,
    postingStarts: terms.starts,
    postings: terms.postings,
    partBytes: parts.texts.bytes,
    partStarts: parts.texts.starts,
    partPostingStarts: parts.starts,
    partPostings: parts.postings,
    ...mergeOffers(both, plan.productOf, plan.count, words.vendorOf),
  };
  return Segment.of({
    sections,
    vocabulary: { ...words.vocabulary, ...rowCounts(sections, words) },
  });
}

type Words = ReturnType<typeof mergeVocabulary>;

function rowColumns(both: Both<Segment>, plan: RowPlan, words: Words) {
  const { count, sourceOf, sourceRow } = plan;
  const bytesOf = (name: 'productIds' | 'names' | 'mpns') =>
    both[0][name].bytes.length + both[1][name].bytes.length;
  const ids = new TextPacker(count, bytesOf('productIds'), sharedBuffer);
  const names = new TextPacker(count * 2, bytesOf('names'), sharedBuffer);
  const mpns = new TextPacker(count, bytesOf('mpns'), sharedBuffer);
  const versions = allocate('productVersions', count);
  const paths = allocate('paths', count);
  const brands = allocate('brands', count);
  const createdAt = allocate('createdAt', count);
  for (let row = 0; row < count; row++) {
    const source = sourceOf[row] as 0 | 1;
    const { columns, productIds, names: oldNames, mpns: oldMpns } = both[source];
    const old = sourceRow[row] as number;
    ids.copy(productIds, old);
    names.copy(oldNames, old * 2);
    names.copy(oldNames, old * 2 + 1);
    mpns.copy(oldMpns, old);
    versions[row] = columns.productVersions[old] as number;
    createdAt[row] = columns.createdAt[old] as number;
    const path = columns.paths[old] as number;
    paths[row] = path < 0 ? -1 : (words.pathOf[source][path] as number);
    const brand = columns.brands[old] as number;
    brands[row] = brand < 0 ? -1 : (words.brandOf[source][brand] as number);
  }
  const [idTexts, nameTexts, mpnTexts] = [ids.finish(), names.finish(), mpns.finish()];
  return {
    productIdBytes: idTexts.bytes,
    productIdStarts: idTexts.starts,
    productOrder: plan.order,
    productRanks: plan.ranks,
    productVersions: versions,
    paths,
    brands,
    createdAt,
    nameBytes: nameTexts.bytes,
    nameStarts: nameTexts.starts,
    mpnBytes: mpnTexts.bytes,
    mpnStarts: mpnTexts.starts,
  };
}

function cellColumns(both: Both<Segment>, plan: RowPlan, optionOf: Both<Int32Array>) {
  const most = both[0].columns.cells.length + both[1].columns.cells.length;
  const starts = allocate('cellStarts', plan.count + 1);
  const cells = allocate('cells', most);
  let end = 0;
  for (let row = 0; row < plan.count; row++) {
    const source = plan.sourceOf[row] as 0 | 1;
    const { cells: oldCells, cellStarts: oldStarts } = both[source].columns;
    const old = plan.sourceRow[row] as number;
    const to = oldStarts[old + 1] as number;
    for (let cell = oldStarts[old] as number; cell < to; cell++) {
      cells[end++] = optionOf[source][oldCells[cell] as number] as number;
    }
    starts[row + 1] = end;
  }
  return { cellStarts: starts, cells: cells.subarray(0, end) };
}

function rowCounts(sections: Sections, words: Words) {
  const pathRows = new Array<number>(words.vocabulary.paths.length).fill(0);
  const brandRows = new Array<number>(words.vocabulary.brands.length).fill(0);
  for (const path of sections.paths) if (path >= 0) pathRows[path] = (pathRows[path] ?? 0) + 1;
  for (const brand of sections.brands)
    if (brand >= 0) brandRows[brand] = (brandRows[brand] ?? 0) + 1;
  return { pathRows, brandRows };
}

function packed(texts: readonly string[]): PackedTexts {
  const packer = new TextPacker(texts.length, texts.length * 16, sharedBuffer);
  for (const text of texts) packer.add(text);
  return packer.finish();
}

function copied(name: 'optionValues', content: readonly number[]): Float64Array {
  const array = allocate(name, content.length);
  array.set(content);
  return array;
}
