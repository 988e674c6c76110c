// Counts of options, read out as facets.
import { compareTexts } from '../dictionary.js';
import { numberFacet } from '../number-facet.js';
import type { AttributeFacet, CountedId, SearchFacets } from '../search-engine.js';
import { BRAND_ATTRIBUTE } from '../segments/collect-vocabulary.js';
import type { LiveOptions } from './live-options.js';

/** The highest count first, equal counts by id. */
export function counted(counts: Uint32Array, idOf: (number: number) => string): CountedId[] {
  const found: CountedId[] = [];
  counts.forEach((count, number) => {
    if (count > 0) found.push({ id: idOf(number), count });
  });
  return byCount(found);
}

function byCount(found: CountedId[]): CountedId[] {
  return found.sort((left, right) => right.count - left.count || compareTexts(left.id, right.id));
}

export function optionFacets(
  options: LiveOptions,
  counts: Uint32Array,
): Pick<SearchFacets, 'brands' | 'attributes'> {
  const facets: { facet: AttributeFacet; total: number }[] = [];
  let brands: CountedId[] = [];
  options.attributes.forEach(({ attributeId, kind }, attribute) => {
    const used: { value: string | number | boolean; count: number }[] = [];
    let total = 0;
    options.each(attribute, (option) => {
      const count = counts[option] as number;
      if (count === 0) return;
      used.push({ value: options.value(option), count });
      total += count;
    });
    if (total === 0) return;
    if (kind === 'BRAND' && attributeId === BRAND_ATTRIBUTE) {
      brands = byCount(used.map(({ value, count }) => ({ id: String(value), count })));
    } else if (kind === 'ENUM') {
      const values = byCount(used.map(({ value, count }) => ({ id: String(value), count })));
      const facet: AttributeFacet = {
        attributeId,
        kind,
        values: values.map(({ id, count }) => ({ value: id, count })),
      };
      facets.push({ facet, total });
    } else if (kind === 'NUMBER') {
      const numbers = used.map(({ value, count }) => [value as number, count] as const);
      facets.push({ facet: { attributeId, kind, ...numberFacet(numbers) }, total });
    } else if (kind === 'BOOLEAN') {
      const countOf = (is: boolean) => used.find(({ value }) => value === is)?.count ?? 0;
      const [trueCount, falseCount] = [countOf(true), countOf(false)];
      facets.push({ facet: { attributeId, kind, trueCount, falseCount }, total });
    }
  });
  facets.sort(
    (left, right) =>
      right.total - left.total ||
      compareTexts(left.facet.attributeId, right.facet.attributeId) ||
      compareTexts(left.facet.kind, right.facet.kind),
  );
  return { brands, attributes: facets.map(({ facet }) => facet) };
}
