// How persons are found. A person's own facts are shown through its members only.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Person } from './person.js';

export async function personsById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(Person, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (person) => person.id);
}
