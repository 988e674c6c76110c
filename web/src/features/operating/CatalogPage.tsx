// The catalog as the operator sees it: drafts to activate, products to retire.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  CatalogTable_ProductFragment as Product,
  ProductAction,
} from '../../data/generated/graphql.js';
import { AcceptProduct, RejectProduct, RetireProduct } from '../../data/product-verbs.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ActivateButton } from '../../ui/ActivateButton.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ExportLink } from '../../ui/ExportLink.js';
import { ButtonLink } from '../../ui/links.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { TextFilter } from '../../ui/TextFilter.js';
import { Instant } from '../../ui/When.js';
import { ListPage } from './ListPage.js';
import { type CatalogParams, CatalogQuery, catalogVariables } from './operating.queries.js';
import { StateFilter } from './StateFilter.js';

const CatalogTableFragment = graphql(`
  fragment CatalogTable_Product on Product {
    id
    state
    updatedAt
    allowedActions
    name {
      zhCN
      en
    }
    category {
      id
      name {
        zhCN
        en
      }
    }
    ...ProductLink_Product
  }
`);

export function CatalogPage({ params }: { params: CatalogParams }) {
  const { t } = useLingui();
  const { q, state } = params;
  const result = useGraph(CatalogQuery, catalogVariables(params), { typenames: ['Product'] });
  return (
    <ListPage
      title={t`Catalog`}
      emptyTitle={<Trans>No products here</Trans>}
      subTabs={<CatalogTabs />}
      actions={
        <>
          <ExportLink to="/operator/exports" kind="PRODUCTS" state={state} />
          <ButtonLink to="/operator/products/new">
            <Trans>New product</Trans>
          </ButtonLink>
        </>
      }
      filters={
        <>
          <NameFilter params={params} />
          <StateFilter of="product" to="/operator/products" state={state} q={q} />
        </>
      }
      result={result}
      find={({ products }) => products}
      table={(rows) => <CatalogTable products={rows} />}
    />
  );
}

function NameFilter({ params: { q: value, state } }: { params: CatalogParams }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <TextFilter
      label={t`Name or part number`}
      value={value}
      onSearch={(q) => {
        const search = { ...(q ? { q } : {}), ...(state ? { state } : {}) };
        void navigate({ to: '/operator/products', search, replace: true });
      }}
    />
  );
}

interface TableProps {
  products: readonly FragmentType<typeof CatalogTableFragment>[];
}

function CatalogTable(props: TableProps) {
  const products = readFragment(CatalogTableFragment, props.products);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Product>[] = [
    { key: 'product', header: t`Product`, cell: (product) => <ProductLink product={product} /> },
    {
      key: 'category',
      header: t`Category`,
      cell: ({ category }) => format.text(category?.name) || '—',
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="product" state={state} />,
    },
    {
      key: 'updated',
      header: t`Changed`,
      isWideOnly: true,
      cell: ({ updatedAt }) => <Instant value={updatedAt} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ id, allowedActions }) => (
        <Group gap={6} justify="flex-end" wrap="nowrap">
          {allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} productId={id} />;
          })}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Catalog`}
      columns={columns}
      rows={products}
      rowKey={({ id }) => id}
      rowName={({ name }) => format.text(name)}
    />
  );
}

interface ButtonProps {
  productId: string;
}

const buttons: Record<ProductAction, (props: ButtonProps) => React.ReactNode> = {
  UPDATE: EditLink,
  SUBMIT: () => null,
  ACCEPT: AcceptButton,
  REJECT: RejectButton,
  SUPERSEDE: () => null,
  MERGE: () => null,
  ACTIVATE: ({ productId }) => (
    <ActivateButton productId={productId} button={{ size: 'compact-sm', variant: 'light' }} />
  ),
  RETIRE: RetireButton,
};

function EditLink({ productId }: ButtonProps) {
  return (
    <ButtonLink
      to="/operator/products/$productId"
      params={{ productId }}
      size="compact-sm"
      variant="default"
    >
      <Trans>Edit</Trans>
    </ButtonLink>
  );
}

function AcceptButton({ productId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(AcceptProduct);
  return (
    <ActionDialog
      label={t`Accept`}
      explanation={<Trans>It enters the catalog: buyers find it and vendors can offer it.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      onConfirm={async () => (await verb.run({ productId })) !== null}
    />
  );
}

function RejectButton({ productId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RejectProduct);
  return (
    <ActionDialog
      label={t`Send back`}
      explanation={<Trans>Its proposer sees the reason, can mend it and submit it again.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`What is to be mended`}
      isReasonNeeded
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async (reason) => (await verb.run({ productId, reason })) !== null}
    />
  );
}

function RetireButton({ productId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RetireProduct);
  return (
    <ActionDialog
      label={t`Retire`}
      explanation={<Trans>Search no longer finds it; links to it still work.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ productId })) !== null}
    />
  );
}
