// The committed schema keeps the house rules, and each rule bites on a small bad schema.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { apiFindings, subgraphFindings } from './house-rules.js';
import { exceptions } from './house-rules-exceptions.js';

const folder = new URL('.', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

test('the public API keeps the house rules', () => {
  expect(apiFindings(read('api.graphql'))).toEqual([]);
});

test('every subgraph keeps the rules of federation', () => {
  const files = readdirSync(new URL('subgraphs', folder)).filter((f) => f.endsWith('.graphql'));
  expect(files.length).toBeGreaterThan(1);
  const findings = files.flatMap((file) =>
    subgraphFindings(file.replace('.graphql', ''), read(`subgraphs/${file}`)),
  );
  expect(findings).toEqual([]);
});

test('no exception outlives its place', () => {
  const api = read('api.graphql');
  const gone = Object.values(exceptions)
    .flatMap((list) => Object.keys(list))
    .filter((place) => {
      const [type = '', field = ''] = place.split('.');
      const body = new RegExp(`^(?:type|interface) ${type}\\b[^{]*\\{([\\s\\S]*?)^\\}`, 'm').exec(
        api,
      )?.[1];
      return !new RegExp(`^  ${field}\\b`, 'm').test(body ?? '');
    });
  expect(gone).toEqual([]);
});

/** A schema that keeps every rule; each case below breaks one. */
const good = `
"""Anything.""" interface Node { """Its id.""" id: ID! }
"""A thing.""" type Thing implements Node {
  """Its id.""" id: ID!
  """When it was made.""" madeAt: DateTime!
  """The day it is due.""" dueOn: Date
  """How many.""" partCount: Int!
  """Whether it is sold.""" isSold: Boolean!
  """Its kind.""" kind: Kind
}
"""Kinds.""" enum Kind { """A big one.""" BIG }
"""An instant.""" scalar DateTime
"""A day.""" scalar Date
"""A page.""" type ThingConnection { """The page.""" nodes: [Thing]! }
"""Why not.""" type UserError { """For developers.""" message: String! }
"""What to make.""" input MakeThingInput { """Its id.""" id: ID! }
"""What was made.""" type MakeThingPayload {
  """Null when refused.""" thing: Thing
  """Why not.""" userErrors: [UserError!]!
}
type Query {
  """All things.""" things(
    """How many.""" first: Int! = 20
    """Where from.""" after: String
  ): ThingConnection!
}
type Mutation {
  """Makes a thing.""" makeThing("""What.""" input: MakeThingInput!): MakeThingPayload!
}`;

test('a good schema has no findings', () => {
  expect(apiFindings(good)).toEqual([]);
});

const thing = (fields: string) => good.replace('"""Its kind.""" kind: Kind', fields);
const bad: [finding: string, sdl: string][] = [
  [
    'Mutation.makeThing: takes one argument, input: MakeThingInput!',
    good.replace('"""What.""" input: MakeThingInput!', '"""Its id.""" id: ID!'),
  ],
  [
    'Mutation.makeThing: takes one argument, input: MakeThingInput!',
    good.replace('input: MakeThingInput!)', 'input: MakeThingInput!, """X.""" x: Int)'),
  ],
  [
    'Mutation.makeThing: gives a MakeThingPayload of its own',
    good.replace('): MakeThingPayload!', '): Thing'),
  ],
  ['MakeThingPayload: has userErrors: [UserError!]!', good.replace('[UserError!]!', '[UserError]')],
  [
    'MakeThingPayload.thing: is nullable, for when the mutation did nothing',
    good.replace('thing: Thing', 'thing: Thing!'),
  ],
  [
    'Thing.parts: is a connection, or is listed as bounded with its bound',
    thing('"""Parts.""" parts: [Thing!]!'),
  ],
  [
    'Query.things: is paged by first: Int with a default and after: String',
    good.replace('first: Int! = 20', 'first: Int!'),
  ],
  [
    'Query.things: is paged by first: Int with a default and after: String',
    good.replace('"""Where from.""" after: String', ''),
  ],
  ['Thing.mass: is a Decimal or an Int, never a Float', thing('"""Kilograms.""" mass: Float')],
  [
    'Thing.mass(x): is a Decimal or an Int, never a Float',
    thing('"""Kilograms.""" mass("""X.""" x: Float): String'),
  ],
  [
    'MakeThingInput.mass: is a Decimal or an Int, never a Float',
    good.replace('"""Its id.""" id: ID! }\n"""What was', '"""M.""" mass: Float }\n"""What was'),
  ],
  ['Thing.color: says what it is', thing('color: String')],
  ['Thing.color(x): says what it is', thing('"""Color.""" color(x: Int): String')],
  ['Kind.BIG: says what it is', good.replace('"""A big one."""', '')],
  ['Kind: says what it is', good.replace('"""Kinds."""', '')],
  ['MakeThingInput.id: says what it is', good.replace('Input { """Its id."""', 'Input {')],
  ['Thing.ownerId: refers to the object, not to its id', thing('"""O.""" ownerId: ID!')],
  ["Thing.made: an instant's name ends in At", thing('"""M.""" made: DateTime')],
  ["Thing.due: a day's name ends in On", thing('"""D.""" due: Date')],
  ['Thing.soldAt: only instants end in At and days in On', thing('"""S.""" soldAt: String')],
  ['Thing.parts: ends in what it counts', thing('"""P.""" parts: Int')],
  ['Thing.sold: reads as a statement', thing('"""S.""" sold: Boolean')],
  ['Kind.big: is written SCREAMING_CASE', good.replace('BIG', 'big')],
  ['Thing.Color: is camelCase', thing('"""C.""" Color: String')],
  ['thing_two: is written PascalCase', `${good} """T.""" scalar thing_two`],
];

test.each(bad.map(([finding, sdl]) => ({ finding, sdl })))(
  'bites: $finding',
  ({ finding, sdl }) => {
    expect(apiFindings(sdl)).toEqual([expect.stringContaining(finding)]);
  },
);

test('bites: a reference that crosses subgraphs and is not nullable', () => {
  const sdl = (type: string) => `type Thread { product: ${type} } type Post { thread: Thread! }`;
  expect(subgraphFindings('forum', sdl('Product'))).toEqual([]);
  expect(subgraphFindings('forum', sdl('[Product]!'))).toEqual([]);
  expect(subgraphFindings('forum', sdl('Product!'))).toEqual([
    'forum: Thread.product crosses subgraphs, so it is nullable: Product',
  ]);
  expect(subgraphFindings('forum', sdl('[Vendor!]!'))).toEqual([
    'forum: Thread.product crosses subgraphs, so it is nullable: [Vendor]!',
  ]);
  expect(subgraphFindings('catalog', sdl('Product!'))).toEqual([
    'catalog: Post.thread crosses subgraphs, so it is nullable: Thread',
  ]);
  expect(subgraphFindings('forum', 'type Thread { mass: Float }')).toEqual([
    'forum: Thread.mass is a Float',
  ]);
});
