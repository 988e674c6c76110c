// What a dry run planned, by key.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { ImportPlan } from './import-plan.js';

/** The plans of a dry run among these keys; empty in earnest. */
export async function plansOf(
  work: Work,
  running: { id: string; isDryRun: boolean },
  planKeys: Iterable<string>,
): Promise<Map<string, ImportPlan>> {
  if (!running.isDryRun) return new Map();
  const where = { importId: running.id, planKey: { $in: [...new Set(planKeys)] } };
  const plans = await work.em.find(ImportPlan, where);
  return new Map(plans.map((plan) => [plan.planKey, plan]));
}

export function addPlan(
  work: Work,
  importId: string,
  planned: { planKey: string; plannedId: string; note?: string },
): ImportPlan {
  const plan = Object.assign(new ImportPlan(), { id: newId('ipl'), importId, ...planned });
  return work.add(plan);
}

export async function forgetPlans(work: Work, importIds: readonly string[]): Promise<void> {
  if (importIds.length === 0) return;
  await work.em.nativeDelete(ImportPlan, { importId: { $in: [...importIds] } });
}
