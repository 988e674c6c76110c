// What can be wrong with an API key.
import { defineErrors } from '@agora/kernel/errors.js';

export const apiKeyErrors = defineErrors({
  API_KEYS_TOO_MANY: 'The company has as many API keys in force as it can have.',
  API_KEY_REFUSED: 'This is not an API key that is in force.',
});
