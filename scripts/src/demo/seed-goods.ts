// The generated products, brought in as an import of the operator's: categories with their attributes, brands,
// then rows in batches; and their drawings, kept as public files and shared by products that look alike.
import { createHash } from 'node:crypto';
import { newId } from '@agora/kernel/ids.js';
import type { Door } from './door.js';
import { keyOf, newestCount } from './goods/all-goods.js';
import { categoryPaths } from './goods/categories.js';
import {
  type DemoAttribute,
  type DemoGood,
  type DemoSpecification,
  optionText,
} from './goods/good.js';
import { gtinOf } from './goods/gtin.js';
import type { Text } from './goods/text.js';
import { operatorCompany } from './people.js';

const [operator] = operatorCompany.people;
const rowsAtOnce = 250;

interface RowAnswer {
  readonly outcome: string;
  readonly product: { readonly id: string } | null;
  readonly problems: readonly { code: string; isWarning: boolean }[];
}

/** Product ids by the goods' keys. */
export async function seedGoods(
  door: Door,
  goods: readonly DemoGood[],
): Promise<ReadonlyMap<string, string>> {
  const importId = newId('imp');
  const started = { id: importId, fileName: 'industrial-supplies', isDryRun: false };
  await door.act(operator, 'startCatalogImport', started, 'catalogImport { id }');
  const structure = { importId, categories: categoriesOf(goods), brands: brandsOf(goods) };
  await door.act(operator, 'importCatalogStructure', structure, 'createdBrandCount');
  const ids = new Map<string, string>();
  const drawings = new Drawings(door);
  const usual = goods.length - newestCount(goods);
  for (let from = 0, to = 0; from < goods.length; from = to) {
    to = from < usual ? Math.min(from + rowsAtOnce, usual) : goods.length;
    const batch = goods.slice(from, to);
    const rows = [];
    for (const [i, good] of batch.entries()) {
      rows.push(rowOf(good, from + i + 2, await drawings.addressOf(good.drawing())));
    }
    const selection = 'rows { outcome product { id } problems { code isWarning } }';
    const answers = await door.act(operator, 'importCatalogRows', { importId, rows }, selection);
    for (const [i, answer] of (answers as RowAnswer[]).entries()) {
      const good = batch[i];
      if (!good || !answer.product) {
        throw new Error(`${good && keyOf(good)}: ${JSON.stringify(answer.problems)}`);
      }
      ids.set(keyOf(good), answer.product.id);
    }
  }
  await door.act(operator, 'finishCatalogImport', { importId }, 'catalogImport { id }');
  return ids;
}

const brandsOf = (goods: readonly DemoGood[]) => [
  ...new Set(goods.flatMap(({ brand }) => brand ?? [])),
];

const attributeInput = (
  { name, kind, unit }: DemoAttribute,
  options: ReadonlyMap<string, Text> | undefined,
) => ({
  name,
  kind,
  unit,
  options: [...(options ?? [])].map(([value, text]) => ({ value, name: text })),
});

/** What the options of each attribute are called, by its name. */
function optionsOf(goods: readonly DemoGood[]): Map<string, Map<string, Text>> {
  const options = new Map<string, Map<string, Text>>();
  for (const { attribute, value } of goods.flatMap(({ specifications }) => specifications)) {
    const text = attribute.kind === 'ENUM' ? optionText(String(value)) : null;
    if (!text) continue;
    const own = options.get(attribute.name.en) ?? new Map<string, Text>();
    options.set(attribute.name.en, own.set(text.en, text));
  }
  return options;
}

/** Every lowest category with the attributes its products state, in the order they are stated. */
function categoriesOf(goods: readonly DemoGood[]) {
  const attributes = new Map<string, Map<string, DemoAttribute>>();
  const options = optionsOf(goods);
  for (const { category, specifications } of goods) {
    const own = attributes.get(category) ?? new Map<string, DemoAttribute>();
    attributes.set(category, own);
    for (const { attribute } of specifications) own.set(attribute.name.en, attribute);
  }
  return [...categoryPaths].map(([key, path]) => ({
    path,
    attributes: [...(attributes.get(key)?.values() ?? [])].map((attribute) =>
      attributeInput(attribute, options.get(attribute.name.en)),
    ),
  }));
}

function rowOf(good: DemoGood, line: number, url: string) {
  const { name, description, brand, mpn, kind = 'GOODS', unit, category } = good;
  return {
    line,
    sourceKey: keyOf(good),
    name,
    description,
    kind,
    unit,
    brandName: brand,
    mpn,
    gtin: gtinOf(good),
    categoryPath: categoryPaths.get(category)?.map(({ en }) => en),
    specifications: good.specifications.map(specificationInput),
    media: [{ url, alt: name }],
  };
}

function specificationInput({ attribute, value }: DemoSpecification) {
  const { name, kind, unit } = attribute;
  const named = { attributeName: name.en, kind, unit };
  if (kind === 'NUMBER') return { ...named, number: String(value) };
  if (kind === 'BOOLEAN') return { ...named, boolean: value };
  if (kind === 'ENUM') return { ...named, option: optionText(String(value))?.en ?? value };
  return { ...named, text: String(value) };
}

/** Drawings by their content: who looks alike shares one file. */
export class Drawings {
  private readonly known = new Set<string>();

  constructor(private readonly door: Door) {}

  async addressOf(svg: string): Promise<string> {
    const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.svg`;
    if (!this.known.has(name)) {
      this.known.add(name);
      const { storage } = this.door.subgraph('catalog').files;
      await storage.put(`public/demo/${name}`, Buffer.from(svg));
    }
    return `/files/demo/${name}`;
  }
}
