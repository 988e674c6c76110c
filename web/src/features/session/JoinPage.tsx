// Asking to join the company that one has a mailbox at. The answer never says whether it is here; with the link of
// the mail the wish is put before its administrators.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { useVerb } from '../../data/use-verb.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import classes from './session.module.css';

const AskToJoin = graphql(`
  mutation AskToJoin($input: AskToJoinInput!) {
    askToJoin(input: $input) {
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const ConfirmJoinRequest = graphql(`
  mutation ConfirmJoinRequest($input: ConfirmJoinRequestInput!) {
    confirmJoinRequest(input: $input) {
      company {
        id
        name
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function JoinPage({ token }: { token: string | undefined }) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(Boolean(token));
  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Join your company`}
        description={
          !isAsked && (
            <Trans>
              Your company trades here already? Ask from your mailbox at work; its administrators
              decide.
            </Trans>
          )
        }
      />
      <Surface>
        {token ? (
          <Confirmation token={token} />
        ) : (
          <AskForm isAsked={isAsked} onAsked={() => setAsked(true)} />
        )}
      </Surface>
      <Text size="sm" c="dimmed">
        {isAsked ? (
          <TextLink to="/" isUnderlined>
            <Trans>Go to the home page</Trans>
          </TextLink>
        ) : (
          <TextLink to="/register" isUnderlined>
            <Trans>My company is not here yet</Trans>
          </TextLink>
        )}
      </Text>
    </div>
  );
}

interface Values extends Record<string, unknown> {
  email: string;
  displayName: string;
}

const initialValues: Values = { email: '', displayName: '' };

function AskForm({ isAsked, onAsked }: { isAsked: boolean; onAsked: () => void }) {
  const { t, i18n } = useLingui();
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: AskToJoin,
    initialValues,
    inputOf: ({ email, displayName }: Values) => ({
      email: email.trim(),
      displayName: displayName.trim(),
      locale: i18n.locale,
    }),
    onDone: onAsked,
  });
  if (isAsked) {
    return (
      <Notice tone="green" role="status" title={<Trans>Look into your mailbox</Trans>}>
        <Trans>
          If your company has made this mail domain known here, a link is on its way. It works for a
          day.
        </Trans>
      </Notice>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t`Your name`}
          autoComplete="name"
          required
          maxLength={100}
          {...form.getInputProps('displayName')}
        />
        <TextInput
          label={t`Work e-mail`}
          type="email"
          autoComplete="email"
          required
          {...form.getInputProps('email')}
        />
        <UserErrors errors={errors} isFailed={isFailed} />
        <Button type="submit" loading={isRunning}>
          <Trans>Ask to join</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function Confirmation({ token }: { token: string }) {
  const verb = useVerb(ConfirmJoinRequest);
  const [companyName, setCompanyName] = useState<string | null>(null);
  const confirm = async () => {
    const payload = await verb.run({ token });
    setCompanyName(payload?.company?.name ?? null);
  };
  if (companyName) {
    return (
      <Notice tone="green" role="status" title={<Trans>Your request is on its way</Trans>}>
        <Trans>
          The administrators of {companyName} decide within 14 days. If they let you in, you get an
          invitation by mail.
        </Trans>
      </Notice>
    );
  }
  return (
    <Stack gap="md">
      <Text>
        <Trans>Send your request to the administrators of your company.</Trans>
      </Text>
      <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
      <Button loading={verb.isRunning} onClick={() => void confirm()}>
        <Trans>Send the request</Trans>
      </Button>
    </Stack>
  );
}
