// Registers the companies of the demo and lets their people in.

import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import {
  allCompanies,
  type DemoCompany,
  type DemoPerson,
  demoPassword,
  operatorCompany,
} from './people.js';

export async function seedPeople(door: Door): Promise<void> {
  for (const company of allCompanies) {
    await registerCompany(door, company);
    const [founder, ...others] = company.people;
    for (const person of others) await invite(door, founder, person);
  }
}

async function registerCompany(door: Door, company: DemoCompany): Promise<void> {
  const [founder] = company.people;
  const input = {
    id: company.id,
    companyName: company.name,
    country: company.country,
    memberName: founder.name,
    email: founder.email,
    password: demoPassword,
    locale: founder.locale,
  };
  if (company === operatorCompany) {
    const query =
      'mutation ($input: FoundOperatorInput!) { foundOperator(input: $input) { userErrors { code field } } }';
    const { foundOperator } = await door.askInside('accounts', query, { input });
    if (foundOperator.userErrors.length > 0)
      throw new Error(JSON.stringify(foundOperator.userErrors));
    return;
  }
  await door.act(null, 'registerCompany', { ...input, kind: company.kind }, 'company { id }');
}

async function invite(door: Door, founder: DemoPerson, person: DemoPerson): Promise<void> {
  // Where two factors are asked for by now, an earlier run has invited everybody.
  if (!(await door.canSignIn(founder))) return;
  const input = {
    id: demoId('inv', person.email),
    email: person.email,
    displayName: person.name,
    roles: person.roles ?? ['PURCHASER'],
  };
  const invitation = await door.act(founder, 'inviteMember', input, 'invitation { token state }', [
    'EMAIL_TAKEN',
  ]);
  if (!invitation?.token || invitation.state !== 'OPEN') return;
  const accepted = { token: invitation.token, password: demoPassword };
  await door.act(null, 'acceptInvitation', accepted, 'member { id }');
}
