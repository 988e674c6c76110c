// What can be wrong with a company's mail domains.
import { defineErrors } from '@agora/kernel/errors.js';

export const domainErrors = defineErrors({
  DOMAIN_PUBLIC: "Anybody can have a mailbox at this domain; it cannot be one company's.",
  DOMAIN_TAKEN: 'Another company has proved that the domain is its own.',
  DOMAIN_CODE_WRONG: 'The code is not the one that was mailed, or it is older than half an hour.',
  DOMAINS_TOO_MANY: 'The company has as many mail domains as it can have.',
});
