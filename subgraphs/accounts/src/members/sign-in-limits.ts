// How many wrong passwords are allowed in a quarter of an hour: ten for one e-mail, from anywhere,
// and fifty from one address, for any e-mail.
import { attemptLimit } from '../attempts/attempt-window.js';
import { networkOf } from '../attempts/network.js';

const perEmailMax = 10;
const perAddressMax = 50;

/** `email` is normalised. */
export const emailLimit = (email: string) => attemptLimit('email', email, perEmailMax);

export const addressLimit = (address: string) =>
  attemptLimit('address', networkOf(address), perAddressMax);
