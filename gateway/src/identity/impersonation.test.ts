// What staff of the operator can do while it acts as a member, over every mutation of every subgraph: the few that
// are named here, and no other, however it is called and whenever it was added.
import { Actor } from '@agora/kernel/actor.js';
import { makeSubgraphSchema } from '@agora/kernel/graphql/subgraph-schema.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { expect, test } from '@jest/globals';
import { type GraphQLEnumType, type GraphQLObjectType, getNamedType } from 'graphql';
import { loadSubgraph } from '../load-subgraph.js';

/** To look is always open. Whoever adds a line here lets staff do it in the name of every member. */
const open = {
  accounts: ['endImpersonation'],
  trade: [
    'addLinesToCart',
    'addToCart',
    'changeCartLine',
    'clearCart',
    'createCart',
    'removeCartLine',
  ],
};

/** What is still offered by allowedActions, as the open mutations carry it out. */
const offered = { accounts: ['Impersonation.END'], trade: ['Cart.CHANGE'] };

const impersonated = new Actor({
  kind: 'MEMBER',
  memberId: 'mem_1',
  companyId: 'com_1',
  roles: ['COMPANY_ADMIN', 'PURCHASER', 'APPROVER', 'FINANCE', 'SELLER_AGENT', 'OPERATOR'],
  impersonation: { id: 'ips_1', staffMemberId: 'mem_2' },
  requestId: 'test',
});
/** Anything that is touched beyond the actor is a hole. */
const ctx = new Proxy({ actor: impersonated } as object, {
  get: (target, name) => {
    if (name === 'actor') return impersonated;
    throw new Error(`a closed mutation touched ${String(name)} of ${target}`);
  },
});

test('every mutation but the open ones is refused before it looks at anything', async () => {
  const found: Record<string, string[]> = {};
  let closedCount = 0;
  for (const name of subgraphNames) {
    const definition = await loadSubgraph(name);
    const { schema } = makeSubgraphSchema(definition);
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      if (definition.openToStaff?.includes(field.name)) {
        found[name] = [...(found[name] ?? []), field.name].sort();
        continue;
      }
      const answer = await field.resolve?.({}, {}, ctx, {} as never);
      expect([field.name, answer]).toEqual([
        field.name,
        { userErrors: [expect.objectContaining({ code: 'IMPERSONATED' })] },
      ]);
      closedCount += 1;
    }
  }
  expect(found).toEqual(open);
  expect(closedCount).toBeGreaterThan(150);
});

test('nothing but what is open is offered, under names that exist', async () => {
  const found: Record<string, readonly string[]> = {};
  for (const name of subgraphNames) {
    const definition = await loadSubgraph(name);
    const open = definition.actionsOpenToStaff;
    if (!open) continue;
    found[name] = open;
    const { schema } = makeSubgraphSchema(definition);
    for (const [typeName = '', action] of open.map((each) => each.split('.'))) {
      const type = schema.getType(typeName) as GraphQLObjectType;
      const actions = getNamedType(type.getFields().allowedActions?.type) as GraphQLEnumType;
      expect(actions.getValues().map((value) => value.name)).toContain(action);
    }
  }
  expect(found).toEqual(offered);
});
