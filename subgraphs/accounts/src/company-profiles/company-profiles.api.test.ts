// What a company says of itself: profile, addresses, invoice profiles. Through the schema on a real
// database.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { AccountsMarket, type Person } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const mutate = (who: Person, name: string, input: object, selection: string) =>
  market.subgraph.mutate(who.caller, name, input, selection);
const codeOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors[0]?.code;
const seenBy = async ({ caller }: { caller: object }, id: string) =>
  (
    await market.subgraph.ask(
      caller,
      `query ($id: ID!) { company(id: $id) { name legalName registrationNumber taxNumber phone website
        allowedActions addresses { id label isDefault allowedActions }
        invoiceProfiles { title isDefault } } }`,
      { id },
    )
  ).company;
const profile = {
  name: 'Hua Long',
  legalName: 'Hua Long Electronics Co., Ltd.',
  registrationNumber: '91310000MA1FL0000X',
  taxNumber: '91310000MA1FL0000X',
  phone: '+86 21 5555 0101',
  website: 'https://hualong.example',
};
const address = (changes: object = {}) => ({
  id: newId('adr'),
  label: 'Warehouse',
  contactName: 'Li Lei',
  phone: '+86 21 5555 0102',
  country: 'CN',
  region: 'Shanghai',
  city: 'Shanghai',
  street: '1 Example Road',
  postalCode: '200000',
  ...changes,
});

test('a profile is for the own people and the operator; the name and the site for all', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  const updated = await mutate(admin, 'updateCompanyProfile', profile, 'company { name }');
  expect(updated).toEqual({ company: { name: 'Hua Long' }, userErrors: [] });
  expect(await seenBy(clerk, admin.companyId)).toMatchObject({ ...profile, allowedActions: [] });
  expect(await seenBy(await market.operator(), admin.companyId)).toMatchObject(profile);
  const outsider = await market.founder();
  expect(await seenBy(outsider, admin.companyId)).toEqual({
    name: 'Hua Long',
    website: 'https://hualong.example',
    legalName: null,
    registrationNumber: null,
    taxNumber: null,
    phone: null,
    allowedActions: [],
    addresses: null,
    invoiceProfiles: null,
  });
  const told = await market.subgraph.published('accounts.company.profileUpdated');
  const { companyId } = admin;
  expect(told.at(-1)?.payload).toEqual({ companyId, name: 'Hua Long' });
  const before = await market.rowCounts();
  await mutate(admin, 'updateCompanyProfile', profile, 'company { id }');
  const bad = { ...profile, website: 'javascript:alert(1)' };
  expect((await mutate(admin, 'updateCompanyProfile', bad, 'company { id }')).userErrors).toEqual([
    { code: 'INVALID_INPUT', field: ['website'], params: { reason: 'NOT_A_URL' } },
  ]);
  const byClerk = await mutate(clerk, 'updateCompanyProfile', profile, 'company { id }');
  expect(codeOf(byClerk)).toBe('FORBIDDEN');
  expect(await market.rowCounts()).toEqual(before);
});

test('one address is the default at all times', async () => {
  const admin = await market.founder();
  const add = (input: object) =>
    mutate(admin, 'addAddress', input, 'address { id label isDefault }');
  const first = address();
  expect((await add(first)).address.isDefault).toBe(true);
  expect(await add(first)).toEqual(await add(first));
  const second = address({ label: 'Office', isDefault: true });
  expect((await add(second)).address.isDefault).toBe(true);
  const labels = async () =>
    (await seenBy(admin, admin.companyId)).addresses.map(
      (a: { label: string; isDefault: boolean }) => `${a.label}${a.isDefault ? '*' : ''}`,
    );
  expect(await labels()).toEqual(['Warehouse', 'Office*']);
  const { id: secondId, ...content } = second;
  const change = { ...content, addressId: secondId, label: 'Head office', isDefault: false };
  await mutate(admin, 'changeAddress', change, 'address { id }');
  expect(await labels()).toEqual(['Warehouse', 'Head office*']);
  await mutate(admin, 'removeAddress', { addressId: secondId }, 'company { id }');
  expect(await labels()).toEqual(['Warehouse*']);
  const outsider = await market.founder();
  const theft = await mutate(outsider, 'removeAddress', { addressId: first.id }, 'company { id }');
  expect(codeOf(theft)).toBe('NOT_FOUND');
  const reused = await mutate(outsider, 'addAddress', first, 'address { id }');
  expect(codeOf(reused)).toBe('ID_REUSED');
  expect(await labels()).toEqual(['Warehouse*']);
});

test('an invoice that lets the tax be deducted needs the numbers for it', async () => {
  const admin = await market.founder();
  const input = {
    id: newId('ivp'),
    kind: 'VAT_SPECIAL',
    title: 'Hua Long Electronics Co., Ltd.',
    taxNumber: '91310000MA1FL0000X',
    registeredAddress: '1 Example Road, Shanghai',
    registeredPhone: '+86 21 5555 0101',
    bankName: 'Example Bank',
    email: 'invoices@hualong.example',
  };
  const selection = 'invoiceProfile { id title isDefault bankAccountNumber allowedActions }';
  const missing = await mutate(admin, 'addInvoiceProfile', input, selection);
  expect(missing.userErrors[0]).toMatchObject({ field: ['bankAccountNumber'] });
  const whole = { ...input, bankAccountNumber: '6222 0000' };
  expect((await mutate(admin, 'addInvoiceProfile', whole, selection)).invoiceProfile).toEqual({
    id: input.id,
    title: input.title,
    isDefault: true,
    bankAccountNumber: '6222 0000',
    allowedActions: ['CHANGE', 'REMOVE'],
  });
  const { id: invoiceProfileId, ...content } = whole;
  const plain = { ...content, invoiceProfileId, kind: 'ORDINARY', bankAccountNumber: '' };
  const changed = await mutate(admin, 'changeInvoiceProfile', plain, selection);
  expect(changed.invoiceProfile.bankAccountNumber).toBeNull();
  const outsider = await market.founder();
  const theft = await mutate(outsider, 'changeInvoiceProfile', plain, selection);
  expect(codeOf(theft)).toBe('NOT_FOUND');
  await mutate(admin, 'removeInvoiceProfile', { invoiceProfileId }, 'company { id }');
  expect((await seenBy(admin, admin.companyId)).invoiceProfiles).toEqual([]);
});
