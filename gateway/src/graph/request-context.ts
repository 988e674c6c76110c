// What the gateway knows about one incoming request while it is planned and executed.
import type { Caller } from '@agora/kernel/actor.js';
import type { Log } from '@agora/kernel/log.js';

export interface RequestContext {
  readonly caller: Caller;
  readonly log: Log;
  /** True while plans are made ahead of the first request: subgraphs are not asked. */
  readonly isRehearsal?: boolean;
}
