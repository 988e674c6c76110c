// Who listens to what: the only way subgraphs hear of each other. A delivery is written for each consumer
// when an event is emitted, so a line here is a contract of both sides.

export const subscriptions: Readonly<Record<string, readonly string[]>> = {
  accounts: ['catalog.watch.met'],
  catalog: [
    'accounts.person.erased',
    'store.businessUnit.changed',
    'store.offer.changed',
    'sellers.seller.changed',
    'sellers.offer.changed',
    'accounts.member.removed',
  ],
  store: ['catalog.product.merged', 'accounts.person.erased'],
  sellers: [
    'accounts.person.erased',
    'catalog.product.merged',
    'trade.order.placed',
    'trade.order.confirmed',
    'trade.order.declined',
    'trade.order.cancelled',
    'trade.order.shipped',
    'trade.order.received',
    'rfq.demand.published',
    'rfq.demand.closed',
    'rfq.demand.awarded',
    'rfq.demand.cancelled',
    'rfq.quote.submitted',
  ],
  trade: [
    'accounts.person.erased',
    'rfq.demand.awarded',
    'catalog.product.merged',
    'sellers.commission.agreed',
  ],
  rfq: [
    'accounts.person.erased',
    'store.businessUnit.changed',
    'sellers.seller.changed',
    'trade.purchase.placed',
    'trade.purchase.refused',
    'catalog.product.merged',
  ],
  forum: ['catalog.product.merged', 'accounts.person.erased'],
};

/** What a subgraph is subscribed to. */
export function subscriptionsOf(subgraph: string): readonly string[] {
  return subscriptions[subgraph] ?? [];
}

/** The subgraphs that want events of this type. */
export function consumersOf(eventType: string): readonly string[] {
  return Object.keys(subscriptions).filter((name) => subscriptions[name]?.includes(eventType));
}
