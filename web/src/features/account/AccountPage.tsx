// One's own profile: name and language, companies, devices.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { AccountPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { AccountFrame } from './AccountFrame.js';
import { AccountPageQuery } from './account.queries.js';
import { UpdateProfile } from './account-verbs.js';
import { Devices } from './Devices.js';
import { EraseMyself } from './EraseMyself.js';
import { Memberships } from './Memberships.js';
import { OwnData } from './OwnData.js';

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
    <AccountFrame title={t`My profile and devices`} description={viewer.member.email}>
      <Surface title={<Trans>Profile</Trans>}>
        <ProfileForm viewer={viewer} />
      </Surface>
      <Memberships memberships={viewer.memberships} currentId={viewer.company.id} />
      <Devices sessions={viewer.sessions} />
      <OwnData />
      <EraseMyself />
    </AccountFrame>
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
