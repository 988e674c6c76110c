// Staff of the operator erases the person behind a member, on that person's request: for who cannot sign in any
// more. The reason says how the request came in; it must not name the person.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { personalKinds } from '@agora/kernel/graphql/personal-data.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Member } from '../members/member.js';
import { memberPolicy } from '../members/member.policy.js';
import { Person } from '../people/person.js';
import { erasePerson } from './erase-person.js';
import { Erasure } from './erasure.js';
import { heldData } from './held-data.js';

interface EraseMember {
  id: string;
  memberId: string;
  reason: string;
}

export async function eraseMember(ctx: Context, input: EraseMember): Promise<Erasure> {
  const { companyId } = ctx.actor.requirePerson();
  const staff = await ctx.transact((work) => confirmStaff(work));
  if (!isId('era', input.id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'era' });
  const reason = textFrom(input.reason, 'reason', 500);
  const member = await ctx.transact((work) => work.get(Member, input.memberId, 'memberId'));
  // Oneself goes the way that asks for the password.
  if (member.personId === staff.personId) throw new DomainError(commonErrors.FORBIDDEN);
  const done = await ctx.em.findOne(Erasure, { personId: member.personId });
  if (done) return done;
  const items = await heldData(ctx, member.personId);
  const kinds = personalKinds(ctx);
  return ctx.transact(async (work) => {
    await confirmStaff(work);
    work.authorize(memberPolicy.erase, member);
    const person = await work.lock(Person, member.personId);
    const details = { memberId: member.id, reason };
    recordAudit(work, { action: 'person.erased', subjectId: input.id, companyId, details });
    return erasePerson(work, { id: input.id, person, items, kinds, reason });
  });
}

/** The stored role counts: who was dismissed a moment ago still holds a token. */
async function confirmStaff(work: Work): Promise<Member> {
  const staff = await work.find(Member, work.actor.memberId ?? '');
  const isStaff = staff?.state === 'ACTIVE' && staff.roles.includes('OPERATOR');
  if (!work.actor.isOperator || !isStaff) throw new DomainError(commonErrors.FORBIDDEN);
  return staff;
}
