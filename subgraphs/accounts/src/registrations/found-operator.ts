// The company that runs the platform comes to be: once, by the platform's own set-up, never by a
// visitor.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { foundCompany, type Registered, type Registration } from './register-company.js';
import { registrationErrors } from './registration.errors.js';

export async function foundOperator(
  work: Work,
  input: Omit<Registration, 'kind'>,
  passwordHash: string,
): Promise<Registered> {
  const existing = await work.em.findOne(Company, { uniqueKind: 'OPERATOR' });
  if (existing && existing.id !== input.id)
    throw new DomainError(registrationErrors.OPERATOR_EXISTS);
  const founded = await foundCompany(work, { ...input, kind: 'OPERATOR' }, passwordHash);
  founded.company.uniqueKind = 'OPERATOR';
  founded.company.verificationState = 'VERIFIED';
  return founded;
}
