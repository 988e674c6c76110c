// The company asks for two factors and this person has only a password: it gets an authenticator here, on its
// way in.
import { Trans } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  type AuthenticatorSecret,
  beginEnrolment,
  type SecondStep,
  type SignInOutcome,
} from '../../data/session.js';
import { AuthenticatorSetup } from '../../ui/AuthenticatorSetup.js';
import { useCodeStep } from './SecondStepForm.js';
import { SignInRefusal } from './SignInRefusal.js';

interface Props {
  step: SecondStep;
  onOutcome: (outcome: SignInOutcome) => void;
}

export function EnrolmentStep(props: Props) {
  const { stepToken } = props.step;
  const [secret, setSecret] = useState<AuthenticatorSecret | 'ASKING' | 'FAILED'>('ASKING');
  const { code, setCode, isTrying, refusal, submit } = useCodeStep(props);
  useEffect(() => {
    let isGone = false;
    void beginEnrolment(stepToken).then((made) => {
      if (!isGone) setSecret(made ?? 'FAILED');
    });
    return () => {
      isGone = true;
    };
  }, [stepToken]);
  if (secret === 'FAILED') {
    return <SignInRefusal outcome={{ kind: 'REFUSED', code: 'STEP_EXPIRED' }} />;
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm">
          <Trans>
            Your company asks for two-factor sign-in. It takes a minute, and next time a code from
            your phone is all you need besides your password.
          </Trans>
        </Text>
        <AuthenticatorSetup
          secret={secret === 'ASKING' ? null : secret}
          code={code}
          onCode={setCode}
        />
        <SignInRefusal outcome={refusal} />
        <Button type="submit" loading={isTrying} disabled={code.trim().length < 6}>
          <Trans>Confirm and sign in</Trans>
        </Button>
      </Stack>
    </form>
  );
}
