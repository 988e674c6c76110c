// What the gateway asks accounts for the page of unsent mails, as the service `gateway`.
import type { Caller } from '@agora/kernel/actor.js';
import { type SubgraphConnection, SubgraphUnavailable } from '../graph/subgraph-connection.js';

export interface KeptMail {
  readonly id: string;
  readonly recipient: string;
  readonly createdAt: string;
  readonly subject: string;
  /** A whole page. */
  readonly html: string;
}

const query =
  'query KeptMails($origin: String!) { isMailSent mails(first: 50) { id recipient createdAt subject html(origin: $origin) } }';

export class AccountsMails {
  constructor(private readonly accounts: SubgraphConnection) {}

  /** The newest mails with links to `origin`; null when mails are sent and none are kept. */
  async kept(origin: string, requestId: string): Promise<readonly KeptMail[] | null> {
    const caller: Caller = { kind: 'SERVICE', service: 'gateway', requestId };
    const { data } = await this.accounts.ask({ query, variables: { origin } }, caller);
    if (!data) throw new SubgraphUnavailable('accounts', 'no data');
    return data.isMailSent ? null : (data.mails as KeptMail[]);
  }
}
