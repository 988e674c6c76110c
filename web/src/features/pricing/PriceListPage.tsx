// One price list: whom it is for and when, and its prices product by product.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PriceListEditorQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { MultiSelect } from '../../ui/choices.js';
import { Facts } from '../../ui/Facts.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { TextFilter } from '../../ui/TextFilter.js';
import { Day } from '../../ui/When.js';
import { AddOffers } from './AddOffers.js';
import { CompanyPicker } from './CompanyPicker.js';
import { PriceListTable } from './PriceListTable.js';
import { type PriceListParams, PriceListQuery, priceListVariables } from './pricing.queries.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

type List = Extract<NonNullable<Answer['node']>, { entryCount: unknown }>;

interface Props {
  priceListId: string;
  side: 'seller' | 'operator';
  params: PriceListParams;
}

export function PriceListPage({ priceListId, side, params }: Props) {
  const variables = priceListVariables(priceListId, params);
  const result = useGraph(PriceListQuery, variables, { typenames: pricingTypenames });
  return (
    <Screen
      result={result}
      find={({ node }) => (node && 'entryCount' in node ? node : null)}
      skeleton={<PageSkeleton />}
    >
      {(list) => <Found list={list} side={side} params={params} />}
    </Screen>
  );
}

function Found({
  list,
  side,
  params,
}: {
  list: List;
  side: Props['side'];
  params: PriceListParams;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const isOpen = list.state !== 'ENDED';
  const to = side === 'seller' ? '/seller/prices' : '/operator/prices';
  const search = side === 'operator' && list.vendor ? { unit: list.vendor.id } : {};
  return (
    <Stack gap="lg">
      <PageHeader
        title={list.name}
        badge={<StateBadge of="priceList" state={list.state} />}
        trail={[
          <TextLink key="all" to={to} search={search as never}>
            <Trans>Prices</Trans>
          </TextLink>,
        ]}
        description={format.text(list.vendor?.name)}
        actions={isOpen && <EndButton priceListId={list.id} />}
      />
      <Surface
        title={<Trans>Whom it is for</Trans>}
        aside={isOpen && <AssignButton key={list.groups.length} list={list} />}
      >
        <Facts
          facts={[
            [t`Companies`, format.list(present(list.companies).map(({ name }) => name))],
            [t`Customer groups`, format.list(list.groups.map(({ name }) => name))],
            [t`Currency`, list.currencyCode],
            [t`Priority`, format.number(list.priority)],
            [t`Valid from`, list.validFrom && <Day value={list.validFrom} />],
            [t`Valid before`, list.validUntil && <Day value={list.validUntil} />],
          ]}
        />
      </Surface>
      <Entries list={list} side={side} params={params} isOpen={isOpen} />
    </Stack>
  );
}

interface EntriesProps {
  list: List;
  side: Props['side'];
  params: PriceListParams;
  isOpen: boolean;
}

function Entries({ list, side, params, isOpen }: EntriesProps) {
  const entries = present(list.entries.nodes);
  const { totalCount, pageInfo } = list.entries;
  const to = side === 'seller' ? '/seller/prices/$priceListId' : '/operator/prices/$priceListId';
  return (
    <Surface
      title={<Trans>Prices</Trans>}
      aside={
        isOpen &&
        list.vendor && (
          <AddOffers
            vendorId={list.vendor.id}
            priceListId={list.id}
            currencyCode={list.currencyCode}
          />
        )
      }
      isFlush
    >
      <NumberFilter to={to} priceListId={list.id} params={params} />
      {entries.length === 0 ? (
        <Empty title={<Trans>No prices here</Trans>} />
      ) : (
        <>
          <PriceListTable
            priceListId={list.id}
            currencyCode={list.currencyCode}
            isOpen={isOpen}
            entries={entries}
          />
          <Pager count={entries.length} totalCount={totalCount} pageInfo={pageInfo} />
        </>
      )}
    </Surface>
  );
}

interface FilterProps {
  to: '/seller/prices/$priceListId' | '/operator/prices/$priceListId';
  priceListId: string;
  params: PriceListParams;
}

function NumberFilter({ to, priceListId, params }: FilterProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <FilterBar isInCard>
      <TextFilter
        label={t`Number, part number or name`}
        placeholder={t`Number or name`}
        value={params.q}
        onSearch={(q) =>
          void navigate({ to, params: { priceListId }, search: q ? { q } : {}, replace: true })
        }
      />
    </FilterBar>
  );
}

function AssignButton({ list }: { list: List }) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(list.id).update, pricingTypenames);
  const [companyIds, setCompanyIds] = useState(present(list.companies).map(({ id }) => id));
  const [groupIds, setGroupIds] = useState(list.groups.map(({ id }) => id));
  const vendor = list.vendor;
  const groups = vendor && 'customerGroups' in vendor ? present(vendor.customerGroups?.nodes) : [];
  return (
    <ActionDialog
      label={t`Assign`}
      explanation={<Trans>Exactly these companies and groups have the prices of this list.</Trans>}
      verb={verb}
      button={{ size: 'xs', variant: 'default', fz: 'sm' }}
      onConfirm={async () =>
        (await verb.run({ priceListId: list.id, companyIds, groupIds })) !== null
      }
    >
      <Stack gap="md">
        <CompanyPicker
          label={t`Companies`}
          known={list.companies}
          value={companyIds}
          onChange={setCompanyIds}
        />
        <MultiSelect
          label={t`Customer groups`}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groupIds}
          onChange={setGroupIds}
        />
      </Stack>
    </ActionDialog>
  );
}

function EndButton({ priceListId }: { priceListId: string }) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(priceListId).end, pricingTypenames);
  return (
    <Group>
      <ActionDialog
        label={t`End price list`}
        explanation={
          <Trans>
            It ends for good. Its companies pay by their other lists, or the public price, at once.
          </Trans>
        }
        verb={verb}
        isDangerous
        onConfirm={async () => (await verb.run({ priceListId })) !== null}
      />
    </Group>
  );
}
