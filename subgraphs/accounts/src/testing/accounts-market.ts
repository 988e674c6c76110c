// What accounts' tests need over and over: companies, people, sign-ins, and the invariants of
// checks/.
import { readdir, readFile } from 'node:fs/promises';
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { accounts } from '../subgraph.js';

export const goodPassword = 'correct horse battery';
export const gateway = as.service('gateway');

export interface Person {
  caller: Partial<Caller>;
  memberId: string;
  companyId: string;
  email: string;
}

let serial = 0;
export const newEmail = (name = 'person') =>
  `${name}${++serial}-${newId('mem')}@example.com`.toLowerCase();

export const registration = (changes: object = {}) => ({
  id: newId('com'),
  companyName: 'Hua Long Electronics',
  kind: 'BUYER',
  country: 'CN',
  memberName: '王芳',
  email: newEmail(),
  password: goodPassword,
  locale: 'zh-CN',
  ...changes,
});

export class AccountsMarket {
  private constructor(readonly subgraph: TestSubgraph) {}

  static async open(): Promise<AccountsMarket> {
    return new AccountsMarket(await TestSubgraph.start(accounts));
  }

  /** Over a subgraph that a test started its own way. */
  static over(subgraph: TestSubgraph): AccountsMarket {
    return new AccountsMarket(subgraph);
  }

  close(): Promise<void> {
    return this.subgraph.stop();
  }

  /** A registered company's founder, as the caller it is after its sign-in. */
  async founder(changes: object = {}): Promise<Person> {
    const input = registration(changes);
    const selection = 'company { id } member { id }';
    const made = await this.subgraph.mutate(as.anonymous(), 'registerCompany', input, selection);
    if (made.userErrors.length) throw new Error(JSON.stringify(made.userErrors));
    return this.person(made.member.id, input.email);
  }

  /** The one operator's founder; the same at every call. */
  async operator(): Promise<Person> {
    const { kind: _, ...input } = registration({
      id: 'com_01K00000000000000000000000',
      companyName: 'Agora',
      email: 'ops@agora.example',
    });
    const made = await this.subgraph.mutate(gateway, 'foundOperator', input, 'member { id }');
    if (made.userErrors.length) throw new Error(JSON.stringify(made.userErrors));
    return this.person(made.member.id, input.email);
  }

  /** A second person in the inviter's company. */
  async colleague(inviter: Person, roles: string[] = ['PURCHASER']): Promise<Person> {
    const email = newEmail('colleague');
    const input = { id: newId('inv'), email, displayName: 'Li Lei', roles };
    const selection = 'invitation { token }';
    const { invitation } = await this.subgraph.mutate(
      inviter.caller,
      'inviteMember',
      input,
      selection,
    );
    const acceptance = { token: invitation.token, password: goodPassword };
    const accepted = await this.subgraph.mutate(
      as.anonymous(),
      'acceptInvitation',
      acceptance,
      'member { id }',
    );
    return this.person(accepted.member.id, email);
  }

  openSession(email: string, password = goodPassword, address = '203.0.113.7') {
    const input = { email, password, address, userAgent: 'test' };
    const selection = 'accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt';
    return this.subgraph.mutate(gateway, 'openSession', input, selection);
  }

  rotateSession(refreshToken: string, companyId?: string) {
    const selection = 'accessToken refreshToken refreshTokenExpiresAt';
    return this.subgraph.mutate(gateway, 'rotateSession', { refreshToken, companyId }, selection);
  }

  /** How many rows each table has: what a refusal must leave unchanged. */
  async rowCounts(): Promise<Record<string, number>> {
    const em = this.subgraph.running.database.em.fork();
    const tables = [
      'companies',
      'persons',
      'members',
      'company_roles',
      'company_units',
      'cost_centres',
      'company_domains',
      'join_requests',
      'impersonations',
      'company_addresses',
      'invoice_profiles',
      'invitations',
      'sessions',
      'refresh_tokens',
      'api_keys',
      'authenticators',
      'recovery_codes',
      'passkeys',
      'spent_tickets',
      'company_sign_ins',
      'company_identities',
      'attempt_windows',
      'audit_entries',
      'mails',
      'company_verifications',
      'verification_documents',
      'password_resets',
      'erasures',
      'outbox_messages',
    ];
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await em.getConnection().execute(`select count(*) as n from ${table}`);
      counts[table] = Number(row?.n);
    }
    return counts;
  }

  /** The ids that break an invariant, by check; empty when all is well. */
  async brokenChecks(): Promise<Record<string, unknown[]>> {
    const folder = new URL('../../checks/', import.meta.url);
    const broken: Record<string, unknown[]> = {};
    for (const file of await readdir(folder)) {
      const sql = (await readFile(new URL(file, folder), 'utf8')).replace(/^--.*$/gm, '');
      const rows = await this.subgraph.running.database.em.fork().getConnection().execute(sql);
      if (rows.length > 0) broken[file] = rows;
    }
    return broken;
  }

  /** The caller as it is after a sign-in that acts as this member. */
  async person(memberId: string, email: string): Promise<Person> {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { roles company { id } } } }';
    const representations = [{ __typename: 'Member', id: memberId }];
    const data = await this.subgraph.ask(as.operator(), query, { r: representations });
    const { roles, company } = data._entities[0];
    const caller = { kind: 'MEMBER' as const, memberId, companyId: company.id, roles };
    return { caller, memberId, companyId: company.id, email };
  }
}
