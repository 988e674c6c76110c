// The person's device makes a passkey, or shows one: the browser asks the person. The part that speaks with it is loaded
// when somebody wants that.
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** What the device gave, or why it gave nothing: the person closed the question, or it cannot. */
export type DeviceAnswer =
  | { kind: 'GIVEN'; response: object }
  | { kind: 'CLOSED' }
  | { kind: 'THERE_ALREADY' }
  | { kind: 'IMPOSSIBLE' };

type Browser = typeof import('@simplewebauthn/browser');

/** Whether this browser, at this address, has passkeys at all; bare IP addresses have none. */
export const hasPasskeys = (): boolean =>
  window.isSecureContext && 'PublicKeyCredential' in window && !isBareAddress(location.hostname);

const isBareAddress = (host: string) => /^[\d.]+$/.test(host) || host.startsWith('[');

async function ask(question: (browser: Browser) => Promise<object>): Promise<DeviceAnswer> {
  try {
    return { kind: 'GIVEN', response: await question(await import('@simplewebauthn/browser')) };
  } catch (problem) {
    const { name } = problem as Error;
    if (name === 'NotAllowedError' || name === 'AbortError') return { kind: 'CLOSED' };
    return { kind: name === 'InvalidStateError' ? 'THERE_ALREADY' : 'IMPOSSIBLE' };
  }
}

/** `options` are the server's. */
export const makePasskey = (options: unknown): Promise<DeviceAnswer> =>
  ask(({ startRegistration }) =>
    startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }),
  );

/** `options` are the server's. */
export const showPasskey = (options: unknown): Promise<DeviceAnswer> =>
  ask(({ startAuthentication }) =>
    startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }),
  );
