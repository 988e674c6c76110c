// Many part numbers at once: a buyer pastes a list, each line leads to the products with that number.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { isGtin } from '../products/gtin.js';
import { Product } from '../products/product.js';
import { visibleTo } from '../products/product.queries.js';
import { normalizePartNumber } from '../search/tokens.js';

const lookedUpMax = 1000;

export async function lookUpPartNumbers(ctx: Context, partNumbers: readonly string[]) {
  if (partNumbers.length > lookedUpMax) {
    throw invalidInput('partNumbers', 'TOO_MANY', { maximum: lookedUpMax });
  }
  const folded = partNumbers.map((text) => normalizePartNumber(text));
  const gtins = partNumbers.map((text) => {
    const digits = text.replace(/[\s-]/g, '');
    return isGtin(digits) ? digits.padStart(14, '0') : null;
  });
  const where = {
    $and: [
      {
        $or: [
          { foldedMpn: { $in: folded.filter(Boolean) } },
          { gtin: { $in: gtins.filter((g) => g !== null) } },
        ],
      },
      { state: 'ACTIVE' },
      visibleTo(ctx.actor),
    ],
  } as FilterQuery<Product>;
  const found = await ctx.em.find(Product, where, { orderBy: { id: 'asc' } });
  return partNumbers.map((partNumber, i) => ({
    partNumber,
    products: found.filter(
      (p) =>
        (folded[i] !== '' && p.foldedMpn === folded[i]) ||
        (gtins[i] !== null && p.gtin === gtins[i]),
    ),
  }));
}
