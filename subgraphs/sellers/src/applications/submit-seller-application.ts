// A company asks to sell: with a draft it has written before, or at once.
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { SellerApplication } from './application.js';
import { submitApplicationRule } from './application.policy.js';
import { handIn } from './hand-in.js';
import { newApplication } from './new-application.js';
import { type ApplicationContent, writeApplication } from './write-application.js';

export async function submitSellerApplication(
  work: Work,
  input: ApplicationContent & { id: string },
): Promise<SellerApplication> {
  work.authorize(submitApplicationRule, null);
  const { companyId } = work.actor.requireMember();
  const draft = await work.em.findOne(
    SellerApplication,
    { id: input.id, companyId, state: 'DRAFT' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const isOwn = (found: SellerApplication) => found.companyId === companyId;
  const before = draft ? null : await earlier(work, SellerApplication, 'app', input, isOwn);
  if (before) return before;
  const application = draft ?? (await newApplication(work, input.id, companyId));
  await writeApplication(work, application, input);
  application.contentHash = contentHash(input);
  await handIn(work, application);
  return application;
}
