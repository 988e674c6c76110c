// A forum for tests: people who ask and answer, each of a company of its own.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { forum } from '../subgraph.js';

const checks = fileURLToPath(new URL('../../checks', import.meta.url));

interface BrokenRow {
  check: string;
}

async function brokenIn(work: Work): Promise<BrokenRow[]> {
  const rows: BrokenRow[] = [];
  for (const file of (await readdir(checks)).sort()) {
    const found = await work.sql(await readFile(`${checks}/${file}`, 'utf8'));
    rows.push(...found.map((row) => ({ ...row, check: file.replace('.sql', '') })));
  }
  return rows;
}

export class TestForum {
  private constructor(readonly subgraph: TestSubgraph) {}

  static async open(): Promise<TestForum> {
    return new TestForum(await TestSubgraph.start(forum));
  }

  /** Ends it; throws when the tests have left a broken invariant. */
  async close(): Promise<void> {
    const broken = await this.broken();
    await this.subgraph.stop();
    if (broken.length > 0) throw new Error(JSON.stringify(broken));
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
  broken(): Promise<BrokenRow[]> {
    return this.subgraph.running.transact(brokenIn);
  }

  /** The names of the checks that see what this statement breaks; it is undone at once. */
  async checksThatSee(tampering: string): Promise<string[]> {
    const names: string[] = [];
    const undone = new Error('undone');
    const tried = this.subgraph.running.transact(async (work) => {
      await work.change(tampering);
      names.push(...(await brokenIn(work)).map((row) => row.check));
      throw undone;
    });
    await tried.catch((error: unknown) => {
      if (error !== undone) throw error;
    });
    return [...new Set(names)];
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
