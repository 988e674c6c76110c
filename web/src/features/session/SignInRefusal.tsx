// Why a step of the sign-in led nowhere, in words.
import { useLingui } from '@lingui/react/macro';
import type { SignInOutcome } from '../../data/session.js';
import { Notice } from '../../ui/Notice.js';

export function SignInRefusal({ outcome }: { outcome: SignInOutcome | undefined }) {
  const { t } = useLingui();
  if (outcome?.kind !== 'REFUSED' && outcome?.kind !== 'UNREACHABLE') return null;
  const words: Readonly<Record<string, string>> = {
    SIGN_IN_REFUSED: t`This e-mail and password do not belong together.`,
    TOO_MANY_ATTEMPTS: t`Too many tries. Wait a few minutes and try again.`,
    STEP_EXPIRED: t`That took too long. Sign in again.`,
    WRONG_CODE: t`This code is not right. Take the one that the app shows now.`,
    PASSKEY_REFUSED: t`This passkey is not known here, or it took too long. Try again.`,
    PASSKEY_NEEDED: t`Your company asks for two-factor sign-in: use your passkey.`,
    PASSKEY_IMPOSSIBLE: t`This browser cannot use passkeys here.`,
    CODE_USED: t`This code was used already. Wait for the next one.`,
  };
  const text =
    outcome.kind === 'UNREACHABLE'
      ? t`The server could not be reached. Try again.`
      : (words[outcome.code] ?? t`This sign-in was not accepted.`);
  return (
    <Notice tone="red" role="alert">
      {text}
    </Notice>
  );
}
