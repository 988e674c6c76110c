// One's own profile: name and language, password, devices, companies.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import type { AccountPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { AccountPageQuery } from './account.queries.js';
import { ChangePassword, UpdateProfile } from './account-verbs.js';
import { Devices } from './Devices.js';
import { Memberships } from './Memberships.js';

type Viewer = NonNullable<Answer['viewer']>;

export function AccountPage() {
  const result = useGraph(AccountPageQuery, {}, { typenames: ['Session', 'Member', 'Company'] });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {(viewer) => <Found viewer={viewer} />}
    </Screen>
  );
}

function Found({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader title={t`My profile and devices`} description={viewer.member.email} />
      <Surface title={<Trans>Profile</Trans>}>
        <ProfileForm viewer={viewer} />
      </Surface>
      <Memberships memberships={viewer.memberships} currentId={viewer.company.id} />
      <Surface title={<Trans>Password</Trans>}>
        <PasswordForm />
      </Surface>
      <Devices sessions={viewer.sessions} />
    </Stack>
  );
}

function ProfileForm({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: UpdateProfile,
    initialValues: { displayName: viewer.member.displayName, locale: viewer.locale },
    inputOf: (values: { displayName: string; locale: string }) => values,
    onDone: () => form.resetDirty(),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group grow align="flex-start">
          <TextInput
            label={t`Your name`}
            autoComplete="name"
            required
            {...form.getInputProps('displayName')}
          />
          <NativeSelect
            label={t`Language of mails`}
            data={[
              { value: 'zh-CN', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
            {...form.getInputProps('locale')}
          />
        </Group>
        <UserErrors errors={errors} isFailed={isFailed} />
        <Group justify="flex-end">
          <Button type="submit" loading={isRunning} disabled={!form.isDirty()}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A new password signs everybody out, this browser too. */
function PasswordForm() {
  const { t } = useLingui();
  const forget = useFreshStart();
  const navigate = useNavigate();
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: ChangePassword,
    initialValues: { currentPassword: '', newPassword: '' },
    inputOf: (values: { currentPassword: string; newPassword: string }) => values,
    onDone: () => {
      forget();
      void navigate({ to: '/sign-in', search: { next: '/account' } });
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Trans>A new password signs you out on all devices, on this one too.</Trans>
        </Text>
        <Group grow align="flex-start">
          <PasswordInput
            label={t`Current password`}
            autoComplete="current-password"
            required
            {...form.getInputProps('currentPassword')}
          />
          <PasswordInput
            label={t`New password`}
            description={t`At least 10 characters`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            minLength={10}
            required
            {...form.getInputProps('newPassword')}
          />
        </Group>
        <UserErrors errors={errors} isFailed={isFailed} />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={isRunning}>
            <Trans>Change the password</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
