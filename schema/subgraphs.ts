// The names of the subgraphs, in the order in which they are started and listed.

export const subgraphNames = [
  'accounts',
  'catalog',
  'store',
  'sellers',
  'trade',
  'rfq',
  'forum',
] as const;

export type SubgraphName = (typeof subgraphNames)[number];
