// Signing in, in one step or two. Afterwards one goes on where one wanted to go.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Divider, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { hasPasskeys } from '../../data/passkey-device.js';
import {
  goToCompany,
  type SecondStep,
  type SignInOutcome,
  signIn,
  signInWithPasskey,
} from '../../data/session.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { RecoveryCodes } from '../../ui/RecoveryCodes.js';
import { Surface } from '../../ui/Surface.js';
import { EnrolmentStep } from './EnrolmentStep.js';
import { placeWithin } from './place-within.js';
import { SecondStepForm } from './SecondStepForm.js';
import { SignInRefusal } from './SignInRefusal.js';
import classes from './session.module.css';
import { usePurpose } from './use-purpose.js';

/** Where the person is on its way in. */
type Stage =
  | { at: 'PASSWORD'; refusal?: SignInOutcome }
  | { at: 'CODE' | 'ENROLMENT'; step: SecondStep }
  | { at: 'RECOVERY_CODES'; codes: readonly string[] };

interface Props {
  next?: string;
  email?: string;
  /** Why the company's sign-in led back here. */
  problem?: string;
  reason?: string;
}

export function SignInPage({ next, email, problem, reason }: Props) {
  const { t } = useLingui();
  const purpose = usePurpose(placeWithin(next));
  const [stage, setStage] = useState<Stage>(() =>
    problem
      ? { at: 'PASSWORD', refusal: { kind: 'REFUSED', code: problem, reason } }
      : { at: 'PASSWORD' },
  );
  const titles: Record<Stage['at'], string> = {
    PASSWORD: purpose ?? t`Sign in`,
    CODE: t`Two-factor sign-in`,
    ENROLMENT: t`Add an authenticator app`,
    RECOVERY_CODES: t`Keep your recovery codes`,
  };
  return (
    <div className={classes.page}>
      <PageHeader title={titles[stage.at]} />
      <Surface>
        <Way stage={stage} setStage={setStage} next={next} email={email} />
      </Surface>
      {stage.at === 'PASSWORD' && <OtherWays next={next} />}
    </div>
  );
}

interface WayProps {
  stage: Stage;
  setStage: (stage: Stage) => void;
  next: string | undefined;
  email: string | undefined;
}

function Way({ stage, setStage, next, email }: WayProps) {
  const router = useRouter();
  const forget = useFreshStart();
  const goOn = () => {
    forget();
    router.history.replace(placeWithin(next));
  };
  const onOutcome = (outcome: SignInOutcome) => {
    if (outcome.kind === 'SECOND_STEP') {
      const { step } = outcome;
      setStage({ at: step.mustEnrol ? 'ENROLMENT' : 'CODE', step });
    } else if (outcome.kind === 'SIGNED_IN') {
      const codes = outcome.recoveryCodes;
      if (codes) setStage({ at: 'RECOVERY_CODES', codes });
      else goOn();
    } else setStage({ at: 'PASSWORD', refusal: outcome });
  };
  switch (stage.at) {
    case 'PASSWORD':
      return (
        <PasswordStep email={email} refusal={stage.refusal} onOutcome={onOutcome} next={next} />
      );
    case 'CODE':
      return <SecondStepForm step={stage.step} onOutcome={onOutcome} />;
    case 'ENROLMENT':
      return <EnrolmentStep step={stage.step} onOutcome={onOutcome} />;
    case 'RECOVERY_CODES':
      return <RecoveryCodes codes={stage.codes} onDone={goOn} />;
  }
}

interface PasswordStepProps {
  email: string | undefined;
  next: string | undefined;
  refusal: SignInOutcome | undefined;
  onOutcome: (outcome: SignInOutcome) => void;
}

function PasswordStep({ email = '', refusal, onOutcome, next }: PasswordStepProps) {
  const { t } = useLingui();
  const [isTrying, setTrying] = useState(false);
  const form = useForm({ initialValues: { email, password: '' } });
  const attempt = async (way: () => Promise<SignInOutcome | null>) => {
    setTrying(true);
    const outcome = await way();
    setTrying(false);
    if (outcome) onOutcome(outcome);
  };
  const submit = (values: { email: string; password: string }) =>
    attempt(() => signIn(values.email.trim(), values.password));
  const byCompany = () => {
    const typed = form.values.email.trim();
    if (typed.includes('@')) return void attempt(() => goToCompany(typed, next));
    form.setFieldError('email', t`Your work e-mail tells which company it is.`);
  };
  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="md">
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          autoFocus={!email}
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          autoFocus={Boolean(email)}
          required
          {...form.getInputProps('password')}
        />
        <Text size="sm">
          <TextLink to="/forgot-password">
            <Trans>Forgot your password?</Trans>
          </TextLink>
        </Text>
        {!isTrying && <SignInRefusal outcome={refusal} />}
        <Button type="submit" loading={isTrying}>
          <Trans>Sign in</Trans>
        </Button>
        <Divider label={t`or`} />
        {hasPasskeys() && (
          <Button
            variant="default"
            disabled={isTrying}
            onClick={() => void attempt(signInWithPasskey)}
          >
            <Trans>Sign in with a passkey</Trans>
          </Button>
        )}
        <Button variant="default" disabled={isTrying} onClick={byCompany}>
          <Trans>Sign in with your company</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function OtherWays({ next }: { next: string | undefined }) {
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        New here?{' '}
        <TextLink to="/register" search={next ? { next } : {}} isUnderlined>
          Register your company
        </TextLink>
        . Just looking? The{' '}
        <TextLink to="/portals" isUnderlined>
          portals
        </TextLink>{' '}
        page lists demo accounts.
      </Trans>
    </Text>
  );
}
