// The person behind the member who asks.
import type { Work } from '@agora/kernel/work.js';
import { Member } from '../members/member.js';

export async function ownPerson(work: Work): Promise<string> {
  const { memberId } = work.actor.requirePerson();
  return (await work.get(Member, memberId)).personId;
}
