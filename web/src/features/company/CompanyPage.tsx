// What one's own company says of itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { CompanyPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { Facts } from '../../ui/Facts.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useRegistrationWord } from '../../ui/use-registration-word.js';
import { CompanyFrame } from './CompanyFrame.js';
import { CompanyPageQuery } from './company.queries.js';
import { UpdateCompanyProfile } from './company-verbs.js';

type Company = NonNullable<Answer['viewer']>['company'];

export function CompanyPage() {
  const result = useGraph(CompanyPageQuery, {}, { typenames: ['Company'] });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer?.company}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {(company) => (
        <CompanyFrame
          title={company.name}
          badge={<StateBadge of="verification" state={company.verificationState} />}
        >
          {company.allowedActions.includes('UPDATE_PROFILE') ? (
            <ProfileForm key={company.id} company={company} />
          ) : (
            <Profile company={company} />
          )}
        </CompanyFrame>
      )}
    </Screen>
  );
}

function Profile({ company }: { company: Company }) {
  const { t } = useLingui();
  const format = useFormat();
  const registration = useRegistrationWord(company.country);
  return (
    <Surface title={<Trans>Profile</Trans>}>
      <Facts
        facts={[
          [t`Registered name`, company.legalName],
          [t`Country`, format.country(company.country)],
          [registration, company.registrationNumber],
          [t`Tax number`, company.taxNumber],
          [t`Phone`, company.phone],
          [t`Website`, company.website],
        ]}
      />
    </Surface>
  );
}

const valuesOf = (company: Company) => ({
  name: company.name,
  legalName: company.legalName ?? '',
  registrationNumber: company.registrationNumber ?? '',
  taxNumber: company.taxNumber ?? '',
  phone: company.phone ?? '',
  website: company.website ?? '',
});
type Values = ReturnType<typeof valuesOf>;

function ProfileForm({ company }: { company: Company }) {
  const { t } = useLingui();
  const registration = useRegistrationWord(company.country);
  const { form, submit, isRunning, errors, isFailed } = useVerbForm({
    document: UpdateCompanyProfile,
    initialValues: valuesOf(company),
    inputOf: (values: Values) => values,
    typenames: ['Company'],
    onDone: () => form.resetDirty(),
  });
  const isVerified = company.verificationState === 'VERIFIED';
  return (
    <Surface title={<Trans>Profile</Trans>}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput
              label={t`Name on Agora`}
              autoComplete="organization"
              required
              {...form.getInputProps('name')}
            />
            <TextInput
              label={t`Registered name`}
              description={isVerified ? t`Another name ends your verification.` : undefined}
              {...form.getInputProps('legalName')}
            />
            <TextInput label={registration} {...form.getInputProps('registrationNumber')} />
            <TextInput label={t`Tax number`} {...form.getInputProps('taxNumber')} />
            <TextInput label={t`Phone`} autoComplete="tel" {...form.getInputProps('phone')} />
            <TextInput
              label={t`Website`}
              placeholder="https://"
              {...form.getInputProps('website')}
            />
          </SimpleGrid>
          <UserErrors errors={errors} isFailed={isFailed} />
          <Group justify="flex-end">
            <Button type="submit" loading={isRunning} disabled={!form.isDirty()}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}
