// Choosing a new password with the link from the mail; all devices are signed out by it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import classes from './session.module.css';

const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function ResetPasswordPage({ token }: { token: string }) {
  const { t } = useLingui();
  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Choose a new password`}
        description={<Trans>All devices on which you are signed in will be signed out.</Trans>}
      />
      <Surface>
        <ResetForm token={token} />
      </Surface>
      <Text size="sm" c="dimmed">
        <TextLink to="/sign-in" isUnderlined>
          <Trans>Back to signing in</Trans>
        </TextLink>
      </Text>
    </div>
  );
}

function ResetForm({ token }: { token: string }) {
  const { t } = useLingui();
  const [isDone, setDone] = useState(false);
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: ResetPassword,
    initialValues: { password: '' },
    inputOf: ({ password }: { password: string }) => ({ token, password }),
    onDone: () => setDone(true),
  });
  if (isDone) {
    return (
      <Stack gap="md">
        <Notice tone="green" role="status">
          <Trans>Your password is changed. Sign in with the new one.</Trans>
        </Notice>
        <ButtonLink to="/sign-in">
          <Trans>Sign in</Trans>
        </ButtonLink>
      </Stack>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <PasswordInput
          label={t`New password`}
          description={t`At least 10 characters`}
          autoComplete="new-password"
          minLength={10}
          required
          {...form.getInputProps('password')}
        />
        <UserErrors errors={errors} isFailed={isFailed} />
        {errors.length > 0 && (
          <ButtonLink to="/forgot-password" variant="default">
            <Trans>Ask for another link</Trans>
          </ButtonLink>
        )}
        <Button type="submit" loading={isRunning}>
          <Trans>Change the password</Trans>
        </Button>
      </Stack>
    </form>
  );
}
