// The walls of the house as data: which package may import which, and inside a subgraph which feature
// may import which. The dependency-cruiser rules below are made from these tables.
// A new feature folder needs one line here; scripts/src/boundaries.test.ts proves that every rule bites.

/** package: the packages of ours that it may import */
const packages = {
  schema: [],
  'subgraphs/kernel': ['schema'],
  'subgraphs/offering': ['subgraphs/kernel'],
  'subgraphs/accounts': ['subgraphs/kernel', 'schema'],
  'subgraphs/catalog': ['subgraphs/kernel', 'schema'],
  'subgraphs/store': ['subgraphs/kernel', 'subgraphs/offering', 'schema'],
  'subgraphs/sellers': ['subgraphs/kernel', 'subgraphs/offering', 'schema'],
  'subgraphs/trade': ['subgraphs/kernel', 'schema'],
  'subgraphs/rfq': ['subgraphs/kernel', 'schema'],
  'subgraphs/forum': ['subgraphs/kernel', 'schema'],
  gateway: ['subgraphs/kernel', 'schema'], // and each subgraph's subgraph.ts, see below
  web: [],
};

/** subgraph: { feature folder: the features it may import } */
const features = {
  offering: {
    prices: [],
    stock: ['vendors'],
    vendors: [],
    'price-history': ['prices', 'vendors'],
    customers: ['vendors'],
    visibility: [],
    offers: ['price-history', 'prices', 'stock', 'vendors', 'visibility'],
    'price-lists': ['customers', 'offers', 'price-history', 'prices', 'vendors'],
    assortments: ['customers', 'offers', 'vendors'],
    reservations: ['customers', 'offers', 'price-lists', 'prices', 'stock', 'visibility'],
    'price-changes': ['offers', 'price-history', 'prices'],
    warehouses: ['offers', 'prices', 'stock'],
    management: ['assortments', 'customers', 'offers', 'price-changes', 'price-lists', 'stock'],
    imports: ['customers', 'offers', 'price-history', 'price-lists', 'prices', 'stock'],
    fields: [
      ...['assortments', 'customers', 'management', 'offers', 'price-changes', 'price-history'],
      ...['price-lists', 'prices', 'stock', 'vendors', 'warehouses'],
    ],
  },
  accounts: {
    audit: [],
    attempts: [],
    mails: ['people'],
    people: [],
    companies: [],
    roles: ['companies'],
    members: ['attempts', 'audit', 'companies', 'mails', 'people', 'roles'],
    'audit-trail': ['audit', 'companies', 'members'],
    'password-resets': ['attempts', 'mails', 'members', 'people'],
    'company-roles': ['audit', 'companies', 'members', 'roles'],
    units: ['audit', 'companies', 'members'],
    'cost-centres': ['audit', 'companies', 'members', 'units'],
    impersonations: ['audit', 'companies', 'members'],
    'personal-data': ['company-sign-in', 'members', 'people', 'sessions'],
    domains: ['attempts', 'audit', 'companies', 'mails', 'members', 'people'],
    'join-requests': [
      'attempts',
      'audit',
      'companies',
      'domains',
      'invitations',
      'mails',
      'members',
      'people',
      'roles',
    ],
    verifications: ['audit', 'companies'],
    'company-profiles': ['audit', 'companies', 'members', 'verifications'],
    'api-keys': ['audit', 'companies', 'members', 'people', 'roles'],
    registrations: ['attempts', 'audit', 'companies', 'members', 'people', 'roles'],
    invitations: ['attempts', 'audit', 'companies', 'mails', 'members', 'people', 'roles'],
    sealing: [],
    tickets: ['sealing'],
    passkeys: ['tickets'],
    'company-sign-in': [
      ...['attempts', 'audit', 'companies', 'domains', 'mails', 'members', 'people', 'roles'],
      'sealing',
    ],
    'two-factor': ['attempts', 'audit', 'mails', 'members', 'people', 'sealing'],
    sessions: [
      ...['attempts', 'audit', 'companies', 'impersonations', 'members', 'people', 'roles'],
      ...['company-sign-in', 'domains', 'passkeys', 'sealing', 'tickets', 'two-factor'],
    ],
    'sign-in-security': [
      ...['attempts', 'audit', 'companies', 'members', 'passkeys', 'people', 'sealing'],
      ...['sessions', 'tickets', 'two-factor'],
    ],
    imports: ['audit', 'companies', 'invitations', 'members', 'people', 'roles'],
    erasures: [
      ...['audit', 'companies', 'company-profiles', 'domains', 'impersonations', 'invitations'],
      ...['join-requests', 'mails', 'members', 'people', 'personal-data', 'sessions'],
      'sign-in-security',
    ],
  },
  catalog: {
    search: [],
    import: [],
    categories: [],
    listings: ['search'],
    brands: ['categories'],
    products: ['brands', 'categories', 'listings', 'search'],
    ranking: ['listings', 'products'],
    media: ['products'],
    relations: ['categories', 'products'],
    bundles: ['categories', 'products'],
    'customer-part-numbers': ['products', 'search'],
    curating: ['brands', 'categories', 'products'],
    imports: ['brands', 'categories', 'curating', 'products', 'search'],
    jobs: [],
    'import-jobs': [
      ...['brands', 'categories', 'import', 'imports', 'jobs', 'listings', 'products', 'search'],
    ],
    exports: [
      ...['brands', 'categories', 'import', 'import-jobs', 'imports', 'jobs'],
      ...['listings', 'products'],
    ],
    matching: [
      'brands',
      'bundles',
      'categories',
      'curating',
      'customer-part-numbers',
      'imports',
      'product-lists',
      'products',
      'relations',
      'saved-searches',
      'search',
      'watches',
    ],
    indexing: ['brands', 'categories', 'listings', 'products', 'search'],
    synonyms: ['categories', 'products', 'search'],
    'search-terms': ['synonyms'],
    'product-lists': ['products'],
    watches: ['listings', 'products', 'ranking'],
    browsing: [
      'brands',
      'categories',
      'customer-part-numbers',
      'indexing',
      'listings',
      'products',
      'ranking',
      'search',
      'search-terms',
      'synonyms',
    ],
    'saved-searches': ['browsing', 'products'],
  },
  store: {
    'business-units': [],
    assortments: ['business-units'],
    customers: ['business-units', 'price-lists'],
    offers: ['business-units'],
    'price-lists': ['business-units', 'offers'],
    'price-changes': ['business-units'],
    management: ['business-units'],
    imports: ['business-units'],
    reservations: [],
    stock: ['business-units', 'offers'],
  },
  sellers: {
    sellers: [],
    assortments: ['sellers'],
    applications: ['sellers'],
    customers: ['price-lists', 'sellers'],
    offers: ['sellers'],
    reviews: ['offers', 'sellers'],
    'bulk-edits': ['offers', 'sellers'],
    messages: ['offers', 'sellers'],
    templates: ['sellers'],
    scorecard: ['messages', 'offers', 'sellers'],
    warnings: ['scorecard', 'sellers'],
    commissions: ['sellers'],
    'price-lists': ['offers', 'sellers'],
    'price-changes': ['sellers'],
    management: ['sellers'],
    imports: ['sellers'],
    reservations: [],
    stock: ['offers', 'sellers'],
  },
  trade: {
    siblings: [],
    numbers: [],
    ledger: ['siblings'],
    commissions: [],
    orders: ['commissions', 'ledger', 'numbers', 'siblings'],
    carts: ['siblings'],
    checkout: ['carts', 'commissions', 'orders', 'numbers', 'siblings'],
    awards: ['checkout', 'orders', 'numbers'],
    imports: ['checkout', 'orders', 'numbers'],
  },
  rfq: {
    vendors: [],
    demands: [],
    quotes: ['demands', 'vendors'],
    awards: ['demands', 'quotes', 'vendors'],
  },
  forum: {
    markdown: [],
    boards: [],
    threads: ['boards', 'markdown'],
    posts: ['markdown', 'threads'],
    articles: ['markdown'],
    merging: ['articles', 'threads'],
  },
};

const any = (names) => `(${names.join('|')})`;
const ours = any(Object.keys(packages));
const subgraphs = any(Object.keys(features).filter((name) => name !== 'offering'));
const tests = '([.]test[.]tsx?$|/testing/|^gateway/journeys/|^web/e2e/)';

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name.replace('subgraphs/', '')}-imports-${allowed.length ? 'its-own' : 'nothing'}`,
  comment: `${name} may import of ours only: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: {
    path: `^${ours}/`,
    pathNot: [
      `^${any([name, ...allowed])}/`,
      ...(name === 'gateway' ? [`^subgraphs/${subgraphs}/src/subgraph[.]ts$`] : []),
      // The browser journey plays people's providers with the test kit; see tests-only-from-tests.
      ...(name === 'web' ? ['/testing/'] : []),
    ],
  },
}));

const featureRules = Object.entries(features).flatMap(([subgraph, graph]) =>
  Object.entries(graph).map(([feature, allowed]) => ({
    name: `${subgraph}/${feature}`,
    comment: `${feature} may import of ${subgraph} only: ${allowed.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^subgraphs/${subgraph}/src/${feature}/`, pathNot: tests },
    to: {
      path: `^subgraphs/${subgraph}/src/[^/]+/`,
      // The test kit has a rule of its own.
      pathNot: `^subgraphs/${subgraph}/src/${any([feature, 'testing', ...allowed])}/`,
    },
  })),
);

const fixedRules = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or hide a third',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvers-only-from-subgraph',
    comment: 'A resolver is the edge; what others need from it belongs in a verb or in queries',
    severity: 'error',
    from: { pathNot: '/subgraph[.]ts$' },
    // The fields that store and sellers have alike are what their resolvers are made from.
    to: { path: '[.]resolver[.]ts$', pathNot: '^subgraphs/offering/' },
  },
  {
    name: 'graphql-types-only-at-the-edge',
    comment: 'Entities, verbs and pure files know nothing of their public face',
    severity: 'error',
    from: {
      path: '^subgraphs/',
      pathNot: ['[.](graphql|resolver|reference)[.]ts$', '/subgraph[.]ts$', '/graphql/', tests],
    },
    to: { path: '[.]graphql[.]ts$' },
  },
  {
    name: 'tests-only-from-tests',
    comment: 'Nothing that runs for real may need the test kit',
    severity: 'error',
    from: { pathNot: [tests, '^scripts/'] },
    to: { path: tests },
  },
  {
    name: 'web-features-stand-alone',
    comment: 'What two screens share belongs in ui, data or i18n; routes put screens together',
    severity: 'error',
    from: { path: '^web/src/features/([^/]+)/' },
    to: { path: '^web/src/(features|routes)/', pathNot: '^web/src/features/$1/' },
  },
  {
    name: 'nothing-imports-scripts',
    comment: 'Scripts use the house; the house does not need its scripts',
    severity: 'error',
    from: { pathNot: '^scripts/' },
    to: { path: '^scripts/' },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere would make the other rules blind',
    severity: 'error',
    from: { pathNot: '/generated/' },
    // `virtual:` is made by the build itself.
    to: { couldNotResolve: true, pathNot: '/generated/|^virtual:' },
  },
];

module.exports = {
  forbidden: [...fixedRules, ...packageRules, ...featureRules],
  options: {
    parser: 'swc',
    includeOnly: { path: '' },
    exclude: { path: '(^|/)(dist|coverage|fixtures|[.]toolchain|[.]turbo)/' },
    doNotFollow: { path: 'node_modules' },
    webpackConfig: { fileName: `${__dirname}/scripts/boundaries-resolve.cjs` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

/** Read by the test: the tables themselves. */
Object.defineProperty(module.exports, 'tables', {
  value: { packages, features },
  enumerable: false,
});
