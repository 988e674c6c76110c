// An invitation, for whoever opened the mail: who invites, and the way in. Somebody new chooses a password;
// who is here already proves it, or is signed in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import type { InvitationPageQuery as Answer } from '../../data/generated/graphql.js';
import { signIn, switchCompany } from '../../data/session.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { Instant } from '../../ui/When.js';
import { AcceptInvitation, InvitationPageQuery } from './invitation.queries.js';
import classes from './session.module.css';

type Preview = NonNullable<Answer['invitationPreview']>;

export function InvitationPage({ token }: { token: string }) {
  const result = useGraph(InvitationPageQuery, { token });
  return (
    <div className={classes.page}>
      <Screen
        result={result}
        find={({ invitationPreview }) => invitationPreview}
        skeleton={<PageSkeleton />}
        absent={<Closed />}
      >
        {(preview) => (
          <Found
            preview={preview}
            token={token}
            isSignedIn={result.data?.viewer?.member.email === preview.invitation.email}
          />
        )}
      </Screen>
    </div>
  );
}

function Closed() {
  return (
    <Empty
      title={<Trans>This invitation is no longer open</Trans>}
      action={
        <ButtonLink to="/sign-in" variant="light">
          <Trans>Sign in</Trans>
        </ButtonLink>
      }
    >
      <Trans>It was accepted, withdrawn, or is older than a week. Ask for a new one.</Trans>
    </Empty>
  );
}

interface Props {
  preview: Preview;
  token: string;
  /** As the invited person. */
  isSignedIn: boolean;
}

function Found(props: Props) {
  const { t } = useLingui();
  const { invitation, company, inviter } = props.preview;
  const [name, inviterName] = [company.name, inviter.displayName];
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Join ${name}`}
        description={<Trans>{inviterName} invites you to act for this company.</Trans>}
      />
      <Surface>
        <Stack gap="md">
          <Text>
            <Trans>
              You sign in as <b>{invitation.email}</b>.
            </Trans>
          </Text>
          <AcceptForm {...props} />
        </Stack>
      </Surface>
      <Text size="sm" c="dimmed">
        <Trans>
          Good until <Instant value={invitation.expiresAt} />
        </Trans>
      </Text>
    </Stack>
  );
}

function useAcceptance({ preview, token, isSignedIn }: Props) {
  const router = useRouter();
  const forget = useFreshStart();
  const { invitation, company } = preview;
  const enter = async (password: string) => {
    const outcome = isSignedIn ? null : await signIn(invitation.email, password);
    // The company may ask for more than a password: the rest of the way in is there.
    if (outcome && outcome.kind !== 'SIGNED_IN') return router.history.replace('/sign-in');
    await switchCompany(company.id);
    forget();
    router.history.replace('/');
  };
  const verb = useVerbForm({
    document: AcceptInvitation,
    initialValues: { password: '' },
    inputOf: ({ password }: { password: string }) => ({ token, password: password || null }),
    onDone: () => void enter(verb.form.values.password),
  });
  return verb;
}

function AcceptForm(props: Props) {
  const { t } = useLingui();
  const { form, submit, isRunning, errors, isFailed } = useAcceptance(props);
  const isNew = !props.preview.isKnownPerson;
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {!props.isSignedIn && (
          <PasswordInput
            label={isNew ? t`Choose a password` : t`Your password`}
            description={isNew ? t`At least 10 characters` : t`The one you sign in with already`}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            minLength={isNew ? 10 : 1}
            required
            {...form.getInputProps('password')}
          />
        )}
        <UserErrors errors={errors} isFailed={isFailed} />
        <Button type="submit" loading={isRunning}>
          <Trans>Accept the invitation</Trans>
        </Button>
      </Stack>
    </form>
  );
}
