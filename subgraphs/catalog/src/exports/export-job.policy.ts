// Who takes files out: operator staff everything, sales agents what their own company sells. Others do not know
// that there is an export.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { ExportKind } from '../import/exported-shape.js';
import type { ExportJob } from './export-job.js';
import { type ExportJobState, exportJobStates } from './export-job-states.js';

const agents = ['SELLER_AGENT'];
/** Kinds that companies take out for themselves; all others are the operator's. */
const vendorsKinds: readonly ExportKind[] = ['OFFERS', 'STOCK', 'PRICE_LISTS'];

const mayAct = (actor: Actor, job: ExportJob) =>
  actor.isOperator || actor.actsFor(job.companyId, ...agents);

export const exportJobPolicy = definePolicy<ExportJob, ExportJobState>(
  exportJobStates,
  mayAct,
)({
  cancel: { who: mayAct, to: 'CANCELLED' },
});

export const mayTakeOut = (actor: Actor, kind: ExportKind) =>
  actor.isOperator || (vendorsKinds.includes(kind) && actor.hasRole(...agents, 'COMPANY_ADMIN'));

/** The ones this actor may see. */
export function exportJobsFor(actor: Actor): FilterQuery<ExportJob> {
  if (actor.isOperator || actor.isService) return {};
  const { companyId } = actor;
  return actor.actsFor(companyId, ...agents) ? { companyId: companyId ?? '' } : { id: '' };
}
