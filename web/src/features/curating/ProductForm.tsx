// What a product is, in both languages, with the specifications that its category asks for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Box, Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ProductKind, ProductUnit } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { Select } from '../../ui/choices.js';
import { notify } from '../../ui/notify.js';
import { Surface } from '../../ui/Surface.js';
import { Failure, MissingPart, MissingParts } from '../../ui/states.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { serviceUnits, unitWords } from '../../ui/unit-words.js';
import { useAttributeUnit } from '../../ui/use-attribute-unit.js';
import { CategoryRulesQuery } from './curating.queries.js';
import { CreateProduct, ProposeProduct, UpdateProduct } from './curating-verbs.js';
import { LocalizedInput } from './LocalizedInput.js';
import {
  type CuratedProduct,
  contentOf,
  type ProductValues,
  type Rule,
  valuesOf,
} from './product-values.js';
import { useBrandChoices } from './use-brand-choices.js';
import { useCategoryChoices } from './use-category-choices.js';

interface Props {
  /** None for a new one. */
  product?: CuratedProduct;
  /** A seller's: the operator looks at it before anybody else does. */
  isProposal?: boolean;
  /** What is known of a new one already. */
  start?: Partial<ProductValues>;
  onSaved: (productId: string) => void;
}

export function ProductForm({ product, isProposal = false, start, onSaved }: Props) {
  const { t } = useLingui();
  const [id] = useState(() => product?.id ?? newId('prd'));
  const [categoryId, setCategoryId] = useState(product?.category?.id ?? null);
  const rules = useRules(categoryId);
  const options = {
    initialValues: { ...valuesOf(product), ...start },
    onDone: () => {
      void notify({ message: isProposal && !product ? t`Handed in for review.` : t`Saved.` });
      onSaved(id);
    },
  };
  const update = useVerbForm({
    ...options,
    document: UpdateProduct,
    inputOf: (values: ProductValues) => ({
      productId: id,
      expectedRevision: product?.revision ?? null,
      ...contentOf(values, rules, product),
    }),
  });
  const create = useVerbForm({
    ...options,
    document: CreateProduct,
    inputOf: (values: ProductValues) => ({
      id,
      isDraft: true,
      ...contentOf(values, rules, undefined),
    }),
  });
  const propose = useVerbForm({
    ...options,
    document: ProposeProduct,
    inputOf: (values: ProductValues) => ({ id, ...contentOf(values, rules, undefined) }),
  });
  const added = isProposal ? propose : create;
  const { form, submit, isRunning, isFailed, errors } = product ? update : added;
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Surface title={<Trans>What it is</Trans>}>
          <Stack gap="md">
            <LocalizedInput form={form} path="name" label={t`Name`} isNeeded />
            <LocalizedInput form={form} path="description" label={t`Description`} isLong />
            <Identity form={form} product={product} onCategory={setCategoryId} />
          </Stack>
        </Surface>
        {!categoryId && (
          <Surface title={<Trans>Specifications</Trans>}>
            <Text size="sm" c="dimmed">
              <Trans>They come with the category: choose one first.</Trans>
            </Text>
          </Surface>
        )}
        {rules.length > 0 && (
          <Surface title={<Trans>Specifications</Trans>}>
            <Specifications form={form} rules={rules} />
          </Surface>
        )}
        <UserErrors errors={errors} isFailed={isFailed} />
        <Group justify="flex-end">
          <Button
            type="submit"
            variant={isProposal && product ? 'default' : 'filled'}
            loading={isRunning}
          >
            <SubmitLabel isNew={!product} isProposal={isProposal} />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function SubmitLabel({ isNew, isProposal }: { isNew: boolean; isProposal: boolean }) {
  if (!isNew) return <Trans>Save</Trans>;
  return isProposal ? <Trans>Propose</Trans> : <Trans>Save as draft</Trans>;
}

type Form = ReturnType<typeof useVerbForm<ProductValues, never, never>>['form'];

function useRules(categoryId: string | null): readonly Rule[] {
  const options = { isPaused: !categoryId };
  const { data } = useGraph(CategoryRulesQuery, { categoryId: categoryId ?? '' }, options);
  return categoryId ? (data?.category?.attributeRules ?? []).flatMap(asRule) : [];
}

const asRule = ({
  attribute,
  ...rule
}: Omit<Rule, 'attribute'> & { attribute: Rule['attribute'] | null }) =>
  attribute ? [{ ...rule, attribute }] : [];

function Identity({
  form,
  product,
  onCategory,
}: {
  form: Form;
  product: Props['product'];
  onCategory: (id: string | null) => void;
}) {
  const { t, i18n } = useLingui();
  const { result, choices } = useCategoryChoices();
  const kinds: { value: ProductKind; label: string }[] = [
    { value: 'GOODS', label: t`Goods` },
    { value: 'SERVICE', label: t`Service` },
  ];
  const isService = form.values.kind === 'SERVICE';
  const category = choices.find(({ id }) => id === form.values.categoryId);
  const units = (Object.keys(unitWords) as ProductUnit[])
    .filter((unit) => unit === 'PIECE' || serviceUnits.includes(unit) === isService)
    .map((value) => ({ value, label: i18n._(unitWords[value]) }));
  const Unknown = result.data ? MissingParts : Failure;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" aria-busy={result.isLoading}>
      {result.error && (
        <div style={{ gridColumn: '1 / -1' }}>
          <Unknown error={result.error} again={result.again} />
        </div>
      )}
      {/* Its path is long: it has a row of its own, and on a phone it is said once more below, whole. */}
      <Select
        style={{ gridColumn: '1 / -1' }}
        description={
          category && (
            <Box component="span" hiddenFrom="sm">
              {category.path}
            </Box>
          )
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        label={t`Category`}
        searchable
        clearable
        data={choices
          .filter((c) => !c.isRetired)
          .map(({ id, path }) => ({ value: id, label: path }))}
        {...form.getInputProps('categoryId')}
        onChange={(value) => {
          form.setFieldValue('categoryId', value);
          onCategory(value);
        }}
      />
      <BrandSelect form={form} known={product?.brand ?? null} />
      <TextInput label={t`Part number`} maxLength={120} {...form.getInputProps('mpn')} />
      <TextInput label="GTIN" inputMode="numeric" maxLength={18} {...form.getInputProps('gtin')} />
      <Select
        label={t`Kind`}
        allowDeselect={false}
        data={kinds}
        {...form.getInputProps('kind')}
        onChange={(value) => {
          if (!value) return;
          form.setFieldValue('kind', value as ProductKind);
          form.setFieldValue('unit', value === 'SERVICE' ? 'HOUR' : 'PIECE');
        }}
      />
      <Select
        label={t`Counted in`}
        allowDeselect={false}
        data={units}
        {...form.getInputProps('unit')}
      />
    </SimpleGrid>
  );
}

function BrandSelect({ form, known }: { form: Form; known: { id: string; name: string } | null }) {
  const { t } = useLingui();
  const { text, setText, brands: found, error, again } = useBrandChoices(known?.name);
  const all = known && !found.some(({ id }) => id === known.id) ? [known, ...found] : found;
  return (
    <div>
      <Select
        label={t`Brand`}
        searchable
        clearable
        searchValue={text}
        onSearchChange={setText}
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('brandId')}
      />
      {error && <MissingPart again={again} />}
    </div>
  );
}

function Specifications({ form, rules }: { form: Form; rules: readonly Rule[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const unitText = useAttributeUnit();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {rules.map(({ attribute: { id, kind, unit, name, options }, isRequired }) => {
        const field = {
          label: format.text(name),
          required: false,
          withAsterisk: isRequired,
          ...form.getInputProps(`stated.${id}`),
          value: form.values.stated[id] ?? '',
        };
        if (kind === 'BOOLEAN') {
          const answers = [
            { value: 'true', label: t`Yes` },
            { value: 'false', label: t`No` },
          ];
          return <Select key={id} clearable data={answers} {...field} />;
        }
        if (options.length > 0) {
          const stated = form.values.stated[id] ?? '';
          const known = options.map((option) => ({
            value: option.value,
            label: format.text(option.name),
          }));
          const others = !stated || options.some(({ value }) => value === stated) ? [] : [stated];
          return <Select key={id} clearable searchable data={[...known, ...others]} {...field} />;
        }
        return (
          <TextInput
            key={id}
            inputMode={kind === 'NUMBER' ? 'decimal' : 'text'}
            rightSection={unit && <Text size="sm">{unitText(unit)}</Text>}
            rightSectionWidth={unit ? 56 : 0}
            {...field}
          />
        );
      })}
    </SimpleGrid>
  );
}
