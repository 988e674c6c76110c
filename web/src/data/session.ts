// Who is signed in lives in http-only cookies; these calls change them. Nothing about it is kept here.
import { showPasskey } from './passkey-device.js';

const post = (path: string, body?: unknown) =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-agora-csrf': '1' },
    body: JSON.stringify(body ?? {}),
  });

/** The password was right, and more is asked. The token lives for ten minutes, in this page alone. */
export interface SecondStep {
  stepToken: string;
  /** The company asks for two factors and this person has one: it gets an authenticator first. */
  mustEnrol: boolean;
}

export type SignInOutcome =
  | { kind: 'SIGNED_IN'; recoveryCodes: readonly string[] | null }
  | { kind: 'SECOND_STEP'; step: SecondStep }
  /** Codes of what the server refuses, as in userErrors. */
  | { kind: 'REFUSED'; code: string; reason?: string | undefined }
  | { kind: 'UNREACHABLE' };

interface AuthAnswer {
  secondStep?: SecondStep;
  recoveryCodes?: string[] | null;
  userErrors?: { code: string }[];
}

async function enter(path: string, body: object): Promise<SignInOutcome> {
  const response = await post(path, body).catch(() => null);
  if (!response || response.status >= 500) return { kind: 'UNREACHABLE' };
  const answer: AuthAnswer = await response.json().catch(() => ({}));
  if (answer.secondStep) return { kind: 'SECOND_STEP', step: answer.secondStep };
  if (response.ok) return { kind: 'SIGNED_IN', recoveryCodes: answer.recoveryCodes ?? null };
  return { kind: 'REFUSED', code: answer.userErrors?.[0]?.code ?? 'SIGN_IN_REFUSED' };
}

export const signIn = (email: string, password: string) =>
  enter('/auth/sign-in', { email, password });

/** The code of an authenticator app, or a recovery code. */
export const passSecondStep = (stepToken: string, code: string) =>
  enter('/auth/second-step', { stepToken, code });

/** With a passkey alone; null when the person closed the browser's question. */
export async function signInWithPasskey(): Promise<SignInOutcome | null> {
  const begun = await post('/auth/passkey/challenge').catch(() => null);
  if (!begun?.ok) return { kind: 'UNREACHABLE' };
  const { options, ticket } = await begun.json();
  const device = await showPasskey(options);
  if (device.kind === 'CLOSED') return null;
  if (device.kind !== 'GIVEN') return { kind: 'REFUSED', code: 'PASSKEY_IMPOSSIBLE' };
  return enter('/auth/passkey', { ticket, response: device.response });
}

/** Leaves for the provider of the person's company; null when the browser is on its way there. */
export async function goToCompany(
  email: string,
  next: string | undefined,
): Promise<SignInOutcome | null> {
  const begun = await post('/auth/company', { email, next }).catch(() => null);
  if (!begun || begun.status >= 500) return { kind: 'UNREACHABLE' };
  const { url, userErrors } = await begun.json().catch(() => ({}));
  if (!begun.ok || !url) return { kind: 'REFUSED', code: userErrors?.[0]?.code ?? 'UNKNOWN' };
  location.assign(url);
  return null;
}

export interface AuthenticatorSecret {
  secret: string;
  uri: string;
}

/** A new authenticator for somebody at the second step; null when that is no longer possible. */
export async function beginEnrolment(stepToken: string): Promise<AuthenticatorSecret | null> {
  const response = await post('/auth/second-step/enrolment', { stepToken }).catch(() => null);
  return response?.ok ? await response.json() : null;
}

/** Goes on in another of the person's companies; false when that was refused or did not arrive. */
export async function switchCompany(companyId: string): Promise<boolean> {
  const response = await post('/auth/switch', { companyId }).catch(() => null);
  return response?.ok ?? false;
}

export async function signOut(): Promise<void> {
  await post('/auth/sign-out').catch(() => undefined);
}

let refreshing: Promise<unknown> | null = null;

/** One refresh for all requests that found the access token expired at the same time. */
export function renewSession(): Promise<unknown> {
  refreshing ??= post('/auth/refresh')
    .catch(() => undefined)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

/** fetch that renews an expired session once and asks again; a session that is over asks as a guest. */
export const fetchInSession: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const isExpired = response.headers.get('x-agora-session') === 'expired';
  if (response.status !== 401 && !isExpired) return response;
  await renewSession();
  return fetch(input, init);
};
