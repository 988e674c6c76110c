// The closed vocabulary of permissions as the public schema shows it.
import { registerEnumType } from 'type-graphql';
import type { Permission } from './permission.js';

export const permissionEnum: { readonly [P in Permission]: P } = {
  BUY: 'BUY',
  APPROVE: 'APPROVE',
  MANAGE_MONEY: 'MANAGE_MONEY',
  SELL: 'SELL',
  MANAGE_MEMBERS: 'MANAGE_MEMBERS',
  MANAGE_COMPANY: 'MANAGE_COMPANY',
  READ_AUDIT_TRAIL: 'READ_AUDIT_TRAIL',
  MANAGE_API_KEYS: 'MANAGE_API_KEYS',
};
registerEnumType(permissionEnum, {
  name: 'Permission',
  description: 'What a role can allow. The vocabulary is closed; roles are made of it.',
  valuesConfig: {
    BUY: { description: 'All that the role PURCHASER may do.' },
    APPROVE: { description: 'All that the role APPROVER may do.' },
    MANAGE_MONEY: { description: 'All that the role FINANCE may do.' },
    SELL: { description: 'All that the role SELLER_AGENT may do.' },
    MANAGE_MEMBERS: {
      description:
        'Invite and remove members and change roles, never giving more than the own rights.',
    },
    MANAGE_COMPANY: {
      description: "Change the company's profile, addresses and invoice profiles.",
    },
    READ_AUDIT_TRAIL: { description: "Read the company's audit trail." },
    MANAGE_API_KEYS: { description: 'Make and revoke API keys.' },
  },
});
