// The seller a member acts for: that of its company. Its row is locked, so that nothing new of it is
// written past a suspension that goes on at the same time.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { Seller } from './seller.js';

export async function lockOwnSeller(work: Work): Promise<Seller> {
  const { companyId } = work.actor.requireMember();
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const seller = await work.em.findOne(Seller, { companyId }, { lockMode });
  if (!seller) throw notFound();
  return seller;
}
