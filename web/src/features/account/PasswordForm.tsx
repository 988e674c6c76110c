// A new password for oneself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { ChangePassword } from './account-verbs.js';

/** A new password signs everybody out, this browser too. */
export function PasswordForm() {
  const { t } = useLingui();
  const forget = useFreshStart();
  const navigate = useNavigate();
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: ChangePassword,
    initialValues: { currentPassword: '', newPassword: '' },
    inputOf: (values: { currentPassword: string; newPassword: string }) => values,
    onDone: () => {
      forget();
      void navigate({ to: '/sign-in', search: { next: '/account/security' } });
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Trans>A new password signs you out on all devices, on this one too.</Trans>
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <PasswordInput
            label={t`Current password`}
            autoComplete="current-password"
            required
            {...form.getInputProps('currentPassword')}
          />
          <PasswordInput
            label={t`New password`}
            description={t`At least 10 characters`}
            autoComplete="new-password"
            minLength={10}
            required
            {...form.getInputProps('newPassword')}
          />
        </SimpleGrid>
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
