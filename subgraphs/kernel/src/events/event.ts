// What travels between subgraphs: facts in the past tense, with ids and amounts, never entities.

/** An event as a verb emits it. `key` is the aggregate's id: order is kept per key. */
export interface OutgoingEvent {
  readonly type: string;
  readonly key: string;
  readonly payload: object;
}

/** An event as a consumer receives it. */
export interface EventMessage extends OutgoingEvent {
  /** `evt_…`; the inbox remembers it, so an effect happens once. */
  readonly id: string;
  /** The subgraph that published it. */
  readonly producer: string;
  readonly occurredAt: Date;
  readonly requestId: string;
}
