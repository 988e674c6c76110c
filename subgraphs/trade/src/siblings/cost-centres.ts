// What a purchase is charged to, as accounts knows it when it is placed. Asked outside transactions only.
import { notFound } from '@agora/kernel/errors.js';
import { type Siblings, SiblingUnavailable } from '@agora/kernel/siblings.js';
import { z } from 'zod';

const text = z.object({ zhCN: z.string().nullish(), en: z.string().nullish() });
const answer = z.object({
  chargeableCostCentre: z.object({ code: z.string(), name: text.nullable() }).nullable(),
});

/** A cost centre as it was when the purchase was placed. */
export interface ChargedCostCentre {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly zhCN?: string | null; readonly en?: string | null } | null;
}

const question = `query ($memberId: ID!, $costCentreId: ID!) {
  chargeableCostCentre(memberId: $memberId, costCentreId: $costCentreId) {
    code name { zhCN en } } }`;

/** NOT_FOUND when there is none that this member may charge. */
export async function costCentreFor(
  siblings: Siblings,
  about: { memberId: string; costCentreId: string },
): Promise<ChargedCostCentre> {
  const data = answer.safeParse(await siblings.ask('accounts', question, { ...about }));
  if (!data.success) throw new SiblingUnavailable('accounts', data.error.message);
  const found = data.data.chargeableCostCentre;
  if (!found) throw notFound('costCentreId');
  return { id: about.costCentreId, ...found };
}
