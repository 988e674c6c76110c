// What can be wrong with a passkey.
import { defineErrors } from '@agora/kernel/errors.js';

export const passkeyErrors = defineErrors({
  PASSKEY_REFUSED:
    'The device has not shown that it holds a passkey that is known here, or it took longer than ten minutes.',
  PASSKEY_EXISTS: 'This passkey is here already.',
  PASSKEYS_TOO_MANY: 'The person has as many passkeys as it can have.',
  PASSKEY_NEEDED:
    'The company asks for two factors, and a passkey is what this person has for that: a password is not enough.',
});
