// What built-in roles and permissions are called, and what they mean to people who hand them out.
import { useLingui } from '@lingui/react/macro';
import type { Permission, Role } from '../../data/generated/graphql.js';

export function useRoleWords() {
  const { t } = useLingui();
  const roles: Record<Role, string> = {
    COMPANY_ADMIN: t`Administrator`,
    PURCHASER: t`Purchaser`,
    APPROVER: t`Approver`,
    FINANCE: t`Finance`,
    SELLER_AGENT: t`Sales agent`,
    OPERATOR: t`Platform staff`,
    EDITOR: t`News editor`,
  };
  const explanations: Record<Role, string> = {
    COMPANY_ADMIN: t`May do everything in the company and manages members.`,
    PURCHASER: t`Fills carts, places purchases, publishes demands.`,
    APPROVER: t`Says yes or no to what purchasers want to buy.`,
    FINANCE: t`Sees and settles what the company owes and is owed.`,
    SELLER_AGENT: t`Manages offers, quotes and orders that the company sells.`,
    OPERATOR: t`Runs the platform: admits sellers, looks after the catalog.`,
    EDITOR: t`Writes articles.`,
  };
  const permissions: Record<Permission, string> = {
    BUY: t`Buy`,
    APPROVE: t`Approve purchases`,
    MANAGE_MONEY: t`Manage money`,
    SELL: t`Sell`,
    MANAGE_MEMBERS: t`Manage members and roles`,
    MANAGE_COMPANY: t`Change the profile, addresses and invoices`,
    READ_AUDIT_TRAIL: t`Read the audit trail`,
    MANAGE_API_KEYS: t`Manage API keys`,
  };
  return { roles, explanations, permissions };
}

/** The roles a company that is not the operator can hand out. */
export const companyRoles: readonly Role[] = [
  'COMPANY_ADMIN',
  'PURCHASER',
  'APPROVER',
  'FINANCE',
  'SELLER_AGENT',
];
