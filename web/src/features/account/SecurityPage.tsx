// How one signs in: the password, and the second thing besides it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { SecurityPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { Notice } from '../../ui/Notice.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { Day } from '../../ui/When.js';
import { AccountFrame } from './AccountFrame.js';
import { AddAuthenticatorDialog } from './AddAuthenticatorDialog.js';
import { RemoveAuthenticatorButton, RenewCodesButton } from './authenticator-buttons.js';
import { Passkeys } from './Passkeys.js';
import { PasswordForm } from './PasswordForm.js';
import { SecurityPageQuery } from './security.queries.js';

type Viewer = NonNullable<Answer['viewer']>;
type Security = NonNullable<Viewer['security']>;

export function SecurityPage() {
  const result = useGraph(SecurityPageQuery, {}, { typenames: ['SignInSecurity'] });
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

function Found({ viewer: { member, company, security } }: { viewer: Viewer }) {
  const { t } = useLingui();
  return (
    <AccountFrame title={t`Sign-in and security`} description={member.email}>
      {security && <Passkeys passkeys={security.passkeys} />}
      {security && <TwoFactor security={security} companyName={company.name} />}
      <Surface title={<Trans>Password</Trans>}>
        <PasswordForm />
      </Surface>
    </AccountFrame>
  );
}

interface TwoFactorProps {
  security: Security;
  companyName: string;
}

function TwoFactor({ security, companyName }: TwoFactorProps) {
  const [isAdding, { open, close }] = useDisclosure(false);
  const { authenticatorAddedAt, isTwoFactorRequired } = security;
  return (
    <Surface
      title={<Trans>Two-factor sign-in</Trans>}
      aside={
        authenticatorAddedAt ? (
          <Tag tone="green">
            <Trans>On</Trans>
          </Tag>
        ) : (
          <Group gap="sm">
            <Tag tone="gray">
              <Trans>Off</Trans>
            </Tag>
            <Button size="xs" fz="sm" variant="light" onClick={open}>
              <Trans>Add an authenticator app</Trans>
            </Button>
          </Group>
        )
      }
    >
      <Stack gap="md">
        {isTwoFactorRequired && (
          <Text size="sm">
            <Trans>{companyName} asks all its members for two-factor sign-in.</Trans>
          </Text>
        )}
        {authenticatorAddedAt ? (
          <Enrolled security={security} addedAt={authenticatorAddedAt} />
        ) : (
          <NotEnrolled />
        )}
        <AddAuthenticatorDialog isOpen={isAdding} onClose={close} />
      </Stack>
    </Surface>
  );
}

function NotEnrolled() {
  return (
    <Text size="sm" c="dimmed" maw={700}>
      <Trans>
        Signing in then asks for a code that an app on your phone shows, besides your password.
        Whoever learns your password still cannot get in.
      </Trans>
    </Text>
  );
}

const fewCodes = 3;

function Enrolled({ security, addedAt }: { security: Security; addedAt: string }) {
  const { recoveryCodeCount, isTwoFactorRequired } = security;
  return (
    <>
      <Group justify="space-between" gap="md">
        <div>
          <Text fw={600}>
            <Trans>Authenticator app</Trans>
          </Text>
          <Text size="sm" c="dimmed">
            <Trans>
              Added on <Day value={addedAt} />
            </Trans>
          </Text>
        </div>
        <RemoveAuthenticatorButton isRequired={isTwoFactorRequired} />
      </Group>
      <Group justify="space-between" gap="md">
        <div>
          <Text fw={600}>
            <Trans>Recovery codes</Trans>
          </Text>
          <Text size="sm" c="dimmed">
            <Trans>{recoveryCodeCount} of 10 are unused</Trans>
          </Text>
        </div>
        <RenewCodesButton />
      </Group>
      {recoveryCodeCount <= fewCodes && (
        <Notice tone="yellow">
          <Trans>Few recovery codes are left. Make new ones before you need them.</Trans>
        </Notice>
      )}
    </>
  );
}
