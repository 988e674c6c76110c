// Every id prefix of the platform: what type it is and which subgraph owns it. `node(id)`, stubs of other
// subgraphs' types and interface types are told apart by it, without a look-up.

export interface IdKind {
  readonly type: string;
  readonly owner: string;
}

export const idKinds = {
  com: { type: 'Company', owner: 'accounts' },
  mem: { type: 'Member', owner: 'accounts' },
  inv: { type: 'Invitation', owner: 'accounts' },
  cat: { type: 'Category', owner: 'catalog' },
  att: { type: 'Attribute', owner: 'catalog' },
  brd: { type: 'Brand', owner: 'catalog' },
  prd: { type: 'Product', owner: 'catalog' },
  mgp: { type: 'MergeProposal', owner: 'catalog' },
  imp: { type: 'CatalogImport', owner: 'catalog' },
  svs: { type: 'SavedSearch', owner: 'catalog' },
  wch: { type: 'Watch', owner: 'catalog' },
  syn: { type: 'SynonymGroup', owner: 'catalog' },
  ijb: { type: 'ImportJob', owner: 'catalog' },
  xjb: { type: 'ExportJob', owner: 'catalog' },
  bun: { type: 'BusinessUnit', owner: 'store' },
  sto: { type: 'StoreOffer', owner: 'store' },
  sel: { type: 'Seller', owner: 'sellers' },
  slo: { type: 'SellerOffer', owner: 'sellers' },
  spl: { type: 'StorePriceList', owner: 'store' },
  vpl: { type: 'SellerPriceList', owner: 'sellers' },
  app: { type: 'SellerApplication', owner: 'sellers' },
  crt: { type: 'Cart', owner: 'trade' },
  pur: { type: 'Purchase', owner: 'trade' },
  ord: { type: 'Order', owner: 'trade' },
  dem: { type: 'Demand', owner: 'rfq' },
  quo: { type: 'Quote', owner: 'rfq' },
  bor: { type: 'Board', owner: 'forum' },
  thr: { type: 'Thread', owner: 'forum' },
  pst: { type: 'Post', owner: 'forum' },
  art: { type: 'Article', owner: 'forum' },
} as const satisfies Record<string, IdKind>;

const kinds: Readonly<Record<string, IdKind>> = idKinds;

/** The GraphQL type an id prefix stands for. */
export function typeOfPrefix(prefix: string): string | undefined {
  return kinds[prefix]?.type;
}
