// The page of hits. Every sort is one integer and then the product's id, and a page that begins after a
// cursor is what has the cursor's integer and a later id, then what has a later integer: each part one
// statement, all in one batch.
import { type PageAsked, writeCursor } from '../rank-hits.js';
import type { SearchHit, SearchSort } from '../search-engine.js';
import type { Conditions, Filters } from './conditions.js';
import type { Row } from './connection.js';
import { UNKNOWN } from './documents.js';
import { orderColumns } from './keys.js';
import { scoring } from './match-expression.js';
import { type Generation, indexName } from './schema.js';

/** A product, or a group of offers, by the value it is sorted by. */
interface Order {
  /** The expression over a row; of a group of offers it is the best of it. */
  readonly expression: string;
  readonly best: 'MIN' | 'MAX';
  readonly direction: 'ASC' | 'DESC';
}

interface Part {
  /** On the value sorted by, named k. */
  readonly condition: string | undefined;
  readonly isAfterId: boolean;
}

function orderOf(sort: SearchSort, hasText: boolean): Order {
  switch (sort) {
    case 'RELEVANCE':
      return {
        expression: hasText ? 'WEIGHT()*4 + rank' : 'rank + 0',
        best: 'MAX',
        direction: 'DESC',
      };
    case 'NEWEST':
      return { expression: 'created + 0', best: 'MAX', direction: 'DESC' };
    case 'PRICE_ASC':
      return { expression: 'price_key + 0', best: 'MIN', direction: 'ASC' };
    case 'PRICE_DESC':
      return { expression: 'price_key + 0', best: 'MIN', direction: 'DESC' };
    case 'LEAD_TIME':
      return { expression: 'lead_key + 0', best: 'MIN', direction: 'ASC' };
  }
}

/** A hit's place in the interface's order, ascending, from the value it is sorted by here. */
function placeOf(sort: SearchSort, value: number): number {
  if (sort === 'RELEVANCE' || sort === 'NEWEST') return -value;
  return sort === 'PRICE_DESC' && value !== UNKNOWN ? -value : value;
}

function valueAt(sort: SearchSort, place: number): number {
  return placeOf(sort, place);
}

/** What is without a price comes last in both directions. */
function partsOf(sort: SearchSort, after: PageAsked['after']): Part[] {
  const value = after ? valueAt(sort, after.key) : undefined;
  const beyond = orderOf(sort, false).direction === 'ASC' ? '>' : '<';
  if (sort !== 'PRICE_DESC') {
    if (value === undefined) return [{ condition: undefined, isAfterId: false }];
    return [
      { condition: `= ${value}`, isAfterId: true },
      { condition: `${beyond} ${value}`, isAfterId: false },
    ];
  }
  const unpriced = { condition: `= ${UNKNOWN}`, isAfterId: value === UNKNOWN };
  if (value === undefined) return [{ condition: `< ${UNKNOWN}`, isAfterId: false }, unpriced];
  if (value === UNKNOWN) return [unpriced];
  return [
    { condition: `= ${value}`, isAfterId: true },
    { condition: `< ${value}`, isAfterId: false },
    unpriced,
  ];
}

/** Groups of offers may be so many before their page is asked for again. */
export const groupsAtFirst = 1000;

/** The parts of a page, a statement each. */
export function hitStatements(
  generation: Generation,
  filters: Filters,
  page: PageAsked,
  hasText: boolean,
  groups = groupsAtFirst,
): string[] {
  const conditions = filters.without();
  const wanted = page.first + 1;
  const order = orderOf(page.sort, hasText);
  // Groups that fall out of the server's memory come back incomplete: there must be room for all.
  const room = conditions.index === 'products' ? wanted : Math.max(wanted, groups);
  return partsOf(page.sort, page.after).map((part) =>
    statementOf(conditions, generation, order, part, page, { wanted, room, hasText }),
  );
}

/** The page from what its statements answered. */
export function pageOf(
  answers: readonly Row[][],
  page: PageAsked,
): { hits: SearchHit[]; hasNextPage: boolean } {
  const rows = answers.flat();
  const hits = rows.slice(0, page.first).map((row) => hitOf(row, page.sort));
  return { hits, hasNextPage: rows.length > page.first };
}

function statementOf(
  { index, where }: Conditions,
  generation: Generation,
  order: Order,
  { condition, isAfterId }: Part,
  page: PageAsked,
  size: { wanted: number; room: number; hasText: boolean },
): string {
  const isGrouped = index === 'offers';
  const columns = [
    'product_id',
    'offer_id',
    isGrouped ? 'COUNT(*) AS n' : 'offer_count AS n',
    `${order.expression} AS e`,
    isGrouped ? `${order.best}(e) AS k` : 'e AS k',
  ];
  const conditions = [where];
  if (isAfterId && page.after) {
    columns.push(`${isAfter(page.after.id)} AS later`);
    conditions.push('later = 1');
  }
  if (condition && !isGrouped) conditions.push(`e ${condition}`);
  const grouping = isGrouped
    ? 'GROUP BY product WITHIN GROUP ORDER BY price_key ASC, q1 ASC, q2 ASC, q3 ASC, q4 ASC' +
      (condition ? ` HAVING k ${condition}` : '')
    : '';
  const sorted = isGrouped ? 'k' : 'e';
  return (
    `SELECT ${columns.join(', ')} FROM ${indexName(index, generation)} ` +
    `WHERE ${conditions.join(' AND ')} ${grouping} ` +
    `ORDER BY ${sorted} ${order.direction}, o1 ASC, o2 ASC, o3 ASC, o4 ASC ` +
    `LIMIT ${size.wanted} OPTION max_matches=${Math.max(1, size.room)}` +
    (size.hasText ? `, ${scoring}` : '')
  );
}

/** Whether the id comes after this one: column by column. */
function isAfter(id: string): string {
  const [first = '0', ...rest] = orderColumns(id).reverse();
  let expression = `(o4 > ${first})`;
  rest.forEach((value, at) => {
    const column = `o${3 - at}`;
    expression = `((${column} > ${value}) OR (${column} = ${value} AND ${expression}))`;
  });
  return expression;
}

function hitOf(row: Row, sort: SearchSort): SearchHit {
  const productId = String(row.product_id);
  const bestOfferId = String(row.offer_id);
  return {
    productId,
    bestOfferId: bestOfferId === '' ? null : bestOfferId,
    offerCount: Number(row.n),
    cursor: writeCursor(sort, placeOf(sort, Number(row.k)), productId),
  };
}
