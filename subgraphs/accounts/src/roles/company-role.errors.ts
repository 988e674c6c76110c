// What can be wrong with a company's own role.
import { defineErrors } from '@agora/kernel/errors.js';

export const companyRoleErrors = defineErrors({
  ROLE_IN_USE: 'Members or open invitations have this role; give them another one first.',
  ROLES_TOO_MANY: 'The company has as many roles of its own as it can have.',
});
