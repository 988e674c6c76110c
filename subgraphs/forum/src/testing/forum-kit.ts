// A forum for tests: people who ask and answer, each of a company of its own.
import { fileURLToPath } from 'node:url';
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { broken, checksThatSee } from '@agora/kernel/testing/checks.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { forum } from '../subgraph.js';

const checks = fileURLToPath(new URL('../../checks', import.meta.url));

export class TestForum {
  private constructor(readonly subgraph: TestSubgraph) {}

  static async open(): Promise<TestForum> {
    return new TestForum(await TestSubgraph.start(forum));
  }

  /** Ends it; throws when the tests have left a broken invariant. */
  async close(): Promise<void> {
    const rows = await this.broken();
    await this.subgraph.stop();
    if (rows.length > 0) throw new Error(JSON.stringify(rows));
  }

  mutate(caller: object, name: string, input: object, selection: string) {
    return this.subgraph.mutate(caller, name, input, selection);
  }

  ask(caller: object, query: string, variables: object = {}) {
    return this.subgraph.ask(caller, query, variables);
  }

  /** A question about a product of its own, unless said otherwise. */
  async question(changes: object = {}, asker: Partial<Caller> = as.member()) {
    const input = { ...threadInput(), ...changes };
    const { thread } = await this.mutate(asker, 'askQuestion', input, 'thread { id }');
    if (!thread) throw new Error('the question was refused');
    return { id: input.id, input, asker };
  }

  async answer(threadId: string, body = 'An answer', author: Partial<Caller> = as.member()) {
    const input = { id: newId('pst'), threadId, body };
    const { post } = await this.mutate(author, 'postAnswer', input, 'post { id }');
    if (!post) throw new Error('the answer was refused');
    return { id: input.id, input, author };
  }

  async board(changes: object = {}) {
    const id = newId('bor');
    const slug = `board-${id.slice(-10).toLowerCase()}`;
    const input = { id, slug, name: { en: 'Power', zhCN: '电源' }, ...changes };
    const { board } = await this.mutate(as.operator(), 'createBoard', input, 'board { id }');
    if (!board) throw new Error('the board was refused');
    return input;
  }

  async thread(caller: object, id: string, selection: string) {
    const query = `query ($id: ID!) { thread(id: $id) { ${selection} } }`;
    return (await this.ask(caller, query, { id })).thread;
  }

  /** The rows of all checks/*.sql; every one is a broken invariant. */
  broken() {
    return broken(this.subgraph, checks);
  }

  /** The names of the checks that see what this statement breaks; it is undone at once. */
  checksThatSee(tampering: string) {
    return checksThatSee(this.subgraph, checks, tampering);
  }

  /** Everything that a refusal must leave as it was: every row, the outbox included. */
  async everything(): Promise<string> {
    const { em } = this.subgraph.running.database;
    const names = ['boards', 'threads', 'posts', 'articles', 'outbox_messages'];
    const tables = names.map((name) => em.fork().execute(`select * from ${name} order by id`));
    return JSON.stringify(await Promise.all(tables));
  }
}

export function threadInput() {
  return {
    id: newId('thr'),
    title: 'Which resistor for 24 V?',
    body: 'I need **1 W** at least.',
    productId: newId('prd'),
  };
}
