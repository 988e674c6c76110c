// Asking for a new password by mail. The answer never says whether somebody has this e-mail.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import classes from './session.module.css';

const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function ForgotPasswordPage() {
  const { t } = useLingui();
  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Forgot your password?`}
        description={<Trans>We mail you a link with which you choose a new one.</Trans>}
      />
      <Surface>
        <RequestForm />
      </Surface>
      <Text size="sm" c="dimmed">
        <TextLink to="/sign-in" isUnderlined>
          <Trans>Back to signing in</Trans>
        </TextLink>
      </Text>
    </div>
  );
}

function RequestForm() {
  const { t } = useLingui();
  const [isSent, setSent] = useState(false);
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: RequestPasswordReset,
    initialValues: { email: '' },
    inputOf: ({ email }: { email: string }) => ({ email: email.trim() }),
    onDone: () => setSent(true),
  });
  if (isSent) {
    return (
      <Notice tone="green" role="status" title={<Trans>Look into your mailbox</Trans>}>
        <Trans>
          If somebody signs in with this e-mail, a link is on its way. It works once, within half an
          hour.
        </Trans>
      </Notice>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <UserErrors errors={errors} isFailed={isFailed} />
        <Button type="submit" loading={isRunning}>
          <Trans>Mail me a link</Trans>
        </Button>
      </Stack>
    </form>
  );
}
