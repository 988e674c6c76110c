// What the buyer's company keeps to itself: its profile, addresses, invoices and roles.
import { newId } from '@agora/kernel/ids.js';
import { proveDomain, wishToJoin } from '../joining.js';
import { keepPasskey } from '../passkeys.js';
import type { FurnishedMarket } from './furnishings.js';

export async function furnishCompany(market: FurnishedMarket): Promise<void> {
  const { buyer, secrets, known } = market;
  const profile = {
    name: 'Buyer of the access test',
    legalName: secrets.text('legal name of the buyer'),
    registrationNumber: secrets.text('registration number of the buyer'),
    taxNumber: secrets.text('tax number of the buyer'),
    phone: secrets.text('phone of the buyer'),
  };
  await buyer.mutate('updateCompanyProfile', profile, 'company { id }');
  const address = {
    id: secrets.keep('id of an address', newId('adr')),
    label: secrets.text('label of an address'),
    contactName: secrets.text('contact of an address'),
    phone: secrets.text('phone of an address'),
    country: 'CN',
    city: secrets.text('city of an address'),
    street: secrets.text('street of an address'),
  };
  await buyer.mutate('addAddress', address, 'address { id }');
  const invoice = {
    id: secrets.keep('id of an invoice profile', newId('ivp')),
    kind: 'ORDINARY',
    title: secrets.text('title of an invoice'),
    bankAccountNumber: secrets.text('bank account'),
    email: `${secrets.text('e-mail for invoices')}@example.com`,
  };
  await buyer.mutate('addInvoiceProfile', invoice, 'invoiceProfile { id }');
  const role = {
    id: secrets.keep('id of a role', newId('rol')),
    name: secrets.text('name of a role'),
    permissions: ['BUY'],
  };
  await buyer.mutate('createCompanyRole', role, 'role { id }');
  const key = {
    id: secrets.keep('id of an API key', newId('key')),
    name: secrets.text('name of an API key'),
    scopes: ['BUY'],
    expiresAt: '2026-09-01T00:00:00.000Z',
  };
  await buyer.mutate('createApiKey', key, 'secret');
  known.add({ apiKeyId: key.id });
  await furnishHierarchy(market);
  const file = [secrets.text('name of a licence'), '%PDF-1.7 licence'] as const;
  const uploadId = await buyer.upload('VERIFICATION_DOCUMENT', `${file[0]}.pdf`, file[1]);
  const document = {
    id: secrets.keep('id of a licence', newId('vdo')),
    kind: 'BUSINESS_LICENSE',
    uploadId,
  };
  await buyer.mutate('addVerificationDocument', document, 'document { id }');
  const another = await buyer.upload('VERIFICATION_DOCUMENT', 'left.pdf', '%PDF-1.7 left');
  known.add({ documentId: document.id, uploadId: another });
  const { viewer } = await buyer.ask('{ viewer { sessions { id } } }');
  const passkeyName = secrets.text('name of a passkey');
  const passkeyId = await keepPasskey(market.journey, buyer, passkeyName);
  known.add({ passkeyId: secrets.keep('id of a passkey', passkeyId) });
  known.add({ sessionId: secrets.keep('id of a session', viewer.sessions[0].id) });
  known.add({ addressId: address.id, invoiceProfileId: invoice.id });
  known.add({ roleId: role.id, companyRoleId: role.id });
}

/** How it divides itself, who would like to join it, and who of the operator looked. */
async function furnishHierarchy(market: FurnishedMarket): Promise<void> {
  const { journey, buyer, secrets, known } = market;
  const unit = {
    id: secrets.keep('id of a unit', newId('unt')),
    name: secrets.text('name of a unit'),
  };
  await buyer.mutate('createCompanyUnit', unit, 'unit { id }');
  const costCentre = {
    id: secrets.keep('id of a cost centre', newId('ccr')),
    code: secrets.text('code of a cost centre').slice(0, 30),
    name: { en: secrets.text('name of a cost centre') },
    unitId: unit.id,
  };
  await buyer.mutate('createCostCentre', costCentre, 'costCentre { id }');
  known.add({ unitId: unit.id, parentId: unit.id, costCentreId: costCentre.id });
  const domain = `${secrets.text('mail domain')}.example`;
  const domainId = await proveDomain(journey, buyer, domain);
  secrets.keep('id of a mail domain', domainId);
  const email = `${secrets.text('mailbox of a newcomer')}@${domain}`;
  await wishToJoin(journey, email, secrets.text('name of a newcomer'));
  const { viewer: asked } = await buyer.ask('{ viewer { company { joinRequests { id } } } }');
  const [request] = asked.company.joinRequests;
  known.add({ domainId, requestId: secrets.keep('id of a wish to join', request.id) });
  const impersonation = {
    id: secrets.keep('id of an impersonation', newId('ips')),
    memberId: buyer.memberId,
    reason: secrets.text('reason of an impersonation'),
  };
  await market.operator.mutate('beginImpersonation', impersonation, 'impersonation { id }');
  known.add({ impersonationId: impersonation.id });
}
