// Business units, and sellers in every state: in full trade, suspended, given up, still writing their application,
// waiting, asked for changes, rejected.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { speakerOf } from './speaker.js';
import { businessUnits, type SellerPlan, sellers } from './vendors.js';

const [operator] = operatorCompany.people;

export const businessUnitId = (key: string) => demoId('bun', key);

export interface DemoSeller {
  readonly key: string;
  readonly sellerId: string;
}

export async function seedBusinessUnits(door: Door): Promise<void> {
  for (const { key, slug, name, introduction } of businessUnits) {
    const input = { id: businessUnitId(key), slug, name, introduction };
    await door.act(operator, 'createBusinessUnit', input, 'businessUnit { id }');
  }
}

/** Those who sell, or have sold. */
const isAdmitted = ({ state }: SellerPlan) =>
  state === 'ADMITTED' || state === 'SUSPENDED' || state === 'CLOSED';

/** All apply, and the operator decides. Suspending comes later, when they have offers. */
export async function seedSellers(
  door: Door,
  plannedBy: (plan: SellerPlan) => readonly string[],
): Promise<DemoSeller[]> {
  const admitted: DemoSeller[] = [];
  for (const plan of sellers) {
    await apply(door, plan, plannedBy(plan));
    await decide(door, plan);
    if (!isAdmitted(plan)) continue;
    const { mySeller } = await door.ask(speakerOf(plan.key), '{ mySeller { id } }');
    admitted.push({ key: plan.key, sellerId: mySeller.id });
  }
  return admitted;
}

async function apply(
  door: Door,
  { key, slug, name, introduction, state }: SellerPlan,
  plannedProductIds: readonly string[],
): Promise<void> {
  const agent = speakerOf(key);
  const begun = { id: demoId('app', key), storefrontName: name, slug, introduction };
  if (state === 'DRAFT') {
    await door.step(agent, 'saveSellerApplication', begun, 'application { id }');
    return;
  }
  const input = {
    ...begun,
    businessLicenseNumber: `LIC-${demoId('app', key).slice(-10)}`,
    contactEmail: agent.email,
    acceptedTerms: '2026-01',
    plannedProductIds,
  };
  const taken = ['APPLICATION_OPEN', 'ALREADY_A_SELLER', 'SLUG_TAKEN'];
  await door.act(agent, 'submitSellerApplication', input, 'application { id }', taken);
}

type Decision =
  | 'approveSellerApplication'
  | 'requestApplicationChanges'
  | 'rejectSellerApplication';

async function decide(door: Door, { key, state, remarks }: SellerPlan): Promise<void> {
  const verb = {
    ADMITTED: 'approveSellerApplication',
    SUSPENDED: 'approveSellerApplication',
    CLOSED: 'approveSellerApplication',
    DRAFT: null,
    CHANGES_REQUESTED: 'requestApplicationChanges',
    REJECTED: 'rejectSellerApplication',
    SUBMITTED: null,
  }[state] as Decision | null;
  if (!verb) return;
  const applicationId = demoId('app', key);
  const more = {
    approveSellerApplication: { confirmed: ['LICENSE_CHECKED'] },
    requestApplicationChanges: { remarks, documentKinds: ['QUALITY_CERTIFICATE'] },
    rejectSellerApplication: { remarks },
  }[verb];
  const input = { applicationId, ...more };
  await door.act(operator, verb, input, 'application { id }', ['APPLICATION_STATE']);
}

/** The operator stops one, another gives up, a third is away for three weeks. */
export async function stopSellers(door: Door, admitted: readonly DemoSeller[]): Promise<void> {
  for (const { key, state, remarks: reason } of sellers) {
    const sellerId = admitted.find((s) => s.key === key)?.sellerId;
    if (!sellerId) continue;
    if (state === 'SUSPENDED')
      await door.step(operator, 'suspendSeller', { sellerId, reason }, 'seller { id }');
    if (state === 'CLOSED')
      await door.step(speakerOf(key), 'closeSeller', { sellerId, reason }, 'seller { id }');
    if (key === awaySeller) await goOnHoliday(door, key, sellerId);
  }
}

const awaySeller = 'alpine';
const holidayMs = 18 * 86_400_000;

async function goOnHoliday(door: Door, key: string, sellerId: string): Promise<void> {
  const input = {
    sellerId,
    availability: 'HOLIDAY',
    until: new Date(door.now.getTime() + holidayMs).toISOString(),
    note: {
      en: 'Our works are closed for the annual overhaul. Orders placed before go on.',
      zhCN: '工厂年度检修停工，此前的订单照常履行。',
    },
  };
  await door.step(speakerOf(key), 'setSellerAvailability', input, 'seller { id }');
}
