// The real-time indexes Agora keeps behind SphinxQL, once as data, so that a configuration file, the
// statements that create them and what is written into them cannot differ. There are two generations
// of each: while one serves, the other may be filled.

export type ColumnType = 'uint' | 'bigint' | 'multi_64' | 'string';
export interface IndexShape {
  readonly fields: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
}

const text = ['part', 'name', 'brand', 'category', 'description', 'exact', 'whole', 'key'];
/** The order of the product's id, which breaks every tie. */
const order = { o1: 'bigint', o2: 'bigint', o3: 'bigint', o4: 'bigint' } as const;
const ofProduct = {
  live: 'uint',
  version: 'bigint',
  state: 'string',
  product_id: 'string',
  ...order,
  created: 'bigint',
  brand_key: 'bigint',
  categories: 'multi_64',
  steps: 'multi_64',
  cells: 'multi_64',
  /** 3: in stock, 1: offered, 0: neither. */
  rank: 'uint',
  /** Of the best offer; none sorts last. */
  price_key: 'bigint',
  lead_key: 'bigint',
  offer_id: 'string',
} as const;

export const shapes = {
  /** A row a product, with what its live offers come to: answers all that asks for no offer. */
  products: {
    fields: text,
    columns: {
      ...ofProduct,
      brand_label: 'bigint',
      category_labels: 'multi_64',
      price_max: 'bigint',
      lead_step: 'uint',
      offer_count: 'uint',
      vendors: 'multi_64',
    },
  },
  /** A row an offer, with its product's columns: one single offer must satisfy all offer filters. */
  offers: {
    fields: text,
    columns: {
      ...ofProduct,
      product: 'bigint',
      vendor: 'bigint',
      price: 'bigint',
      lead: 'bigint',
      q1: 'bigint',
      q2: 'bigint',
      q3: 'bigint',
      q4: 'bigint',
    },
  },
  /** What the keys in columns stand for, and whether a vendor is suspended. */
  names: {
    fields: ['key', 'words'],
    columns: { kind: 'uint', version: 'bigint', text: 'string', ...order },
  },
  /** Every word ever indexed, by its pairs of letters: where spelling is corrected. */
  words: { fields: ['pairs'], columns: { text: 'string', letters: 'uint' } },
} as const satisfies Record<string, IndexShape>;

export type IndexName = keyof typeof shapes;

/** Which generation serves, how far each has come, who feeds them. */
export const stateShape = {
  fields: ['key'],
  columns: { value: 'bigint', until_ms: 'bigint' },
} as const satisfies IndexShape;

export const stateIndex = 'agora_state';
export const generations = [0, 1] as const;
export type Generation = (typeof generations)[number];

export const indexName = (name: IndexName, generation: Generation): string =>
  `agora_${name}_${generation}`;

const charset = '0..9, a..z, _, U+80..U+2FFFF';

/** All indexes by name. */
export function allIndexes(): [name: string, shape: IndexShape][] {
  const own = generations.flatMap((generation) =>
    Object.entries(shapes).map(([name, shape]): [string, IndexShape] => [
      indexName(name as IndexName, generation),
      shape,
    ]),
  );
  return [[stateIndex, stateShape], ...own];
}

/** The whole configuration file of a Sphinx server that keeps everything in the folder. */
export function serverConfiguration(folder: string, listen: string): string {
  const indexes = allIndexes().map(([name, shape]) => configurationOf(name, shape, folder));
  const server = [
    'searchd {',
    `  listen = ${listen}:mysql41`,
    `  pid_file = ${folder}/searchd.pid`,
    `  log = ${folder}/searchd.log`,
    `  binlog_path = ${folder}`,
    '  workers = threads',
    '  max_packet_size = 32M',
    '  expansion_limit = 0',
    '}',
  ];
  return [...indexes, ...server, ''].join('\n');
}

/** For Sphinx, whose indexes stand in its configuration file. */
function configurationOf(name: string, shape: IndexShape, folder: string): string {
  return [
    `index ${name} {`,
    '  type = rt',
    `  path = ${folder}/${name}`,
    '  dict = keywords',
    '  min_prefix_len = 1',
    '  min_word_len = 1',
    `  charset_table = ${charset}`,
    '  rt_mem_limit = 256M',
    ...shape.fields.map((field) => `  rt_field = ${field}`),
    ...Object.entries(shape.columns).map(([column, type]) => `  rt_attr_${type} = ${column}`),
    '}',
  ].join('\n');
}

const manticoreTypes: Readonly<Record<ColumnType, string>> = {
  uint: 'integer',
  bigint: 'bigint',
  multi_64: 'multi64',
  string: 'string',
};

/** For Manticore, which makes its tables when asked. */
export function creationOf(name: string, shape: IndexShape): string {
  const columns = [
    ...shape.fields.map((field) => `${field} text indexed`),
    ...Object.entries(shape.columns).map(([column, type]) => `${column} ${manticoreTypes[type]}`),
  ];
  return `CREATE TABLE IF NOT EXISTS ${name} (${columns.join(', ')}) dict='keywords' min_prefix_len='1' min_word_len='1' charset_table='${charset}' rt_mem_limit='256M'`;
}
