// The storefront as the seller writes it, with what buyers will see beside it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Box, Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StorefrontEditorQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { MultiSelect } from '../../ui/choices.js';
import { TextLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { NotSelling } from './NotSelling.js';
import { PictureField } from './PictureField.js';
import { SellerTabs } from './SellerTabs.js';
import { StorefrontPreview } from './StorefrontPreview.js';
import { StorefrontEditorQuery } from './selling.queries.js';
import { UpdateStorefront } from './standing-verbs.js';
import { type StorefrontValues, valuesOf } from './storefront-values.js';

type Seller = NonNullable<Answer['mySeller']>;

const featuredMax = 12;

export function StorefrontEditorPage() {
  const { t } = useLingui();
  const result = useGraph(StorefrontEditorQuery, {}, { typenames: ['Seller'] });
  return (
    <Screen
      result={result}
      find={({ mySeller }) => mySeller}
      skeleton={<PageSkeleton />}
      absent={<NotSelling />}
    >
      {(seller) => (
        <Stack gap="lg">
          <PageHeader
            title={t`Storefront`}
            description={
              <TextLink to="/vendors/$slug" params={{ slug: seller.slug }}>
                <Trans>See it as buyers do</Trans>
              </TextLink>
            }
            tabs={<SellerTabs />}
          />
          <Editor key={seller.id} seller={seller} />
        </Stack>
      )}
    </Screen>
  );
}

const textOf = (zhCN: string, en: string) =>
  zhCN.trim() || en.trim() ? { zhCN: zhCN.trim() || null, en: en.trim() || null } : null;

const fieldNames = {
  name: 'nameZhCN',
  'name.zhCN': 'nameZhCN',
  'name.en': 'nameEn',
  introduction: 'introductionZhCN',
  policies: 'policiesZhCN',
  featuredOfferIds: 'featured',
  bannerUploadId: 'banner',
  logoUploadId: 'logo',
};

function useStorefront(seller: Seller) {
  const { t } = useLingui();
  const [initialValues] = useState(() => valuesOf(seller));
  return useVerbForm({
    document: UpdateStorefront,
    initialValues,
    fieldNames,
    typenames: ['Seller'],
    inputOf: (values: StorefrontValues) => ({
      sellerId: seller.id,
      name: textOf(values.nameZhCN, values.nameEn),
      slug: values.slug.trim(),
      introduction: textOf(values.introductionZhCN, values.introductionEn),
      policies: textOf(values.policiesZhCN, values.policiesEn),
      featuredOfferIds: values.featured,
      ...pictureOf('banner', values.banner),
      ...pictureOf('logo', values.logo),
    }),
    onDone: () => void notify({ message: t`Your storefront is changed.`, color: 'green' }),
  });
}

/** A new picture by its upload; none when it was taken away; else nothing changes. */
function pictureOf(
  name: 'banner' | 'logo',
  { url, uploadId }: { url: string | null; uploadId: string | null },
) {
  if (uploadId) return { [`${name}UploadId`]: uploadId };
  return url ? {} : { [name]: null };
}

function Editor({ seller }: { seller: Seller }) {
  const storefront = useStorefront(seller);
  const { form, submit, isRunning, errors, isFailed } = storefront;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <form onSubmit={submit}>
        <Stack gap="lg">
          <Words form={form} />
          <Looks form={form} seller={seller} />
          <UserErrors errors={errors} isFailed={isFailed} />
          <Group justify="flex-end">
            <Button type="submit" loading={isRunning}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
      <StorefrontPreview values={form.values} />
    </SimpleGrid>
  );
}

type Form = ReturnType<typeof useStorefront>['form'];

function Words({ form }: { form: Form }) {
  const { t } = useLingui();
  return (
    <Surface title={<Trans>What it says</Trans>}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t`Name in Chinese`}
          description={t`In one language at least`}
          {...form.getInputProps('nameZhCN')}
        />
        <TextInput label={t`Name in English`} {...form.getInputProps('nameEn')} />
        <TextInput
          label={t`Address on Agora`}
          description={t`Lower-case letters, digits, hyphens`}
          required
          {...form.getInputProps('slug')}
        />
        <Box component="span" visibleFrom="xs" />
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
        <Textarea
          label={t`Delivery, returns, warranty in Chinese`}
          autosize
          minRows={3}
          {...form.getInputProps('policiesZhCN')}
        />
        <Textarea
          label={t`Delivery, returns, warranty in English`}
          autosize
          minRows={3}
          {...form.getInputProps('policiesEn')}
        />
      </SimpleGrid>
    </Surface>
  );
}

function Looks({ form, seller }: { form: Form; seller: Seller }) {
  const { t } = useLingui();
  const format = useFormat();
  const offers = present(seller.manageableOffers?.nodes).map(({ id, product, vendorSku }) => ({
    value: id,
    label:
      [format.text(product?.name), product?.mpn ?? vendorSku].filter(Boolean).join(' · ') || id,
  }));
  return (
    <Surface title={<Trans>What it shows</Trans>}>
      <Stack gap="md">
        <PictureField
          label={t`Banner`}
          hint={t`Wide, at least 1,200 by 300 pixels`}
          value={form.values.banner}
          error={form.errors.banner}
          onChange={(banner) => form.setFieldValue('banner', banner)}
        />
        <PictureField
          label={t`Logo`}
          hint={t`Square, at least 200 by 200 pixels`}
          value={form.values.logo}
          error={form.errors.logo}
          onChange={(logo) => form.setFieldValue('logo', logo)}
        />
        <MultiSelect
          label={t`Offers shown first`}
          description={t`Up to twelve of your listed offers`}
          data={offers}
          maxValues={featuredMax}
          placeholder={form.values.featured.length > 0 ? '' : t`Choose offers`}
          searchable
          {...form.getInputProps('featured')}
        />
      </Stack>
    </Surface>
  );
}
