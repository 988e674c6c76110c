// The application itself: written as often as one likes, handed in when nothing is missing, and handed in
// again with the changes asked for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ApplicationForm_SellerApplicationFragment as Application } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useRegistrationWord } from '../../ui/use-registration-word.js';
import { PlannedProducts } from './PlannedProducts.js';
import {
  ResubmitSellerApplication,
  SaveSellerApplication,
  SubmitSellerApplication,
} from './selling-verbs.js';

const ApplicationFormFragment = graphql(`
  fragment ApplicationForm_SellerApplication on SellerApplication {
    id
    slug
    contactEmail
    businessLicenseNumber
    acceptedTerms
    allowedActions
    plannedProducts {
      id
      mpn
      name {
        zhCN
        en
      }
    }
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
  /** Its company's. */
  country: string | undefined;
  /** The version of the terms for sellers that holds now. */
  termsVersion?: string | undefined;
}

/** The version that holds when nothing is open to say it. */
const usualTerms = '2026-01';

function initialValues(earlier: Application | null, email: string, products: PickedProduct[]) {
  return {
    isAccepted: Boolean(earlier?.acceptedTerms),
    products,
    nameZhCN: earlier?.storefrontName?.zhCN ?? '',
    nameEn: earlier?.storefrontName?.en ?? '',
    slug: earlier?.slug ?? '',
    introductionZhCN: earlier?.introduction?.zhCN ?? '',
    introductionEn: earlier?.introduction?.en ?? '',
    businessLicenseNumber: earlier?.businessLicenseNumber ?? '',
    // What was saved without one lacks it: the checklist says so, and the field shows it.
    contactEmail: earlier ? (earlier.contactEmail ?? '') : email,
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
  acceptedTerms: 'isAccepted',
  plannedProductIds: 'products',
};

const contentOf = (values: Values, termsVersion: string) => ({
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
  acceptedTerms: values.isAccepted ? termsVersion : null,
  plannedProductIds: values.products.map(({ id }) => id),
});

function useApplication(earlier: Application | null, email: string, termsVersion: string) {
  const format = useFormat();
  const [id] = useState(() => earlier?.id ?? newId('app'));
  const [values] = useState(() => {
    const products = (earlier?.plannedProducts ?? []).flatMap((product) => {
      if (!product) return [];
      const words = [format.text(product.name), product.mpn].filter(Boolean);
      return [{ id: product.id, label: words.join(' · ') }];
    });
    return initialValues(earlier, email, products);
  });
  const shared = { initialValues: values, fieldNames, typenames, onDone: () => undefined };
  const first = useVerbForm({
    ...shared,
    document: SubmitSellerApplication,
    inputOf: (each: Values) => ({ id, ...contentOf(each, termsVersion) }),
  });
  const again = useVerbForm({
    ...shared,
    document: ResubmitSellerApplication,
    inputOf: (each: Values) => ({ applicationId: id, ...contentOf(each, termsVersion) }),
  });
  const isAgain = earlier?.allowedActions.includes('RESUBMIT') ?? false;
  const sent = isAgain ? again : first;
  const saving = useVerb(SaveSellerApplication, typenames);
  const save = () => void saving.run({ id, ...contentOf(sent.form.values, termsVersion) });
  return { ...sent, isAgain, save, saving };
}

const typenames = ['SellerApplication'];

export function ApplicationForm({ email, country, termsVersion = usualTerms, ...props }: Props) {
  const earlier = readFragment(ApplicationFormFragment, props.application);
  const { form, submit, isRunning, errors, isFailed, isAgain, save, saving } = useApplication(
    earlier,
    email,
    termsVersion,
  );
  return (
    <Surface title={<Trans>Your storefront</Trans>}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Fields form={form} country={country} />
          <PlannedProducts
            products={form.values.products}
            onChange={(products) => form.setFieldValue('products', products)}
            error={form.errors.products}
          />
          <Checkbox
            label={
              <Trans>
                We accept the terms for sellers: true offers, delivery as promised, the commission
                agreed with the operator.
              </Trans>
            }
            required
            {...form.getInputProps('isAccepted', { type: 'checkbox' })}
          />
          <UserErrors errors={saving.errors} isFailed={saving.isFailed} />
          <UserErrors errors={errors} isFailed={isFailed} />
          <Group justify="flex-end">
            <Button variant="default" loading={saving.isRunning} onClick={save}>
              <Trans>Save</Trans>
            </Button>
            <Button type="submit" loading={isRunning}>
              {isAgain ? <Trans>Submit again</Trans> : <Trans>Submit application</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}

interface FieldsProps extends Pick<Props, 'country'> {
  form: ReturnType<typeof useApplication>['form'];
}

function Fields({ form, country }: FieldsProps) {
  const { t } = useLingui();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t`Name in Chinese`}
        description={t`In one language at least`}
        maxLength={100}
        {...form.getInputProps('nameZhCN')}
      />
      <TextInput label={t`Name in English`} maxLength={100} {...form.getInputProps('nameEn')} />
      <TextInput
        label={t`Address on Agora`}
        description={t`Lower-case letters, digits, hyphens`}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        required
        {...form.getInputProps('slug')}
      />
      <TextInput
        label={useRegistrationWord(country)}
        description={t`As in the register`}
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
