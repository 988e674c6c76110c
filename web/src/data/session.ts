// Who is signed in lives in http-only cookies; these calls change them. Nothing about it is kept here.

export type SignInOutcome = 'SIGNED_IN' | 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS' | 'UNREACHABLE';

const post = (path: string, body?: unknown) =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-agora-csrf': '1' },
    body: JSON.stringify(body ?? {}),
  });

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    const response = await post('/auth/sign-in', { email, password });
    if (response.ok) return 'SIGNED_IN';
    if (response.status === 429) return 'TOO_MANY_ATTEMPTS';
    return response.status < 500 ? 'WRONG_CREDENTIALS' : 'UNREACHABLE';
  } catch {
    return 'UNREACHABLE';
  }
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
function refreshed(): Promise<unknown> {
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
  await refreshed();
  return fetch(input, init);
};
