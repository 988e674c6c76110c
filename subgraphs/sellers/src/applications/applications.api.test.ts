// Becoming a seller, through the schema.
import type { Caller } from '@agora/kernel/actor.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { expectChecksHold, type OfferMarket } from '@agora/offering/testing/offer-market.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { applicationInput, openSellerMarket } from '../testing/seller-market.js';
import { type ApplicationState, applicationStates } from './application-states.js';

let first: OfferMarket;
let slugCount = 0;
const newSlug = () => `shop-${++slugCount}`;

beforeAll(async () => {
  first = await openSellerMarket();
});
afterAll(() => first.subgraph.stop());
afterEach(() => expectChecksHold(first));

const operator = as.operator();
const ask = (caller: Partial<Caller>, query: string, variables: object = {}) =>
  first.subgraph.ask(caller, query, variables);
const mutate = (by: Partial<Caller>, name: string, input: object, selection: string) =>
  first.subgraph.mutate(by, name, input, selection);

describe('applications', () => {
  const selection =
    'application { id state remarks allowedActions seller { id } company { id } slug }';
  const submit = async (by = as.member(['COMPANY_ADMIN']), over: object = {}) => {
    const input = applicationInput(newSlug(), over);
    const answer = await mutate(by, 'submitSellerApplication', input, selection);
    return { by, input, answer };
  };
  const remarks = 'The licence is unreadable';

  test('a company applies, changes what was asked, and is admitted as a seller', async () => {
    const { by, input, answer } = await submit();
    expect(answer).toEqual({
      application: {
        id: input.id,
        state: 'SUBMITTED',
        remarks: null,
        allowedActions: [],
        seller: null,
        company: { id: by.companyId },
        slug: input.slug,
      },
      userErrors: [],
    });
    const applicationId = input.id;
    const back = await mutate(
      operator,
      'requestApplicationChanges',
      { applicationId, remarks },
      selection,
    );
    expect(back.application).toMatchObject({ state: 'CHANGES_REQUESTED', remarks });
    const { id: _, ...content } = applicationInput(newSlug());
    const changed = await mutate(
      by,
      'resubmitSellerApplication',
      { ...content, applicationId },
      selection,
    );
    expect(changed.application).toMatchObject({ state: 'SUBMITTED', slug: content.slug });
    const done = await mutate(operator, 'approveSellerApplication', { applicationId }, selection);
    const sellerId = applicationId.replace('app', 'sel');
    expect(done.application).toMatchObject({ state: 'APPROVED', seller: { id: sellerId } });
    const published = await first.subgraph.published('sellers.seller.changed');
    expect(published.filter((m) => m.key === sellerId).map((m) => m.payload)).toEqual([
      {
        sellerId,
        companyId: by.companyId,
        name: content.storefrontName,
        slug: content.slug,
        state: 'ADMITTED',
        isActive: true,
        version: 1,
      },
    ]);
    const mine = await ask(by, '{ mySeller { id application { id } } mySellerApplication { id } }');
    expect(mine).toEqual({
      mySeller: { id: sellerId, application: { id: applicationId } },
      mySellerApplication: { id: applicationId },
    });
    const again = await submit(by);
    expect(again.answer.userErrors).toMatchObject([{ code: 'ALREADY_A_SELLER' }]);
  });

  const steps = {
    resubmit: 'SUBMITTED',
    requestChanges: 'CHANGES_REQUESTED',
    approve: 'APPROVED',
    reject: 'REJECTED',
  } as const;
  type Step = keyof typeof steps;
  const take = (step: Step, by: Partial<Caller>, applicationId: string) => {
    if (step === 'approve') {
      return mutate(by, 'approveSellerApplication', { applicationId }, selection);
    }
    if (step === 'reject') {
      return mutate(by, 'rejectSellerApplication', { applicationId, remarks }, selection);
    }
    if (step === 'requestChanges') {
      return mutate(by, 'requestApplicationChanges', { applicationId, remarks }, selection);
    }
    const { id: _, ...content } = applicationInput(newSlug());
    return mutate(by, 'resubmitSellerApplication', { ...content, applicationId }, selection);
  };
  const ways: Record<ApplicationState, Step[]> = {
    SUBMITTED: [],
    CHANGES_REQUESTED: ['requestChanges'],
    APPROVED: ['approve'],
    REJECTED: ['reject'],
  };
  const square = applicationStates.all.flatMap((from) =>
    (Object.keys(steps) as Step[]).map((step): [ApplicationState, Step, boolean] => [
      from,
      step,
      applicationStates.can(from, steps[step]),
    ]),
  );
  test.each(square)('from %s: %s is allowed: %s', async (from, step, isAllowed) => {
    const { by, input } = await submit();
    for (const way of ways[from]) await take(way, operator, input.id);
    const answer = await take(step, step === 'resubmit' ? by : operator, input.id);
    const query = `query ($id: ID!) { sellerApplication(id: $id) { state } }`;
    const { sellerApplication } = await ask(by, query, { id: input.id });
    if (isAllowed) {
      expect(answer.userErrors).toEqual([]);
      expect(sellerApplication.state).toBe(steps[step]);
    } else {
      expect(answer.userErrors).toMatchObject([
        { code: 'APPLICATION_STATE', params: { state: from } },
      ]);
      expect(sellerApplication.state).toBe(from);
    }
  });

  test('one open application a company, also when two are sent at once; after a no, a new one', async () => {
    const by = as.member(['COMPANY_ADMIN']);
    const both = await Promise.all([submit(by), submit(by)]);
    const [made, refused] = both.map((b) => b.answer).sort((a) => (a.application ? -1 : 1));
    expect(made.userErrors).toEqual([]);
    expect(refused.userErrors).toEqual([
      { code: 'APPLICATION_OPEN', field: null, params: { applicationId: made.application.id } },
    ]);
    await take('reject', operator, made.application.id);
    expect((await submit(by)).answer.userErrors).toEqual([]);
  });

  test('a repeat is the same application, other content under its id is refused', async () => {
    const { by, input } = await submit();
    const again = await mutate(by, 'submitSellerApplication', input, selection);
    expect(again.application.id).toBe(input.id);
    const other = { ...input, contactEmail: 'other@example.com' };
    const reused = await mutate(by, 'submitSellerApplication', other, selection);
    expect(reused.userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  });

  test('an address goes to the first that is admitted with it', async () => {
    const slug = newSlug();
    const [a, b] = [await submit(undefined, { slug }), await submit(undefined, { slug })];
    const answers = await Promise.all([a, b].map((x) => take('approve', operator, x.input.id)));
    const codes = answers.map((x) => x.userErrors[0]?.code ?? 'OK').sort();
    expect(codes).toEqual(['OK', 'SLUG_TAKEN']);
    const late = await submit(undefined, { slug });
    expect(late.answer.userErrors).toEqual([
      { code: 'SLUG_TAKEN', field: ['slug'], params: { slug } },
    ]);
  });

  test.each([
    [{ slug: 'Not a slug!' }, ['slug']],
    [{ contactEmail: 'nobody' }, ['contactEmail']],
    [{ businessLicenseNumber: ' ' }, ['businessLicenseNumber']],
    [{ storefrontName: { en: '' } }, ['storefrontName']],
  ])('%j is refused', async (over, field) => {
    const { by, answer } = await submit(undefined, over);
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
    expect(await ask(by, '{ mySellerApplication { id } }')).toEqual({ mySellerApplication: null });
  });

  test('nobody but the company and the operator sees an application or does anything to it', async () => {
    const { by, input } = await submit();
    const query = `query ($id: ID!) { sellerApplication(id: $id) { state allowedActions }
      sellerApplications { nodes { id } } }`;
    const strangers: [Partial<Caller>, string][] = [
      [as.member(['COMPANY_ADMIN', 'SELLER_AGENT']), 'NOT_FOUND'],
      [as.anonymous(), 'UNAUTHENTICATED'],
    ];
    for (const [stranger, code] of strangers) {
      const seen = await ask(stranger, query, { id: input.id });
      expect(seen).toEqual({ sellerApplication: null, sellerApplications: { nodes: [] } });
      for (const step of Object.keys(steps) as Step[]) {
        expect((await take(step, stranger, input.id)).userErrors[0].code).toBe(code);
      }
    }
    const own = as.member(['PURCHASER'], by.companyId);
    for (const step of Object.keys(steps) as Step[]) {
      expect((await take(step, own, input.id)).userErrors[0].code).toBe('FORBIDDEN');
    }
    expect((await ask(own, query, { id: input.id })).sellerApplication).toEqual({
      state: 'SUBMITTED',
      allowedActions: [],
    });
    const all = await ask(operator, query, { id: input.id });
    expect(all.sellerApplication.allowedActions).toEqual(['REQUEST_CHANGES', 'APPROVE', 'REJECT']);
    expect(all.sellerApplications.nodes[0].id).toBe(input.id);
    expect((await submit(own)).answer.userErrors[0].code).toBe('FORBIDDEN');
    expect((await submit(as.anonymous())).answer.userErrors[0].code).toBe('UNAUTHENTICATED');
  });
});
