// The company's own sign-in (OpenID Connect): what the provider has to know, which one it is, and what follows from it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { Facts } from '../../ui/Facts.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { Surface } from '../../ui/Surface.js';
import { Tag } from '../../ui/Tag.js';
import { Distance } from '../../ui/When.js';
import { RemoveCompanySignIn, RequireCompanySignIn } from './company-sign-in.queries.js';
import { SetUpSignInButton, type SignIn } from './SetUpSignInButton.js';
import { useRoleWords } from './use-role-words.js';

export function OwnSignIn({ signIn }: { signIn: SignIn }) {
  const { domains } = signIn;
  const maySetUp = signIn.allowedActions.includes('SET_UP');
  return (
    <Surface title={<Trans>Your company's own sign-in</Trans>} aside={<StateTag signIn={signIn} />}>
      <Stack gap="md">
        <Text size="sm" c="dimmed" maw={620}>
          <Trans>
            Members sign in where they sign in at work, at your provider of OpenID Connect such as
            Microsoft Entra, Google Workspace, Okta, Keycloak or Authing. Anyone who leaves the
            company there no longer gets in here.
          </Trans>
        </Text>
        {signIn.issuer && <Provider signIn={signIn} />}
        {maySetUp && domains.length === 0 && (
          <Notice tone="blue">
            <Trans>
              First prove a mail domain of your company, under{' '}
              <TextLink to="/company/members" isUnderlined>
                Members
              </TextLink>
              : people with a mailbox there sign in this way.
            </Trans>
          </Notice>
        )}
        {maySetUp && domains.length > 0 && <RedirectUri uri={signIn.redirectUri} />}
        <Group gap="xs">
          {maySetUp && (domains.length > 0 || signIn.issuer) && (
            <SetUpSignInButton signIn={signIn} />
          )}
          {signIn.allowedActions.includes('REQUIRE') && <RequireButton signIn={signIn} />}
          {signIn.allowedActions.includes('REMOVE') && <RemoveButton />}
        </Group>
      </Stack>
    </Surface>
  );
}

function StateTag({ signIn: { issuer, isRequired } }: { signIn: SignIn }) {
  if (!issuer) {
    return (
      <Tag tone="gray">
        <Trans>Not set up</Trans>
      </Tag>
    );
  }
  return (
    <Tag tone="green">{isRequired ? <Trans>The only way in</Trans> : <Trans>Active</Trans>}</Tag>
  );
}

function Provider({ signIn }: { signIn: SignIn }) {
  const { t } = useLingui();
  const { roles } = useRoleWords();
  const { issuer, clientId, domains, newcomerRole, lastUsedAt } = signIn;
  const lastUse = lastUsedAt ? <Distance value={lastUsedAt} /> : t`Not yet`;
  return (
    <Facts
      facts={[
        [t`Provider`, issuer],
        [t`Client ID`, clientId],
        [t`For e-mails at`, domains.join(', ')],
        [
          t`Who is new becomes`,
          newcomerRole ? roles[newcomerRole] : t`nothing: by invitation only`,
        ],
        [t`Last used`, lastUse],
      ]}
    />
  );
}

function RedirectUri({ uri }: { uri: string }) {
  const brokenAtSlashes = uri.split(/(?<=\/)/).flatMap((part) => [part, <wbr key={part} />]);
  return (
    <div>
      <Text size="sm" c="dimmed">
        <Trans>Enter this at the provider as the redirect URI:</Trans>
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" ff="monospace">
          {brokenAtSlashes}
        </Text>
        <CopyButton text={uri} />
      </Group>
    </div>
  );
}

function RequireButton({ signIn: { isRequired, lastUsedAt } }: { signIn: SignIn }) {
  const { t } = useLingui();
  const verb = useVerb(RequireCompanySignIn, ['Company', 'CompanySignIn', 'AuditEntry']);
  if (!isRequired && !lastUsedAt) return null;
  return (
    <ActionDialog
      label={isRequired ? t`Allow other ways` : t`Make it the only way`}
      explanation={
        isRequired ? (
          <Trans>Members may use their passwords and passkeys again.</Trans>
        ) : (
          <Trans>
            Passwords and passkeys no longer let members in, and who came in by them is signed out
            within ten minutes. Administrators keep their own way in, in case the provider fails.
            API keys are not asked.
          </Trans>
        )
      }
      verb={verb}
      button={{ variant: 'default' }}
      onConfirm={async () => (await verb.run({ isRequired: !isRequired })) !== null}
    />
  );
}

function RemoveButton() {
  const { t } = useLingui();
  const verb = useVerb(RemoveCompanySignIn, ['Company', 'CompanySignIn', 'AuditEntry']);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={
        <Trans>
          Members sign in by password or passkey. Whoever never had a password chooses one with
          “Forgot your password?”.
        </Trans>
      }
      verb={verb}
      isDangerous
      onConfirm={async () => (await verb.run({ isConfirmed: true })) !== null}
    />
  );
}
