// A catalog of its own with the things its tests make over and over.
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { SearchIndex } from '../indexing/search-index.js';
import { catalog } from '../subgraph.js';

export const operator = as.operator();

export class TestCatalog {
  private constructor(readonly shop: TestSubgraph) {}

  static async open(): Promise<TestCatalog> {
    return new TestCatalog(await TestSubgraph.start(catalog));
  }

  close(): Promise<void> {
    return this.shop.stop();
  }

  /** The payload; the code of the first error when it is refused. */
  async act(who: object, verb: string, input: object, selection: string) {
    const payload = await this.shop.mutate(who, verb, input, selection);
    return payload.userErrors.length > 0 ? payload.userErrors[0].code : payload;
  }

  /** The operator creates one; its id. */
  async create(verb: string, prefix: string, input: object): Promise<string> {
    const id = newId(prefix);
    const name = /^create(.*)$/.exec(verb)?.[1]?.toLowerCase();
    expect(await this.act(operator, verb, { id, ...input }, `${name} { id }`)).toEqual({
      [name ?? '']: { id },
      userErrors: [],
    });
    return id;
  }

  product(en: string, more: object = {}): Promise<string> {
    return this.create('createProduct', 'prd', { name: { en }, ...more });
  }

  category(en: string, more: object = {}): Promise<string> {
    return this.create('createCategory', 'cat', { name: { en }, ...more });
  }

  brand(name: string): Promise<string> {
    return this.create('createBrand', 'brd', { name });
  }

  async see(who: object, id: string, selection: string) {
    const query = `query ($id: ID!) { product(id: $id) { ${selection} } }`;
    return (await this.shop.ask(who, query, { id })).product;
  }

  /** The ids of products that a text finds now. */
  async found(text: string): Promise<string[]> {
    await SearchIndex.of(this.shop.running).follow();
    const query =
      'query ($t: String) { search(query: { text: $t }) { hits { nodes { product { id } } } } }';
    const { search } = await this.shop.ask(as.anonymous(), query, { t: text });
    return search.hits.nodes.map((hit: { product: { id: string } }) => hit.product.id);
  }
}

type Said<Name extends 'act' | 'create' | 'product' | 'category' | 'see'> = Parameters<
  TestCatalog[Name]
>;

/** One for all tests of a file. */
export function catalogForTests() {
  let made: TestCatalog;
  beforeAll(async () => {
    made = await TestCatalog.open();
  });
  afterAll(() => made.close());
  return {
    shop: () => made.shop,
    act: (...said: Said<'act'>) => made.act(...said),
    create: (...said: Said<'create'>) => made.create(...said),
    product: (...said: Said<'product'>) => made.product(...said),
    category: (...said: Said<'category'>) => made.category(...said),
    brand: (name: string) => made.brand(name),
    see: (...said: Said<'see'>) => made.see(...said),
    found: (text: string) => made.found(text),
  };
}
