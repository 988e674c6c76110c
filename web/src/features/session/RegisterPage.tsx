// A company registers, with the person who becomes its first administrator; then that person is signed in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { graphql } from '../../data/generated/gql.js';
import { newId } from '../../data/ids.js';
import { signIn } from '../../data/session.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useCountries } from '../../i18n/use-countries.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { placeWithin } from './place-within.js';
import classes from './session.module.css';

const RegisterCompany = graphql(`
  mutation RegisterCompany($input: RegisterCompanyInput!) {
    registerCompany(input: $input) {
      company {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const empty = {
  companyName: '',
  kind: 'BUYER' as 'BUYER' | 'SELLER' | 'BOTH',
  country: 'CN',
  memberName: '',
  email: '',
  password: '',
};

/** `next`: where one wanted to go. */
export function RegisterPage({ next }: { next?: string }) {
  const { t } = useLingui();
  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Register your company`}
        description={<Trans>You become its administrator and can invite colleagues.</Trans>}
      />
      <Surface>
        <RegisterForm next={next} />
      </Surface>
      <Text size="sm" c="dimmed">
        <TextLink to="/join" isUnderlined>
          <Trans>My company trades here already: ask to join it</Trans>
        </TextLink>
      </Text>
    </div>
  );
}

function useRegistration(next: string | undefined) {
  const { i18n } = useLingui();
  const router = useRouter();
  const forget = useFreshStart();
  const [id] = useState(() => newId('com'));
  const enter = async (email: string, password: string) => {
    await signIn(email, password);
    forget();
    router.history.replace(placeWithin(next));
  };
  const form = useVerbForm({
    document: RegisterCompany,
    initialValues: empty,
    inputOf: (values: typeof empty) => ({ ...values, id, locale: i18n.locale }),
    onDone: () => void enter(form.form.values.email, form.form.values.password),
  });
  return form;
}

function RegisterForm({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  const { form, submit, isRunning, errors, isFailed } = useRegistration(next);
  const countries = useCountries();
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t`Company name`}
          autoComplete="organization"
          required
          {...form.getInputProps('companyName')}
        />
        <NativeSelect
          label={t`You want to`}
          data={[
            { value: 'BUYER', label: t`buy` },
            { value: 'SELLER', label: t`sell` },
            { value: 'BOTH', label: t`buy and sell` },
          ]}
          {...form.getInputProps('kind')}
        />
        <NativeSelect label={t`Country`} data={countries} {...form.getInputProps('country')} />
        <TextInput
          label={t`Your name`}
          autoComplete="name"
          required
          {...form.getInputProps('memberName')}
        />
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t`Password`}
          description={t`At least 10 characters`}
          autoComplete="new-password"
          minLength={10}
          required
          {...form.getInputProps('password')}
        />
        <UserErrors errors={errors} isFailed={isFailed} />
        <Button type="submit" loading={isRunning}>
          <Trans>Register</Trans>
        </Button>
      </Stack>
    </form>
  );
}
