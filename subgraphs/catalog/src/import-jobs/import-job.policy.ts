// Who brings files in: operator staff everything, sales agents of a company their own. Others do not know that
// there is an import.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { ImportJob } from './import-job.js';
import { type ImportJobState, importJobStates } from './import-job-states.js';

const agents = ['SELLER_AGENT'];

const mayAct = (actor: Actor, job: ImportJob) =>
  actor.isOperator || actor.actsFor(job.companyId, ...agents);
const isMapped = (job: ImportJob) => job.mapping !== null;

export const importJobPolicy = definePolicy<ImportJob, ImportJobState>(
  importJobStates,
  mayAct,
)({
  map: { who: mayAct, when: ({ state }) => state === 'ANALYSED' || state === 'CHECKED' },
  reread: { who: mayAct, to: 'UPLOADED' },
  check: { who: mayAct, to: 'CHECKING', when: isMapped },
  run: { who: mayAct, to: 'RUNNING', when: isMapped },
  mend: { who: mayAct, when: ({ hasFailedRows }) => hasFailedRows },
  cancel: { who: mayAct, to: 'CANCELLED' },
});

/** The ones this actor may see. */
export function jobsFor(actor: Actor): FilterQuery<ImportJob> {
  if (actor.isOperator || actor.isService) return {};
  const { companyId } = actor;
  return actor.actsFor(companyId, ...agents) ? { companyId: companyId ?? '' } : { id: '' };
}
