// A company writes its application without handing it in: as often as it likes, with as much as it knows.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { applicationPolicy, submitApplicationRule } from './application.policy.js';
import { newApplication } from './new-application.js';
import { type ApplicationContent, writeApplication } from './write-application.js';

export async function saveSellerApplication(
  work: Work,
  input: ApplicationContent & { id: string },
): Promise<SellerApplication> {
  work.authorize(submitApplicationRule, null);
  const { companyId } = work.actor.requireMember();
  if (!isId('app', input.id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'app' });
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const known = await work.em.findOne(SellerApplication, input.id, { lockMode });
  if (known && known.companyId !== companyId) throw notFound('id');
  if (known) work.authorize(applicationPolicy.save, known, applicationErrors.APPLICATION_STATE);
  const application = known ?? (await newApplication(work, input.id, companyId));
  await writeApplication(work, application, input);
  if (!known) application.note(work.now);
  return application;
}
