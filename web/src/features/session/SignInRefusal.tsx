// Why a step of the sign-in led nowhere, in words.
import { Trans, useLingui } from '@lingui/react/macro';
import type { SignInOutcome } from '../../data/session.js';
import { TextLink } from '../../ui/links.js';
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
    COMPANY_SIGN_IN_UNKNOWN: t`No company has set up a sign-in for this mail domain.`,
    COMPANY_SIGN_IN_NEEDED: t`Your company lets its members in by its own sign-in only.`,
    COMPANY_SIGN_IN_FAILED: t`Your company's sign-in did not answer as it should. Try again, or tell your administrator.`,
    COMPANY_SIGN_IN_REFUSED: t`Your company's sign-in knows you, but you are not let in here. Ask your administrator.`,
    CODE_USED: t`This code was used already. Wait for the next one.`,
  };
  const reasons: Readonly<Record<string, string>> = {
    REMOVED: t`Your company has removed you from its members. Ask your administrator.`,
    OTHER_PERSON: t`This mailbox was somebody else's before. Ask your administrator.`,
    OTHER_DOMAIN: t`Your company's sign-in gives an e-mail outside of its proved mail domains.`,
    NO_EMAIL: t`Your company's sign-in gives no confirmed e-mail.`,
    NOT_A_MEMBER: t`You are not a member of your company here yet.`,
  };
  const text =
    outcome.kind === 'UNREACHABLE'
      ? t`The server could not be reached. Try again.`
      : (reasons[outcome.reason ?? ''] ?? words[outcome.code] ?? t`This sign-in was not accepted.`);
  return (
    <Notice tone="red" role="alert">
      {text}
      {outcome.kind === 'REFUSED' && outcome.reason === 'NOT_A_MEMBER' && (
        <>
          {' '}
          <TextLink to="/join" isUnderlined>
            <Trans>Ask to join</Trans>
          </TextLink>
        </>
      )}
    </Notice>
  );
}
