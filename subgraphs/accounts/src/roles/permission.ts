// The closed vocabulary of what can be allowed, in code; which of it a role holds is data. The rights
// of a member are the names that travel in its access token: the built-in roles, and what its company's
// own roles add to them.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Role } from './role.js';

export const permissions = [
  'BUY',
  'APPROVE',
  'MANAGE_MONEY',
  'SELL',
  'MANAGE_MEMBERS',
  'MANAGE_COMPANY',
  'READ_AUDIT_TRAIL',
  'MANAGE_API_KEYS',
] as const;
export type Permission = (typeof permissions)[number];

/** What travels in a token: the other subgraphs know the first four by the role that they make up. */
const rightOf: { readonly [P in Permission]: string } = {
  BUY: 'PURCHASER',
  APPROVE: 'APPROVER',
  MANAGE_MONEY: 'FINANCE',
  SELL: 'SELLER_AGENT',
  MANAGE_MEMBERS: 'MANAGE_MEMBERS',
  MANAGE_COMPANY: 'MANAGE_COMPANY',
  READ_AUDIT_TRAIL: 'READ_AUDIT_TRAIL',
  MANAGE_API_KEYS: 'MANAGE_API_KEYS',
};

/** The rights of somebody with these built-in roles and these permissions besides. */
export function rightsOf(roles: readonly Role[], more: readonly Permission[]): string[] {
  return [...new Set<string>([...roles, ...more.map((permission) => rightOf[permission])])];
}

/** What these rights allow; a company's administrator may do everything in it. */
export function permissionsOf(rights: readonly string[]): Permission[] {
  const isAdministrator = rights.includes('COMPANY_ADMIN');
  return permissions.filter((p) => isAdministrator || rights.includes(rightOf[p]));
}

/** Once each, in the vocabulary's order; INVALID_INPUT when there are none. */
export function permissionsFrom(given: readonly Permission[], field: string): Permission[] {
  if (given.length === 0) throw invalidInput(field, 'EMPTY');
  return permissions.filter((permission) => given.includes(permission));
}

/** Whether somebody with these rights may hand out those: nobody gives what it does not have. */
export function mayGrant(own: readonly string[], given: readonly string[]): boolean {
  return own.includes('COMPANY_ADMIN') || given.every((right) => own.includes(right));
}
