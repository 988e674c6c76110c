// The schema pipeline on two tiny subgraphs: what is printed, composed, hidden, and called breaking.
import { nodeSdl } from '@agora/gateway/node/node-sdl.js';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { unexplainedBreakingChanges } from './breaking-changes.js';
import { CannotGenerate, compose } from './compose.js';
import { loosenedSdl } from './loosened-sdl.js';
import { sortedSdl } from './sorted-sdl.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@inaccessible"])';
const node = 'interface Node { id: ID! }';
const catalog = `${link} ${node}
  type Query { product(id: ID!): Product secret: Int @inaccessible }
  type Product implements Node @key(fields: "id") { name: String! id: ID! }
  type Category { id: ID! }
  enum Color { RED BLUE }`;
const forum = `${link} ${node}
  type Thread implements Node @key(fields: "id") { id: ID! product: Product }
  type Product @key(fields: "id") { threads: [Thread!]! id: ID! }
  type Query { thread(id: ID!): Thread }`;
const subgraphs = new Map([
  ['catalog', catalog],
  ['forum', forum],
]);

test('one order, whatever the order of imports', () => {
  const other = `${link} enum Color { BLUE RED } type Category { id: ID! }
    type Product implements Node @key(fields: "id") { id: ID! name: String! }
    type Query { secret: Int @inaccessible product(id: ID!): Product } ${node}`;
  expect(sortedSdl(other)).toBe(sortedSdl(catalog));
  expect(sortedSdl(catalog).match(/^(?:extend )?\w+ ?\w*/gm)).toEqual([
    'extend schema ',
    'type Query',
    'type Category',
    'enum Color',
    'interface Node',
    'type Product',
  ]);
});

test('arguments keep the order of their author', () => {
  expect(sortedSdl('type Query { b(z: Int, a: Int): Int a: Int }')).toContain(
    'b(z: Int, a: Int): Int',
  );
});

test('what a subgraph adds to others and to the roots is nullable, its own types are not touched', () => {
  const sdl = `type Query { threads: [Thread!]! } type Thread { id: ID! title: String! }
    type Product { id: ID! threads: [Thread!]! }`;
  expect(loosenedSdl('forum', sdl).replace(/\s+/g, ' ')).toBe(
    'type Query { threads: [Thread!] } type Thread { id: ID! title: String! } type Product { id: ID! threads: [Thread!] }',
  );
});

test('node(id) knows the types that their owner resolves by id, and no others', () => {
  const sdl = nodeSdl(subgraphs);
  expect(sdl.match(/^type \w+/gm)).toEqual(['type Query', 'type Product', 'type Thread']);
});

test('composes with node(id); what is internal is not in the public API', () => {
  const all = new Map([...subgraphs, ['node', nodeSdl(subgraphs)]]);
  const { supergraph, api } = compose(all);
  expect(supergraph).toContain('secret: Int @inaccessible');
  const fields = (type: string) =>
    Object.keys((buildSchema(api).getType(type) as GraphQLObjectType).getFields());
  expect(fields('Query')).toEqual(['node', 'product', 'thread']);
  expect(fields('Product')).toEqual(['id', 'name', 'threads']);
});

test('what does not compose says why', () => {
  const clash = new Map([...subgraphs, ['store', `${link} type Query { product(id: ID!): Int }`]]);
  expect(() => compose(clash)).toThrow(CannotGenerate);
  expect(() => compose(clash)).toThrow(/Type of field "Query.product" is incompatible/);
});

test('a breaking change needs a decision record that says it', () => {
  const before = 'type Query { a: Int b: Int }';
  const after = 'type Query { a: Int c: Int }';
  expect(unexplainedBreakingChanges(before, 'type Query { a: Int b: Int c: Int }', [])).toEqual([]);
  expect(unexplainedBreakingChanges(before, after, [])).toEqual(['Query.b was removed.']);
  const record = '# 0042\n\nNobody used it.\n\n- `Query.b` was removed\n';
  expect(unexplainedBreakingChanges(before, after, [record])).toEqual([]);
});
