// Signing in. Afterwards one goes on where one wanted to go.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { type SignInOutcome, signIn } from '../../data/session.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import classes from './session.module.css';

/** Only places of this site: a link must not lead a person elsewhere after signing in. */
export const placeWithin = (next: string | undefined): string =>
  next && /^\/(?![/\\])/.test(next) ? next : '/';

export function SignInPage({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  return (
    <div className={classes.page}>
      <PageHeader title={t`Sign in`} />
      <Surface>
        <SignInForm next={next} />
      </Surface>
      <Text size="sm" c="dimmed">
        <Trans>
          New here?{' '}
          <TextLink to="/register" underline="always">
            Register your company
          </TextLink>
          . Just looking? The{' '}
          <TextLink to="/portals" underline="always">
            portals
          </TextLink>{' '}
          page lists demo accounts.
        </Trans>
      </Text>
    </div>
  );
}

function SignInForm({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  const router = useRouter();
  const forget = useFreshStart();
  const [outcome, setOutcome] = useState<SignInOutcome | 'TRYING' | null>(null);
  const form = useForm({ initialValues: { email: '', password: '' } });
  const submit = async (values: { email: string; password: string }) => {
    setOutcome('TRYING');
    const result = await signIn(values.email.trim(), values.password);
    setOutcome(result);
    if (result !== 'SIGNED_IN') return;
    forget();
    router.history.replace(placeWithin(next));
  };
  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="md">
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <Text size="sm">
          <TextLink to="/forgot-password" inherit>
            <Trans>Forgot your password?</Trans>
          </TextLink>
        </Text>
        <Refusal outcome={outcome} />
        <Button type="submit" loading={outcome === 'TRYING'}>
          <Trans>Sign in</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function Refusal({ outcome }: { outcome: SignInOutcome | 'TRYING' | null }) {
  const { t } = useLingui();
  const words: Partial<Record<SignInOutcome | 'TRYING', string>> = {
    WRONG_CREDENTIALS: t`This e-mail and password do not belong together.`,
    TOO_MANY_ATTEMPTS: t`Too many tries. Wait a few minutes and try again.`,
    UNREACHABLE: t`The server could not be reached. Try again.`,
  };
  const text = outcome && words[outcome];
  if (!text) return null;
  return (
    <Notice tone="red" role="alert">
      {text}
    </Notice>
  );
}
