// Brands: what else they are called, and two that are one. A name that a catalog writes leads to its brand.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { BrandsQuery as Answer } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { Select, TagsInput } from '../../ui/choices.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { FormDialog } from '../../ui/Dialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { BrandsQuery, type CuratingParams, namedVariables } from './curating.queries.js';
import { CreateBrand, MergeBrands, UpdateBrand } from './curating-verbs.js';
import { NameFilter } from './NameFilter.js';
import { useBrandChoices } from './use-brand-choices.js';

type Brand = NonNullable<NonNullable<Answer['brands']>['nodes'][number]>;

export function BrandsPage({ params, tabs }: { params: CuratingParams; tabs: ReactNode }) {
  const { t } = useLingui();
  const { q } = params;
  const result = useGraph(BrandsQuery, namedVariables(params), { typenames: ['Brand'] });
  return (
    <Stack gap="lg">
      <PageHeader title={t`Brands`} actions={<BrandDialog label={t`New brand`} />} />
      {tabs}
      <CatalogTabs />
      <NameFilter to="/operator/brands" q={q} />
      <Screen result={result} find={({ brands }) => brands} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const brands = present(nodes);
          return (
            <Surface isFlush>
              {brands.length > 0 ? (
                <BrandTable brands={brands} />
              ) : (
                <Empty title={<Trans>No brands here</Trans>} />
              )}
              <Pager count={brands.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

function BrandTable({ brands }: { brands: readonly Brand[] }) {
  const { t } = useLingui();
  const columns: Column<Brand>[] = [
    { key: 'name', header: t`Brand`, cell: ({ name }) => <b>{name}</b> },
    {
      key: 'aliases',
      header: t`Also written`,
      cell: ({ aliases }) =>
        aliases.length > 0 ? (
          <Group gap={6}>
            {aliases.map((alias) => (
              <Tag key={alias} isSmall>
                {alias}
              </Tag>
            ))}
          </Group>
        ) : (
          '—'
        ),
    },
    {
      key: 'actions',
      header: '',
      isBare: true,
      cell: (brand) => (
        <Group gap={6} justify="flex-end">
          <BrandDialog label={t`Change`} brand={brand} />
          <MergeButton brand={brand} />
        </Group>
      ),
    },
  ];
  return <DataTable label={t`Brands`} columns={columns} rows={brands} rowKey={({ id }) => id} />;
}

function BrandDialog({ label, brand }: { label: string; brand?: Brand }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [id] = useState(() => brand?.id ?? newId('brd'));
  const [name, setName] = useState(brand?.name ?? '');
  const [aliases, setAliases] = useState<string[]>([...(brand?.aliases ?? [])]);
  const create = useVerb(CreateBrand, ['Brand']);
  const update = useVerb(UpdateBrand, ['Brand']);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!brand && !(await create.run({ id, name }))) return;
    if (brand || aliases.length > 0) {
      if (!(await update.run({ brandId: id, name, aliases }))) return;
    }
    close();
  };
  return (
    <>
      <Button
        size={brand ? 'compact-sm' : 'sm'}
        variant={brand ? 'default' : 'filled'}
        onClick={open}
      >
        {label}
      </Button>
      <FormDialog
        isOpen={isOpen}
        onClose={close}
        title={brand?.name ?? label}
        confirm={!brand && <Trans>Create</Trans>}
        isReady={isFilled(name)}
        verb={{
          submit: (event) => void save(event),
          errors: [...create.errors, ...update.errors],
          isFailed: create.isFailed || update.isFailed,
          isRunning: create.isRunning || update.isRunning,
        }}
      >
        <TextInput
          label={t`Name`}
          value={name}
          required
          maxLength={120}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TagsInput
          label={t`Also written`}
          description={t`Press Enter after each name.`}
          value={aliases}
          onChange={setAliases}
        />
      </FormDialog>
    </>
  );
}

function MergeButton({ brand }: { brand: Brand }) {
  const { t } = useLingui();
  const verb = useVerb(MergeBrands, ['Brand', 'Product']);
  const [intoBrandId, setInto] = useState<string | null>(null);
  return (
    <ActionDialog
      label={t`Merge`}
      explanation={
        <Trans>
          Products of {brand.name} will belong to the other brand, and its name will lead there.
          Products with the same part number are merged. This cannot be undone.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      isReady={intoBrandId !== null}
      onConfirm={async () =>
        intoBrandId !== null && (await verb.run({ brandId: brand.id, intoBrandId })) !== null
      }
    >
      <OtherBrand brand={brand} value={intoBrandId} onChange={setInto} />
    </ActionDialog>
  );
}

interface OtherBrandProps {
  brand: Brand;
  value: string | null;
  onChange: (brandId: string | null) => void;
}

/** Asks for brands when its dialog is open, not for each row. */
function OtherBrand({ brand, value, onChange }: OtherBrandProps) {
  const { t } = useLingui();
  const { text, setText, brands } = useBrandChoices();
  const others = brands.filter(({ id }) => id !== brand.id);
  return (
    <Select
      label={t`The brand that stays`}
      required
      searchable
      searchValue={text}
      onSearchChange={setText}
      value={value}
      onChange={onChange}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
