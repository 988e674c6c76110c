// All sellers, as the operator sees them: suspend and reinstate.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  SellerTable_SellerFragment as Seller,
  SellerAction,
} from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { ListPage } from './ListPage.js';
import { type SellersParams, SellersQuery } from './operating.queries.js';
import { ReinstateSeller, SuspendSeller } from './operating-verbs.js';
import { StateFilter } from './StateFilter.js';

const SellerTableFragment = graphql(`
  fragment SellerTable_Seller on Seller {
    id
    slug
    state
    allowedActions
    name {
      zhCN
      en
    }
    company {
      id
      name
    }
  }
`);

export function SellersPage({ params }: { params: SellersParams }) {
  const { t } = useLingui();
  const { state, after } = params;
  const variables = { filter: { state: state ?? null }, after: after ?? null };
  const result = useGraph(SellersQuery, variables, { typenames: ['Seller'] });
  return (
    <ListPage
      title={t`Sellers`}
      emptyTitle={<Trans>No sellers here</Trans>}
      to="/operator/sellers"
      params={params}
      filters={<StateFilter of="seller" to="/operator/sellers" state={state} />}
      result={result}
      find={({ sellers }) => sellers}
      table={(rows) => <SellerTable sellers={rows} />}
    />
  );
}

interface TableProps {
  sellers: readonly FragmentType<typeof SellerTableFragment>[];
}

function SellerTable(props: TableProps) {
  const sellers = readFragment(SellerTableFragment, props.sellers);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Seller>[] = [
    {
      key: 'name',
      header: t`Seller`,
      cell: ({ slug, name }) => (
        <TextLink to="/vendors/$slug" params={{ slug }} inherit fw={600}>
          {format.text(name)}
        </TextLink>
      ),
    },
    { key: 'company', header: t`Company`, cell: ({ company }) => company?.name ?? '—' },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="seller" state={state} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ id, allowedActions }) => (
        <Group gap={6} justify="flex-end">
          <ButtonLink
            to="/operator/exports"
            search={{ kind: 'OFFERS', vendor: id }}
            size="compact-sm"
            variant="subtle"
          >
            <Trans>Export offers</Trans>
          </ButtonLink>
          {allowedActions.map((action) => {
            const Action = buttons[action];
            return <Action key={action} sellerId={id} />;
          })}
        </Group>
      ),
    },
  ];
  return <DataTable label={t`Sellers`} columns={columns} rows={sellers} rowKey={({ id }) => id} />;
}

interface ButtonProps {
  sellerId: string;
}

const buttons: Record<SellerAction, (props: ButtonProps) => React.ReactNode> = {
  SUSPEND: SuspendButton,
  REINSTATE: ReinstateButton,
  // A seller's own steps, done in the seller centre.
  CREATE_OFFER: () => null,
  SET_PRICE_LIST: () => null,
  UPDATE_STOREFRONT: () => null,
};

function SuspendButton({ sellerId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(SuspendSeller);
  return (
    <ActionDialog
      label={t`Suspend`}
      explanation={
        <Trans>
          All its offers disappear from the market at once. Orders already placed go on.
        </Trans>
      }
      verb={verb}
      isDangerous
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async (reason) => (await verb.run({ sellerId, reason })) !== null}
    />
  );
}

function ReinstateButton({ sellerId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ReinstateSeller);
  return (
    <ActionDialog
      label={t`Reinstate`}
      explanation={<Trans>Its offers are on the market again.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      onConfirm={async () => (await verb.run({ sellerId })) !== null}
    />
  );
}
