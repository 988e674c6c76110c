// How the members of one's own company sign in, and what its administrators ask of them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { CompanySignInPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { CompanyFrame } from './CompanyFrame.js';
import { CompanySignInPageQuery, RequireTwoFactor } from './company-sign-in.queries.js';
import { OwnSignIn } from './OwnSignIn.js';

type Viewer = NonNullable<Answer['viewer']>;

export function CompanySignInPage() {
  const result = useGraph(CompanySignInPageQuery, {}, { typenames: ['Company', 'SignInSecurity'] });
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
    <CompanyFrame title={t`Sign-in`}>
      <TwoFactorRule viewer={viewer} />
      {viewer.company.companySignIn && <OwnSignIn signIn={viewer.company.companySignIn} />}
    </CompanyFrame>
  );
}

function TwoFactorRule({ viewer: { company, security } }: { viewer: Viewer }) {
  const { requiresTwoFactor, allowedActions } = company;
  const mayChange = allowedActions.includes('REQUIRE_TWO_FACTOR');
  const isReady = Boolean(security?.hasShownSecondFactor);
  return (
    <Surface
      title={<Trans>Two-factor sign-in</Trans>}
      aside={
        requiresTwoFactor ? (
          <Tag tone="green">
            <Trans>Required</Trans>
          </Tag>
        ) : (
          <Tag tone="gray">
            <Trans>Left to each member</Trans>
          </Tag>
        )
      }
    >
      <Stack gap="md">
        <Group justify="space-between" gap="md">
          <Text size="sm" c="dimmed" maw={620}>
            <Trans>
              Where it is required, nobody gets in with a password alone. Members with a passkey use
              it; those without one get an authenticator app when they sign in next, so nobody is
              locked out. API keys are not asked.
            </Trans>
          </Text>
          {mayChange && (requiresTwoFactor || isReady) && (
            <RuleButton isRequired={!requiresTwoFactor} />
          )}
        </Group>
        {mayChange && !requiresTwoFactor && !isReady && (
          <Notice tone="blue">
            <Trans>
              Before you ask it of others,{' '}
              <TextLink to="/account/security" isUnderlined>
                add a passkey or an authenticator app
              </TextLink>{' '}
              to your own account, or sign in with it.
            </Trans>
          </Notice>
        )}
      </Stack>
    </Surface>
  );
}

function RuleButton({ isRequired }: { isRequired: boolean }) {
  const { t } = useLingui();
  const verb = useVerb(RequireTwoFactor, ['Company', 'AuditEntry']);
  return (
    <ActionDialog
      label={isRequired ? t`Require it` : t`Leave it to members`}
      explanation={
        isRequired ? (
          <Trans>
            Members who signed in with a password alone are signed out within ten minutes, and their
            next sign-in leads them to an authenticator app.
          </Trans>
        ) : (
          <Trans>Members may then remove their authenticator app and use a password alone.</Trans>
        )
      }
      verb={verb}
      button={isRequired ? {} : { variant: 'default' }}
      onConfirm={async () => (await verb.run({ isRequired })) !== null}
    />
  );
}
