// The second step: the six digits of the app, or a recovery code when the phone is not at hand.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { passSecondStep, type SecondStep, type SignInOutcome } from '../../data/session.js';
import { CodeInput } from '../../ui/CodeInput.js';
import { SignInRefusal } from './SignInRefusal.js';

interface Props {
  step: SecondStep;
  onOutcome: (outcome: SignInOutcome) => void;
}

/** One tries a code; wrong ones stay here, everything else is the page's. */
export function useCodeStep({ step, onOutcome }: Props) {
  const [code, setCode] = useState('');
  const [isTrying, setTrying] = useState(false);
  const [refusal, setRefusal] = useState<SignInOutcome>();
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setTrying(true);
    const outcome = await passSecondStep(step.stepToken, code.trim());
    setTrying(false);
    if (outcome.kind === 'SIGNED_IN' || isOver(outcome)) return onOutcome(outcome);
    setRefusal(outcome);
    setCode('');
  };
  return { code, setCode, isTrying, refusal: isTrying ? undefined : refusal, submit };
}

const isOver = (outcome: SignInOutcome) =>
  outcome.kind === 'REFUSED' && outcome.code === 'STEP_EXPIRED';

export function SecondStepForm(props: Props) {
  const { t } = useLingui();
  const [isRecovery, setRecovery] = useState(false);
  const { code, setCode, isTrying, refusal, submit } = useCodeStep(props);
  const change = () => {
    setRecovery(!isRecovery);
    setCode('');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {isRecovery ? (
          <TextInput
            label={t`Recovery code`}
            description={t`One of the ten you kept; each works once.`}
            placeholder="xxxx-xxxx-xxxx-xxxx"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            data-autofocus
            autoFocus
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : (
          <CodeInput
            label={t`Sign-in code`}
            description={t`The six digits that your authenticator app shows now.`}
            value={code}
            onChange={setCode}
          />
        )}
        <SignInRefusal outcome={refusal} />
        <Button type="submit" loading={isTrying} disabled={code.trim().length < 6}>
          <Trans>Go on</Trans>
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={change}>
          {isRecovery ? (
            <Trans>Use the authenticator app instead</Trans>
          ) : (
            <Trans>Phone not at hand? Use a recovery code</Trans>
          )}
        </Button>
      </Stack>
    </form>
  );
}
