// What a company makes for itself, so many of each: roles, addresses, invoice profiles, invitations, API keys.
import { newId } from '@agora/kernel/ids.js';
import { claimDomain, proveDomain, wishToJoin } from '../joining.js';
import type { JourneyMarket } from '../market.js';
import { keepPasskey } from '../passkeys.js';
import type { Person } from '../person.js';

let made = 0;

export async function growCompany(journey: JourneyMarket, admin: Person, count: number) {
  const operator = await journey.operator();
  for (let i = 0; i < count; i++) {
    const name = `Company thing ${++made}`;
    const role = { id: newId('rol'), name, permissions: ['BUY'] };
    await admin.mutate('createCompanyRole', role, 'role { id }');
    const unit = { id: newId('unt'), name };
    await admin.mutate('createCompanyUnit', unit, 'unit { id }');
    if (made === 1) await longTrail(admin, unit);
    const costCentre = { id: newId('ccr'), code: `C${made}`, name: { en: name }, unitId: unit.id };
    await admin.mutate('createCostCentre', costCentre, 'costCentre { id }');
    // The first is proved: only so many codes are taken in a while. A company has at most twenty domains.
    if (made === 1) await proveDomain(journey, admin, `things${made}.example`);
    else if (made < 20) await claimDomain(admin, `things${made}.example`);
    await wishToJoin(journey, `newcomer${made}@things1.example`, name);
    await keepPasskey(journey, admin, name);
    const { memberId } = admin;
    const impersonation = { id: newId('ips'), memberId, reason: name };
    await operator.mutate('beginImpersonation', impersonation, 'impersonation { id }');
    const place = { country: 'CN', city: 'Shenzhen', street: `${made} Huaqiang Road` };
    const address = { id: newId('adr'), label: name, contactName: 'Li', phone: '1', ...place };
    await admin.mutate('addAddress', address, 'address { id }');
    const email = 'invoices@example.com';
    const invoice = { id: newId('ivp'), kind: 'ORDINARY', title: name, email };
    await admin.mutate('addInvoiceProfile', invoice, 'invoiceProfile { id }');
    const guestEmail = `guest-${newId('inv')}@example.com`.toLowerCase();
    const guest = {
      id: newId('inv'),
      email: guestEmail,
      displayName: name,
      companyRoleIds: [role.id],
    };
    await admin.mutate('inviteMember', { roles: ['PURCHASER'], ...guest }, 'invitation { id }');
    const expiresAt = '2026-09-01T00:00:00.000Z';
    const key = { id: newId('key'), name, scopes: ['BUY'], expiresAt };
    await admin.mutate('createApiKey', key, 'apiKey { id }');
  }
}

/** More than a page of the audit trail: how many there are is asked by a statement of its own only from there on. */
async function longTrail(admin: Person, { id: unitId, name }: { id: string; name: string }) {
  for (let turn = 0; turn < 40; turn++) {
    const renamed = { unitId, name: turn % 2 === 0 ? `${name}, renamed` : name };
    await admin.mutate('renameCompanyUnit', renamed, 'unit { id }');
  }
}
