// How companies of the demo are set up inside: units and what purchases are charged to, roles of their own,
// addresses, keys for programs, who is invited or asks to join, how far each is verified, and two factors asked for.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { oneTimeCode } from './one-time-code.js';
import { onePagePdf } from './paper.js';
import { type DemoPerson, demoPassword, operatorCompany } from './people.js';
import { companyOf, speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;

const units = [
  ['helios', 'works', null, 'Works Augsburg'],
  ['helios', 'assembly', 'works', 'Assembly'],
  ['helios', 'laboratory', 'works', 'Test laboratory'],
  ['helios', 'service', null, 'Field service'],
  ['dongfang', 'line-4', null, '4 号产线'],
  ['dongfang', 'cabinets', null, '成套车间'],
] as const;

const costCentres = [
  ['helios', '4711', 'assembly', { en: 'Drives, series HD', zhCN: 'HD 系列驱动' }],
  ['helios', '5200', 'works', { en: 'Maintenance', zhCN: '设备维护' }],
  ['helios', '6010', 'laboratory', { en: 'Measuring equipment', zhCN: '测量设备' }],
  ['dongfang', 'DF-2288', 'cabinets', { en: 'Project 2288', zhCN: '2288 项目' }],
  ['dongfang', 'WX-04', 'line-4', { en: 'Overhaul of line 4', zhCN: '4 号线检修' }],
] as const;

const profiles = {
  helios: {
    legalName: 'Helios Drives GmbH',
    registrationNumber: 'HRB 28417 Augsburg',
    taxNumber: 'DE811334455',
    phone: '+49 821 5550 100',
    website: 'https://helios.example',
  },
  dongfang: {
    legalName: '东方自控设备（苏州）有限公司',
    registrationNumber: '91320594MA1XK2288Q',
    taxNumber: '91320594MA1XK2288Q',
    phone: '+86 512 5555 2288',
    website: 'https://dongfang.example',
  },
  mekong: {
    legalName: 'Mekong Instruments Company Limited',
    registrationNumber: '0312345678',
    taxNumber: '0312345678',
    phone: '+84 28 5555 0123',
    website: 'https://mekong.example',
  },
} as const;
type Buyer = keyof typeof profiles;
const buyers = Object.keys(profiles) as Buyer[];

export async function seedCompanies(door: Door): Promise<void> {
  for (const [key, unit, parent, name] of units) {
    const parentId = parent ? demoId('unt', `${key}/${parent}`) : null;
    const input = { id: demoId('unt', `${key}/${unit}`), name, parentId };
    await door.act(speakerOf(key), 'createCompanyUnit', input, 'unit { id }');
  }
  for (const [key, code, unit, name] of costCentres) {
    const id = demoId('ccr', `${key}/${code}`);
    const input = { id, code, name, unitId: demoId('unt', `${key}/${unit}`) };
    await door.act(speakerOf(key), 'createCostCentre', input, 'costCentre { id }');
  }
  for (const key of buyers) await verify(door, key);
  await placePeople(door);
  await seedPlaces(door);
  await askForTwoFactors(door);
}

/** One verified, one waiting for the operator, one asked for another paper; the others have not begun. */
async function verify(door: Door, key: Buyer): Promise<void> {
  const admin = speakerOf(key);
  const { id: companyId, name } = companyOf(key);
  const selection = 'verification { state }';
  await door.act(admin, 'updateCompanyProfile', { name, ...profiles[key] }, 'company { id }');
  await door.step(admin, 'acceptVerificationTerms', { termsVersion: '2026-01' }, selection);
  const uploadId = await door.send(admin, 'licence.pdf', onePagePdf, 'VERIFICATION_DOCUMENT');
  const document = { id: demoId('vdo', key), kind: 'BUSINESS_LICENSE', uploadId };
  await door.step(admin, 'addVerificationDocument', document, 'document { id }');
  await door.step(admin, 'submitVerification', { companyId }, selection);
  if (key === 'helios') {
    const confirmed = ['REGISTER_CHECKED'];
    await door.step(operator, 'approveVerification', { companyId, confirmed }, selection);
  }
  if (key === 'mekong') {
    const remarks =
      'Please send the tax certificate as well; the number on the licence is cut off.';
    const asked = { companyId, remarks, documentKinds: ['TAX_CERTIFICATE'] };
    await door.step(operator, 'requestVerificationChanges', asked, selection);
  }
}

/** Who works where in the company whose units are shown. */
async function placePeople(door: Door): Promise<void> {
  const admin = speakerOf('helios');
  const query = '{ viewer { company { members(first: 10) { nodes { id email } } } } }';
  const { viewer } = await door.ask(admin, query);
  const unitOf = new Map([
    ['buyer@helios.example', demoId('unt', 'helios/works')],
    ['approver@helios.example', demoId('unt', 'helios/assembly')],
  ]);
  for (const { id: memberId, email } of viewer.company.members.nodes) {
    const unitId = unitOf.get(email);
    if (unitId) await door.act(admin, 'placeMember', { memberId, unitId }, 'member { id }');
  }
}

async function seedPlaces(door: Door): Promise<void> {
  const helios = speakerOf('helios');
  const inward = {
    id: demoId('adr', 'helios/inward'),
    label: 'Goods inward',
    contactName: 'Jonas Keller',
    phone: '+49 821 5550 117',
    country: 'DE',
    city: 'Augsburg',
    street: 'Werkstraße 7, gate 2',
    postalCode: '86153',
  };
  await door.act(helios, 'addAddress', inward, 'address { id }');
  const dongfang = speakerOf('dongfang');
  const warehouse = {
    id: demoId('adr', 'dongfang/warehouse'),
    label: '中心仓',
    contactName: '陈晓明',
    phone: '+86 512 5555 2290',
    country: 'CN',
    region: '江苏',
    city: '苏州',
    street: '工业园区星湖街 288 号 3 号门',
    postalCode: '215021',
  };
  await door.act(dongfang, 'addAddress', warehouse, 'address { id }');
  const invoice = {
    id: demoId('ivp', 'dongfang'),
    kind: 'VAT_SPECIAL',
    title: profiles.dongfang.legalName,
    taxNumber: profiles.dongfang.taxNumber,
    registeredAddress: '苏州工业园区星湖街 288 号',
    registeredPhone: profiles.dongfang.phone,
    bankName: '示例银行苏州分行',
    bankAccountNumber: '32250198823600000288',
    email: 'invoice@dongfang.example',
  };
  await door.act(dongfang, 'addInvoiceProfile', invoice, 'invoiceProfile { id }');
  const role = { id: demoId('rol', 'helios'), name: 'Buyer for the works', permissions: ['BUY'] };
  await door.act(helios, 'createCompanyRole', role, 'role { id }');
}

/** The administrator shows two factors itself first; nothing more is done in its name. */
async function askForTwoFactors(door: Door): Promise<void> {
  const admin = speakerOf('fjord');
  if (!(await door.canSignIn(admin))) return;
  const proof = { currentPassword: demoPassword };
  const secret = await door.step(admin, 'addAuthenticator', proof, 'secret');
  if (!secret) return;
  const code = { code: oneTimeCode(secret, door.now) };
  await door.act(admin, 'confirmAuthenticator', code, 'recoveryCodes');
  await door.act(admin, 'requireTwoFactor', { isRequired: true }, 'company { id }');
}

/** Who waits at companies' doors today, and which programs may enter. */
export async function seedGuests(door: Door): Promise<void> {
  const helios = speakerOf('helios');
  await door.signIn(helios, 'PHONE');
  const invited = {
    id: demoId('inv', 'lab@helios.example'),
    email: 'lab@helios.example',
    displayName: 'Petra Lang',
    roles: ['PURCHASER'],
  };
  await door.act(helios, 'inviteMember', invited, 'invitation { state }', ['EMAIL_TAKEN']);
  const key = {
    id: demoId('key', 'helios'),
    name: 'ERP, nightly orders',
    scopes: ['BUY'],
    expiresAt: new Date(door.now.getTime() + 180 * 86_400_000).toISOString(),
  };
  await door.act(helios, 'createApiKey', key, 'apiKey { id }');
  await askToJoin(door, helios);
}

/** A colleague with a mailbox at the company's own domain. What was mailed is read as the recipient would. */
async function askToJoin(door: Door, admin: DemoPerson): Promise<void> {
  const domainId = demoId('dmn', 'helios');
  const claimed = { id: domainId, domain: 'helios.example', mailbox: 'POSTMASTER' };
  await door.act(admin, 'claimDomain', claimed, 'domain { id }');
  const code = await door.mailed('postmaster@helios.example');
  if (!code) return;
  const proved = ['DOMAIN_CODE_WRONG', 'DOMAIN_TAKEN'];
  await door.act(admin, 'proveDomain', { domainId, code }, 'domain { id }', proved);
  const email = 'felix.brandt@helios.example';
  const asked = { email, displayName: 'Felix Brandt', locale: 'en' };
  await door.act(null, 'askToJoin', asked, '__typename', ['EMAIL_TAKEN']);
  const token = await door.mailed(email);
  const decided = ['JOIN_REQUEST_NOT_OPEN'];
  if (token) await door.act(null, 'confirmJoinRequest', { token }, 'company { id }', decided);
}
