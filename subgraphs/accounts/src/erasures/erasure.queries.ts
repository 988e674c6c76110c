// What an erasure would do, for the person alone, before it decides.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Member } from '../members/member.js';
import { membershipsOf } from '../members/member.queries.js';
import { companiesInTheWay } from './companies-in-the-way.js';
import { heldData } from './held-data.js';

export async function erasurePreview(ctx: Context, { personId }: Member) {
  ctx.actor.requirePerson();
  const memberships = await membershipsOf(ctx, personId);
  return {
    blockingCompanies: await companiesInTheWay(ctx.em, memberships),
    items: await heldData(ctx, personId),
  };
}
