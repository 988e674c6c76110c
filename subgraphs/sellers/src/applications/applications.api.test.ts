// Becoming a seller, through the schema.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
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
  const confirmed = ['LICENSE_CHECKED'];

  test('a company applies, changes what was asked, and is admitted as a seller', async () => {
    const { by, input, answer } = await submit();
    expect(answer).toEqual({
      application: {
        id: input.id,
        state: 'SUBMITTED',
        remarks: null,
        allowedActions: ['WITHDRAW'],
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
    const yes = { applicationId, confirmed };
    const done = await mutate(operator, 'approveSellerApplication', yes, selection);
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
        availability: 'OPEN',
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
    save: 'DRAFT',
    submit: 'SUBMITTED',
    resubmit: 'SUBMITTED',
    withdraw: 'WITHDRAWN',
    requestChanges: 'CHANGES_REQUESTED',
    approve: 'APPROVED',
    reject: 'REJECTED',
  } as const satisfies Record<string, ApplicationState>;
  type Step = keyof typeof steps;
  const theirs: Step[] = ['requestChanges', 'approve', 'reject'];
  const changed = () => {
    const { id: _, ...content } = applicationInput(newSlug());
    return content;
  };
  const take = (step: Step, by: Partial<Caller>, applicationId: string) => {
    const named: Record<Step, [string, object]> = {
      save: ['saveSellerApplication', { ...changed(), id: applicationId }],
      submit: ['submitSellerApplication', { ...changed(), id: applicationId }],
      resubmit: ['resubmitSellerApplication', { ...changed(), applicationId }],
      withdraw: ['withdrawSellerApplication', { applicationId }],
      requestChanges: ['requestApplicationChanges', { applicationId, remarks }],
      approve: ['approveSellerApplication', { applicationId, confirmed }],
      reject: ['rejectSellerApplication', { applicationId, remarks }],
    };
    return mutate(by, ...named[step], selection);
  };
  /** How an application gets into each state. */
  const ways: Record<ApplicationState, Step[]> = {
    DRAFT: ['save'],
    SUBMITTED: ['save', 'submit'],
    CHANGES_REQUESTED: ['save', 'submit', 'requestChanges'],
    APPROVED: ['save', 'submit', 'approve'],
    REJECTED: ['save', 'submit', 'reject'],
    WITHDRAWN: ['save', 'withdraw'],
  };
  /** What may be done in each state, said once more and by hand; all else is refused. */
  const allowed: Record<ApplicationState, Step[]> = {
    DRAFT: ['save', 'submit', 'withdraw'],
    SUBMITTED: ['withdraw', 'requestChanges', 'approve', 'reject'],
    CHANGES_REQUESTED: ['save', 'resubmit', 'withdraw', 'reject'],
    APPROVED: [],
    REJECTED: [],
    WITHDRAWN: [],
  };
  test.each(applicationStates.all)('the whole square: every step from %s', async (from) => {
    for (const step of Object.keys(steps) as Step[]) {
      const by = as.member(['COMPANY_ADMIN']);
      const id = newId('app');
      for (const way of ways[from]) {
        const done = await take(way, theirs.includes(way) ? operator : by, id);
        expect(done.userErrors).toEqual([]);
      }
      const query = `query ($id: ID!) { sellerApplication(id: $id) { state allowedActions
        history { state } } }`;
      const before = (await ask(by, query, { id })).sellerApplication;
      const answer = await take(step, theirs.includes(step) ? operator : by, id);
      const after = (await ask(by, query, { id })).sellerApplication;
      if (allowed[from].includes(step)) {
        expect([from, step, answer.userErrors]).toEqual([from, step, []]);
        expect(after.state).toBe(step === 'save' ? from : steps[step]);
        const seen = step === 'save' ? [] : [{ state: steps[step] }];
        expect(after.history).toEqual([...before.history, ...seen]);
        continue;
      }
      const codes = answer.userErrors.map(({ code }: { code: string }) => code);
      // Nobody but the company knows of a draft; an id that was handed in is used up.
      const expected =
        step === 'submit'
          ? 'ID_REUSED'
          : from === 'DRAFT' && theirs.includes(step)
            ? 'NOT_FOUND'
            : 'APPLICATION_STATE';
      expect([from, step, codes]).toEqual([from, step, [expected]]);
      expect(after).toEqual(before);
    }
  });

  const requirementsOf = async (by: Partial<Caller>, id: string) => {
    const query = `query ($id: ID!) { sellerApplication(id: $id) { remarks
      requirements { code gate isMet missing } documents { kind fileName path } } }`;
    return (await ask(by, query, { id })).sellerApplication;
  };
  const openOf = (application: { requirements: { code: string; isMet: boolean }[] }) =>
    application.requirements.filter(({ isMet }) => !isMet).map(({ code }) => code);
  const give = async (by: Partial<Caller>, applicationId: string, id = newId('apd')) => {
    const about = { purpose: 'SELLER_DOCUMENT', fileName: 'iso9001.pdf' };
    const file = { ...about, contentType: 'application/pdf' };
    const uploadId = await first.subgraph.upload(by, '%PDF-1.7 certificate', file);
    const input = { id, applicationId, kind: 'QUALITY_CERTIFICATE', uploadId };
    const again = () => mutate(by, 'addApplicationDocument', input, 'document { id kind }');
    return { again, answer: await again() };
  };

  test('the checklist lives: a draft says what is missing, a document is asked for and given', async () => {
    const by = as.member(['COMPANY_ADMIN']);
    const id = newId('app');
    const save = (content: object) =>
      mutate(by, 'saveSellerApplication', { id, ...content }, 'application { state }');
    expect((await save({})).application).toEqual({ state: 'DRAFT' });
    const all = ['SELLER_TERMS', 'STOREFRONT', 'PLANNED_PRODUCTS', 'LICENSE_CHECKED'];
    const empty = await requirementsOf(by, id);
    expect(openOf(empty)).toEqual(all);
    expect(empty.requirements[1].missing).toEqual([
      'storefrontName',
      'slug',
      'businessLicenseNumber',
      'contactEmail',
    ]);
    expect(await requirementsOf(operator, id)).toBeNull();
    const tooEarly = await mutate(by, 'submitSellerApplication', { id }, selection);
    expect(tooEarly.userErrors).toEqual([
      {
        code: 'REQUIREMENTS_NOT_MET',
        field: ['acceptedTerms'],
        params: {
          codes: ['SELLER_TERMS', 'STOREFRONT'],
          fields: [
            'acceptedTerms',
            'storefrontName',
            'slug',
            'businessLicenseNumber',
            'contactEmail',
          ],
        },
      },
    ]);
    const content = { ...applicationInput(newSlug()), id, plannedProductIds: [] };
    expect((await save(content)).userErrors).toEqual([]);
    expect(openOf(await requirementsOf(by, id))).toEqual(['PLANNED_PRODUCTS', 'LICENSE_CHECKED']);
    await mutate(by, 'submitSellerApplication', content, selection);
    const approve = (codes: string[]) =>
      mutate(
        operator,
        'approveSellerApplication',
        { applicationId: id, confirmed: codes },
        selection,
      );
    expect((await approve([])).userErrors[0].params).toEqual({
      codes: ['PLANNED_PRODUCTS', 'LICENSE_CHECKED'],
    });
    const more = { applicationId: id, remarks, documentKinds: ['QUALITY_CERTIFICATE'] };
    await mutate(operator, 'requestApplicationChanges', more, selection);
    expect(openOf(await requirementsOf(by, id))).toContain('REQUESTED_QUALITY_CERTIFICATE');
    const { id: _, ...said } = content;
    const again = { ...said, plannedProductIds: [newId('prd')], applicationId: id };
    const refused = await mutate(by, 'resubmitSellerApplication', again, selection);
    expect(refused.userErrors[0].params).toEqual({ codes: ['REQUESTED_QUALITY_CERTIFICATE'] });
    const given = await give(by, id);
    expect(given.answer.userErrors).toEqual([]);
    expect(await given.again()).toEqual(given.answer);
    const spare = await give(by, id);
    const { documents } = await requirementsOf(by, id);
    expect(documents).toHaveLength(2);
    expect(documents[0].path).toContain('/files/private/');
    const taken = { documentId: spare.answer.document.id };
    await mutate(by, 'removeApplicationDocument', taken, 'application { id }');
    const back = await mutate(by, 'resubmitSellerApplication', again, selection);
    expect(back.application).toMatchObject({ state: 'SUBMITTED', remarks: null });
    const late = await mutate(by, 'removeApplicationDocument', taken, 'application { id }');
    expect(late.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await give(by, id)).answer.userErrors).toMatchObject([{ code: 'APPLICATION_STATE' }]);
    const seen = await requirementsOf(operator, id);
    expect([openOf(seen), seen.documents.length]).toEqual([['LICENSE_CHECKED'], 1]);
    expect((await approve(confirmed)).application).toMatchObject({ state: 'APPROVED' });
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
    [{ acceptedTerms: '2019-01' }, ['acceptedTerms']],
    [{ plannedProductIds: ['nothing'] }, ['plannedProductIds', '0']],
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
        const answer = await take(step, stranger, input.id);
        // To submit under another's id is a new application of one's own with an id that is taken.
        const expected = step === 'submit' && code === 'NOT_FOUND' ? 'ID_REUSED' : code;
        expect([step, answer.userErrors[0].code]).toEqual([step, expected]);
      }
      expect((await give(stranger, input.id)).answer.userErrors[0].code).toBe(code);
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
