// The application itself, new or again with the changes asked for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ApplicationForm_SellerApplicationFragment as Application } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { ResubmitSellerApplication, SubmitSellerApplication } from './selling-verbs.js';

const ApplicationFormFragment = graphql(`
  fragment ApplicationForm_SellerApplication on SellerApplication {
    id
    slug
    contactEmail
    businessLicenseNumber
    storefrontName {
      zhCN
      en
    }
    introduction {
      zhCN
      en
    }
  }
`);

interface Props {
  application: FragmentType<typeof ApplicationFormFragment> | null;
  email: string;
}

function initialValues(earlier: Application | null, email: string) {
  return {
    nameZhCN: earlier?.storefrontName.zhCN ?? '',
    nameEn: earlier?.storefrontName.en ?? '',
    slug: earlier?.slug ?? '',
    introductionZhCN: earlier?.introduction?.zhCN ?? '',
    introductionEn: earlier?.introduction?.en ?? '',
    businessLicenseNumber: earlier?.businessLicenseNumber ?? '',
    contactEmail: earlier?.contactEmail ?? email,
  };
}

type Values = ReturnType<typeof initialValues>;

const fieldNames = {
  'storefrontName.zhCN': 'nameZhCN',
  'storefrontName.en': 'nameEn',
  storefrontName: 'nameZhCN',
  'introduction.zhCN': 'introductionZhCN',
  'introduction.en': 'introductionEn',
  introduction: 'introductionZhCN',
};

const contentOf = (values: Values) => ({
  storefrontName: { zhCN: values.nameZhCN.trim() || null, en: values.nameEn.trim() || null },
  slug: values.slug.trim(),
  introduction:
    values.introductionZhCN.trim() || values.introductionEn.trim()
      ? {
          zhCN: values.introductionZhCN.trim() || null,
          en: values.introductionEn.trim() || null,
        }
      : null,
  businessLicenseNumber: values.businessLicenseNumber.trim(),
  contactEmail: values.contactEmail.trim(),
});

function useApplication(earlier: Application | null, email: string) {
  const [id] = useState(() => newId('app'));
  const [values] = useState(() => initialValues(earlier, email));
  const first = useVerbForm({
    document: SubmitSellerApplication,
    initialValues: values,
    fieldNames,
    inputOf: (each: Values) => ({ id, ...contentOf(each) }),
    onDone: () => undefined,
  });
  const again = useVerbForm({
    document: ResubmitSellerApplication,
    initialValues: values,
    fieldNames,
    inputOf: (each: Values) => ({ applicationId: earlier?.id ?? '', ...contentOf(each) }),
    onDone: () => undefined,
  });
  return earlier ? again : first;
}

export function ApplicationForm({ email, ...props }: Props) {
  const earlier = readFragment(ApplicationFormFragment, props.application);
  const { form, submit, isRunning, errors, isFailed } = useApplication(earlier, email);
  return (
    <Surface title={<Trans>Your storefront</Trans>}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Fields form={form} />
          <UserErrors errors={errors} isFailed={isFailed} />
          <Group justify="flex-end">
            <Button type="submit" loading={isRunning}>
              {earlier ? <Trans>Submit again</Trans> : <Trans>Submit application</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}

function Fields({ form }: { form: ReturnType<typeof useApplication>['form'] }) {
  const { t } = useLingui();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput label={t`Name in Chinese`} maxLength={100} {...form.getInputProps('nameZhCN')} />
      <TextInput label={t`Name in English`} maxLength={100} {...form.getInputProps('nameEn')} />
      <TextInput
        label={t`Address on Agora`}
        description={t`Lower-case letters, digits, hyphens`}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        required
        {...form.getInputProps('slug')}
      />
      <TextInput
        label={t`Business licence number`}
        description={t`As on the licence`}
        required
        {...form.getInputProps('businessLicenseNumber')}
      />
      <Textarea
        label={t`Introduction in Chinese`}
        autosize
        minRows={3}
        {...form.getInputProps('introductionZhCN')}
      />
      <Textarea
        label={t`Introduction in English`}
        autosize
        minRows={3}
        {...form.getInputProps('introductionEn')}
      />
      <TextInput
        label={t`Contact e-mail`}
        type="email"
        required
        {...form.getInputProps('contactEmail')}
      />
    </SimpleGrid>
  );
}
