// Counts the SQL statements that all subgraphs run while something is done.
import type { Market } from '../../src/market.js';

/** The relay looks at its outbox by itself, whatever is asked. */
const notCounted = /outbox_deliveries/;

export class StatementCount {
  private statements: string[] = [];

  constructor(market: Market) {
    for (const { name, database } of market.subgraphs.values()) {
      database.config.set('onQuery', (sql) => {
        if (!notCounted.test(sql)) this.statements.push(`${name}: ${sql}`);
        return sql;
      });
    }
  }

  /** The statements that ran meanwhile, sorted. */
  async during(act: () => Promise<unknown>): Promise<string[]> {
    this.statements = [];
    await act();
    const taken = this.statements;
    this.statements = [];
    return taken.sort();
  }
}
