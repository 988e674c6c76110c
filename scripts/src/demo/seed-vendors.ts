// Business units, and sellers in different states: two in full trade, one suspended, one waiting.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany, sellerCompanies } from './people.js';
import { businessUnits, storefronts } from './talk.js';

const [operator] = operatorCompany.people;

export const businessUnitId = (key: string) => demoId('bun', key);

export interface DemoSeller {
  readonly key: keyof typeof storefronts;
  readonly sellerId: string;
}

export async function seedBusinessUnits(door: Door): Promise<void> {
  for (const { key, slug, name, introduction } of businessUnits) {
    const input = { id: businessUnitId(key), slug, name, introduction };
    await door.act(operator, 'createBusinessUnit', input, 'businessUnit { id }');
  }
}

/** All apply; all but the last are admitted. Suspending comes later, when they have offers. */
export async function seedSellers(door: Door): Promise<DemoSeller[]> {
  const admitted: DemoSeller[] = [];
  for (const company of sellerCompanies) {
    const key = company.key as keyof typeof storefronts;
    const { slug, name, introduction } = storefronts[key];
    const [agent] = company.people;
    const input = {
      id: demoId('app', key),
      storefrontName: name,
      slug,
      introduction,
      businessLicenseNumber: `LIC-${demoId('app', key).slice(-10)}`,
      contactEmail: agent.email,
    };
    const taken = ['APPLICATION_OPEN', 'ALREADY_A_SELLER', 'SLUG_TAKEN'];
    await door.act(agent, 'submitSellerApplication', input, 'application { id }', taken);
    if (key === 'suzhou') continue;
    await door.act(
      operator,
      'approveSellerApplication',
      { applicationId: input.id },
      'application { id }',
      ['APPLICATION_STATE'],
    );
    const { mySeller } = await door.ask(agent, '{ mySeller { id } }');
    admitted.push({ key, sellerId: mySeller.id });
  }
  return admitted;
}

export async function suspendOldStock(door: Door, sellers: readonly DemoSeller[]): Promise<void> {
  const suspended = sellers.find((s) => s.key === 'oldstock');
  if (!suspended) return;
  const input = {
    sellerId: suspended.sellerId,
    reason: 'Three orders shipped with wrong date codes.',
  };
  await door.act(operator, 'suspendSeller', input, 'seller { id }', ['SELLER_STATE']);
}
