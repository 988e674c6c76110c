// The verification of a company, from the first requirement to the operator's word. Through the schema on a
// real database.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { accounts } from '../subgraph.js';
import { AccountsMarket, type Person } from '../testing/accounts-market.js';
import { verificationStates } from './verification-states.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const codeOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors[0]?.code;
const step = (who: Person, name: string, input: object) =>
  market.subgraph.mutate(who.caller, name, input, 'verification { state remarks }');
const profile = {
  name: 'Hua Long',
  legalName: 'Hua Long Electronics Co., Ltd.',
  registrationNumber: '91310000MA1FL0000X',
  taxNumber: '91310000MA1FL0000X',
  phone: '+86 21 5555 0101',
};
const seenBy = async (who: { caller: object }, id: string) =>
  (
    await market.subgraph.ask(
      who.caller,
      `query ($id: ID!) { company(id: $id) { verificationState verification {
        state remarks allowedActions requirements { code kind gate isMet missing }
        documents { id kind fileName byteCount } } } }`,
      { id },
    )
  ).company;
const open = (verification: { requirements: { code: string; isMet: boolean }[] }) =>
  verification.requirements.filter(({ isMet }) => !isMet).map(({ code }) => code);

async function give(who: Person, kind = 'BUSINESS_LICENSE') {
  const about = { purpose: 'VERIFICATION_DOCUMENT', fileName: 'licence.pdf' };
  const file = { ...about, contentType: 'application/pdf' };
  const uploadId = await market.subgraph.upload(who.caller, '%PDF-1.7 licence', file);
  const input = { id: newId('vdo'), kind, uploadId };
  const selection = 'document { id kind fileName byteCount }';
  const add = () => market.subgraph.mutate(who.caller, 'addVerificationDocument', input, selection);
  return { input, add, answer: await add() };
}

/** All that submitting needs. */
async function prepared(): Promise<Person> {
  const admin = await market.founder();
  await market.subgraph.mutate(admin.caller, 'updateCompanyProfile', profile, 'company { id }');
  await step(admin, 'acceptVerificationTerms', { termsVersion: '2026-01' });
  await give(admin);
  return admin;
}
const submit = (who: Person) => step(who, 'submitVerification', { companyId: who.companyId });

test('requirements are told as they are met; then it goes to the operator and back', async () => {
  const admin = await market.founder();
  const { companyId } = admin;
  const first = await seenBy(admin, companyId);
  expect(first.verificationState).toBe('UNVERIFIED');
  expect(first.verification.allowedActions).toEqual([
    'ACCEPT_TERMS',
    'ADD_DOCUMENT',
    'REMOVE_DOCUMENT',
    'SUBMIT',
  ]);
  expect(open(first.verification)).toEqual([
    'TERMS',
    'PROFILE',
    'BUSINESS_LICENSE',
    'REGISTER_CHECKED',
  ]);
  expect((await submit(admin)).userErrors).toEqual([
    {
      code: 'REQUIREMENTS_NOT_MET',
      field: null,
      params: { codes: ['TERMS', 'PROFILE', 'BUSINESS_LICENSE'] },
    },
  ]);
  const { answer, add } = await give(admin);
  expect(answer.document).toMatchObject({ fileName: 'licence.pdf', byteCount: 16 });
  expect(await add()).toEqual(answer);
  await market.subgraph.mutate(admin.caller, 'updateCompanyProfile', profile, 'company { id }');
  await step(admin, 'acceptVerificationTerms', { termsVersion: '2026-01' });
  expect(open((await seenBy(admin, companyId)).verification)).toEqual(['REGISTER_CHECKED']);
  expect((await submit(admin)).verification.state).toBe('SUBMITTED');
  expect(codeOf((await give(admin)).answer)).toBe('VERIFICATION_STATE');

  const operator = await market.operator();
  const asked = {
    companyId,
    remarks: 'The licence is cut off.',
    documentKinds: ['TAX_CERTIFICATE'],
  };
  await step(operator, 'requestVerificationChanges', asked);
  const back = await seenBy(admin, companyId);
  expect(back.verification.remarks).toBe('The licence is cut off.');
  expect(open(back.verification)).toEqual(['REGISTER_CHECKED', 'REQUESTED_TAX_CERTIFICATE']);
  expect(codeOf(await submit(admin))).toBe('REQUIREMENTS_NOT_MET');
  await give(admin, 'TAX_CERTIFICATE');
  expect((await submit(admin)).userErrors).toEqual([]);

  const approve = (confirmed: string[]) =>
    step(operator, 'approveVerification', { companyId, confirmed });
  expect((await approve([])).userErrors[0].params).toEqual({ codes: ['REGISTER_CHECKED'] });
  expect((await approve(['REGISTER_CHECKED'])).verification.state).toBe('APPROVED');
  expect((await seenBy(admin, companyId)).verificationState).toBe('VERIFIED');
  const told = await market.subgraph.published('accounts.company.verificationChanged');
  expect(told.at(-1)?.payload).toEqual({
    companyId,
    verificationState: 'VERIFIED',
    stage: 'APPROVED',
  });
  const queue = async (state: string) =>
    (
      await market.subgraph.ask(
        operator.caller,
        'query ($f: CompanyVerificationFilter) { companyVerifications(filter: $f) { nodes { company { id } } } }',
        { f: { state } },
      )
    ).companyVerifications.nodes;
  expect(await queue('APPROVED')).toContainEqual({ company: { id: companyId } });
  expect(await queue('SUBMITTED')).not.toContainEqual({ company: { id: companyId } });
});

test('other legal facts end a verification, other words do not', async () => {
  const admin = await prepared();
  const { companyId } = admin;
  await submit(admin);
  const approval = { companyId, confirmed: ['REGISTER_CHECKED'] };
  await step(await market.operator(), 'approveVerification', approval);
  const update = (changes: object) =>
    market.subgraph.mutate(
      admin.caller,
      'updateCompanyProfile',
      { ...profile, ...changes },
      'company { verificationState }',
    );
  expect((await update({ name: 'HL' })).company.verificationState).toBe('VERIFIED');
  expect((await update({ taxNumber: '9' })).company.verificationState).toBe('UNVERIFIED');
  expect((await seenBy(admin, companyId)).verification.state).toBe('OPEN');
});

test('facts cannot be changed under the eyes of the operator', async () => {
  const admin = await prepared();
  await submit(admin);
  const operator = await market.operator();
  const { companyId } = admin;
  const approval = { companyId, confirmed: ['REGISTER_CHECKED'] };
  const changed = { ...profile, taxNumber: 'another' };
  const [approved] = await Promise.all([
    step(operator, 'approveVerification', approval),
    market.subgraph.mutate(admin.caller, 'updateCompanyProfile', changed, 'company { id }'),
  ]);
  expect([undefined, 'VERIFICATION_STATE', 'REQUIREMENTS_NOT_MET']).toContain(codeOf(approved));
  expect((await seenBy(admin, companyId)).verificationState).toBe('UNVERIFIED');
});

test('outsiders see nothing; colleagues look on; nobody decides but the operator', async () => {
  const admin = await prepared();
  const { companyId } = admin;
  const [{ id: documentId }] = (await seenBy(admin, companyId)).verification.documents;
  await submit(admin);
  const before = await market.rowCounts();
  const outsider = { ...admin, caller: { ...admin.caller, companyId: newId('com') } };
  const clerk = { ...admin, caller: { ...admin.caller, roles: ['PURCHASER'] } };
  expect((await seenBy(outsider, companyId)).verification).toBeNull();
  expect((await seenBy(clerk, companyId)).verification.allowedActions).toEqual([]);
  const remarks = 'No.';
  for (const [who, code] of [
    [outsider, 'NOT_FOUND'],
    [clerk, 'FORBIDDEN'],
    [admin, 'FORBIDDEN'],
  ] as const) {
    const approval = { companyId, confirmed: ['REGISTER_CHECKED'] };
    expect(codeOf(await step(who, 'approveVerification', approval))).toBe(code);
    expect(codeOf(await step(who, 'rejectVerification', { companyId, remarks }))).toBe(code);
    expect(codeOf(await step(who, 'requestVerificationChanges', { companyId, remarks }))).toBe(
      code,
    );
  }
  expect(codeOf(await step(clerk, 'submitVerification', { companyId }))).toBe('FORBIDDEN');
  expect(codeOf(await step(outsider, 'submitVerification', { companyId }))).toBe('NOT_FOUND');
  const stranger = await market.founder();
  expect(codeOf(await step(stranger, 'removeVerificationDocument', { documentId }))).toBe(
    'NOT_FOUND',
  );
  const later = await market.rowCounts();
  expect(later.verification_documents).toBe(before.verification_documents);
  expect(later.company_verifications).toBe(before.company_verifications);
});

test('a rejection is for good', async () => {
  const admin = await prepared();
  await submit(admin);
  const operator = await market.operator();
  const rejected = { companyId: admin.companyId, remarks: 'It is not in the register.' };
  expect((await step(operator, 'rejectVerification', rejected)).verification).toEqual({
    state: 'REJECTED',
    remarks: rejected.remarks,
  });
  expect(codeOf(await submit(admin))).toBe('VERIFICATION_STATE');
  expect(codeOf(await step(operator, 'rejectVerification', rejected))).toBe('VERIFICATION_STATE');
});

test('a file that was not moved in time follows by the repeat, or by the sweep; a lost one is no document', async () => {
  const { running, clock } = market.subgraph;
  const { storage } = running.files;
  const sweep = accounts.sweeps?.find(({ name }) => name === 'keep-pending-documents');
  const stumbling = async (who: Person) => {
    const move = jest.spyOn(storage, 'move').mockRejectedValueOnce(new Error('power cut'));
    const about = { purpose: 'VERIFICATION_DOCUMENT', fileName: 'licence.pdf' };
    const file = { ...about, contentType: 'application/pdf' };
    const uploadId = await market.subgraph.upload(who.caller, '%PDF-1.7 licence', file);
    const input = { id: newId('vdo'), kind: 'BUSINESS_LICENSE', uploadId };
    const add = () =>
      market.subgraph.mutate(who.caller, 'addVerificationDocument', input, 'document { id }');
    await expect(add()).rejects.toThrow('power cut');
    move.mockRestore();
    const key = `private/verifications/${who.companyId}/${input.id}`;
    expect(await storage.stat(key)).toBeNull();
    return { add, key, input };
  };
  const documents = async (who: Person) =>
    (await seenBy(who, who.companyId)).verification.documents.map(({ id }: { id: string }) => id);

  const first = await market.founder();
  const { add, key, input } = await stumbling(first);
  expect((await add()).document).toEqual({ id: input.id });
  expect(await storage.stat(key)).toMatchObject({ byteCount: 16 });

  const [second, third] = [await market.founder(), await market.founder()];
  const left = await stumbling(second);
  const lost = await stumbling(third);
  await storage.delete(`uploads/${lost.input.uploadId}`);
  await sweep?.run(running);
  expect(await storage.stat(left.key)).toBeNull();
  clock.advance(120_000);
  await sweep?.run(running);
  expect(await storage.stat(left.key)).toMatchObject({ byteCount: 16 });
  expect(await documents(second)).toEqual([left.input.id]);
  expect(await documents(third)).toEqual([]);
  const lines = 'query { auditTrail(first: 1) { nodes { action subject } } }';
  expect((await market.subgraph.ask(third.caller, lines)).auditTrail.nodes).toEqual([
    { action: 'verification.documentLost', subject: lost.input.id },
  ]);
});

test('the whole square of its states', () => {
  const allowed = verificationStates.pairs().filter(([, , isAllowed]) => isAllowed);
  expect(verificationStates.pairs()).toHaveLength(25);
  expect(allowed.map(([from, to]) => `${from} to ${to}`)).toEqual(
    [
      'OPEN to SUBMITTED',
      'SUBMITTED to APPROVED',
      'SUBMITTED to CHANGES_REQUESTED',
      'SUBMITTED to REJECTED',
      'SUBMITTED to OPEN',
      'CHANGES_REQUESTED to SUBMITTED',
      'APPROVED to OPEN',
    ].sort((a, b) => order(a) - order(b)),
  );
});

/** Pairs come in the order of the table's states. */
const order = (pair: string) => {
  const [from = '', to = ''] = pair.split(' to ') as (typeof verificationStates.all)[number][];
  return (
    verificationStates.all.indexOf(from as never) * 10 + verificationStates.all.indexOf(to as never)
  );
};
