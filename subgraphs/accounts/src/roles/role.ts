// What a member may do for its company, and the two roles of the operator's own staff.
import { invalidInput } from '@agora/kernel/errors.js';
import type { CompanyKind } from '../companies/company.js';

export const roles = [
  'COMPANY_ADMIN',
  'PURCHASER',
  'APPROVER',
  'FINANCE',
  'SELLER_AGENT',
  'OPERATOR',
  'EDITOR',
] as const;
export type Role = (typeof roles)[number];

/** Only inside the company of kind OPERATOR. */
export const staffRoles: readonly Role[] = ['OPERATOR', 'EDITOR'];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** What the person who registers a company gets. */
export const foundersRoles: { readonly [K in CompanyKind]: readonly Role[] } = {
  BUYER: ['COMPANY_ADMIN', 'PURCHASER'],
  SELLER: ['COMPANY_ADMIN', 'SELLER_AGENT'],
  BOTH: ['COMPANY_ADMIN', 'PURCHASER', 'SELLER_AGENT'],
  OPERATOR: ['COMPANY_ADMIN', 'OPERATOR', 'EDITOR'],
};

/**
 * The roles once each, in the order of the list above; INVALID_INPUT when that company has no such
 * role.
 */
export function rolesFrom(given: readonly Role[], kind: CompanyKind, field: string): Role[] {
  const misplaced = kind === 'OPERATOR' ? [] : given.filter((role) => staffRoles.includes(role));
  if (misplaced.length > 0) {
    throw invalidInput(field, 'ROLE_OF_OPERATOR_ONLY', { roles: misplaced });
  }
  return roles.filter((role) => given.includes(role));
}

/** Whose sign-in counts: those with the right to say yes for their company. */
export const decides = (held: readonly string[]) =>
  held.includes('APPROVER') || held.includes('COMPANY_ADMIN');
