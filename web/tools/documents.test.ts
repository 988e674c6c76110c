// What goes over the wire is the operation with every fragment it needs, once.
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { documentsOf, wholeText } from './documents.mjs';

const fragments = new Map([
  ['Row', 'fragment Row on Order { id ...Name }'],
  ['Name', 'fragment Name on Order { number # for people\n }'],
  ['Unused', 'fragment Unused on Order { id }'],
]);

test('fragments of fragments come along, each once, and nothing else does', () => {
  const text = wholeText('query Q { a { ...Row ...Name } b { ...Row } }', fragments);
  const names = parse(text).definitions.map((each) => 'name' in each && each.name?.value);
  expect(names).toEqual(['Q', 'Row', 'Name']);
});

test('an inline fragment is not looked up', () => {
  expect(wholeText('query Q { node { ... on Order { id } } }', fragments)).toBe(
    'query Q { node { ... on Order { id } } }',
  );
});

test('a fragment that is nowhere is a mistake', () => {
  expect(() => wholeText('query Q { ...Lost }', fragments)).toThrow('There is no fragment Lost');
});

test('documents are found in sources by name and kind', () => {
  const source =
    'const A = graphql(`\n query A { id }\n`); const B = graphql(`fragment B on T { id }`);';
  expect(documentsOf(source).map(({ kind, name }) => [kind, name])).toEqual([
    ['query', 'A'],
    ['fragment', 'B'],
  ]);
  expect(() => documentsOf('graphql(`query { id }`)')).toThrow('needs a name');
});
