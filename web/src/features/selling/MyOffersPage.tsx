// The seller's offers: what is listed, what waits, and what can be done with each.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { MyOffersQuery as Answer, OfferState } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useLookAgain } from '../../data/use-look-again.js';
import { useFormat } from '../../i18n/use-format.js';
import { ExportLink } from '../../ui/ExportLink.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { SelectionBar } from '../../ui/SelectionBar.js';
import { ShowAll, useIsNarrowed } from '../../ui/ShowAll.js';
import { isPassing, StateBadge, useStateOptions } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { TextFilter } from '../../ui/TextFilter.js';
import { type Marks, useMarks } from '../../ui/use-marks.js';
import { EditOffersButton } from './EditOffersButton.js';
import { InactiveOffers } from './InactiveOffers.js';
import { MyOfferTable } from './MyOfferTable.js';
import { NotSelling } from './NotSelling.js';
import { OfferEdits } from './OfferEdits.js';
import { SellerTabs } from './SellerTabs.js';
import { type MyOffersParams, MyOffersQuery, myOffersVariables } from './selling.queries.js';

type Seller = NonNullable<Answer['mySeller']>;

// Few ask for it, and drawing rows as they come into sight is code of its own.
const AllOffers = lazy(async () => ({ default: (await import('./AllOffers.js')).AllOffers }));

/** While an edit of many offers is carried out. */
const lookEveryMs = 700;

export function MyOffersPage({ params }: { params: MyOffersParams }) {
  const variables = myOffersVariables(params);
  const result = useGraph(MyOffersQuery, variables, { typenames: ['SellerOffer', 'Seller'] });
  const edits = present(result.data?.mySeller?.offerEdits?.nodes);
  const isEditing = edits.some((edit) => isPassing(edit.state));
  useLookAgain(isEditing, result.again, { everyMs: lookEveryMs });
  return (
    <Screen
      result={result}
      find={({ mySeller }) => mySeller}
      skeleton={<TableSkeleton />}
      absent={<NotSelling />}
    >
      {(seller) => <Offers seller={seller} params={params} isStale={result.isStale} />}
    </Screen>
  );
}

interface OffersProps {
  seller: Seller;
  params: MyOffersParams;
  isStale: boolean;
}

function Offers({ seller, params, isStale }: OffersProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { slug } = seller;
  const marks = useMarks();
  const listedCount = seller.manageableOffers?.totalCount ?? 0;
  const edited = { sellerId: seller.id, params, listedCount };
  const mayEdit = seller.allowedActions.includes('CREATE_OFFER');
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Offers`}
        badge={
          <>
            <TextLink to="/vendors/$slug" params={{ slug }}>
              {format.text(seller.name)}
            </TextLink>
            <StateBadge of="seller" state={seller.state} isQuietWhenUsual />
          </>
        }
        actions={
          <>
            <ExportLink to="/seller/exports" kind="OFFERS" state={params.state} />
            {mayEdit && (
              <>
                <EditOffersButton {...edited} />
                <ButtonLink
                  to="/seller/offers/new"
                  variant={marks.ids.size > 0 ? 'default' : 'filled'}
                  leftSection={<Icon name="plus" size={16} />}
                >
                  <Trans>New offer</Trans>
                </ButtonLink>
              </>
            )}
          </>
        }
      />
      {seller.suspensionReason && (
        <Notice tone="red" title={t`The operator suspended your sales`}>
          {seller.suspensionReason}
        </Notice>
      )}
      <SellerTabs />
      <Filters params={params} />
      <InactiveOffers counts={seller.inactiveOffers ?? []} params={params} />
      {params.all ? (
        <Suspense fallback={<TableSkeleton />}>
          <AllOffers params={params} marks={mayEdit ? marks : undefined} />
        </Suspense>
      ) : (
        <OfferPages
          offers={seller.manageableOffers}
          params={params}
          isStale={isStale}
          marks={mayEdit ? marks : undefined}
        />
      )}
      <SelectionBar count={marks.ids.size} onClear={marks.clear}>
        <EditOffersButton {...edited} offerIds={[...marks.ids]} onDone={marks.clear} />
      </SelectionBar>
      <OfferEdits edits={seller.offerEdits} />
    </Stack>
  );
}

interface PagesProps {
  offers: Seller['manageableOffers'];
  params: MyOffersParams;
  isStale: boolean;
  marks: Marks | undefined;
}

function OfferPages({ offers, params, isStale, marks }: PagesProps) {
  const { after: _, ...filters } = params;
  const rows = present(offers?.nodes);
  const isNarrowed = useIsNarrowed();
  if (!offers || rows.length === 0) {
    return (
      <Surface>
        <Empty
          icon="store"
          title={isNarrowed ? <Trans>No offer fits</Trans> : <Trans>No offers here</Trans>}
          action={<ShowAll />}
        />
      </Surface>
    );
  }
  return (
    <Surface isFlush>
      <MyOfferTable offers={rows} isStale={isStale} marks={marks} />
      <Pager
        count={rows.length}
        totalCount={offers.totalCount}
        pageInfo={offers.pageInfo}
        all={
          <ButtonLink to="/seller/offers" search={{ ...filters, all: 'true' }} variant="subtle">
            <Trans>Show all</Trans>
          </ButtonLink>
        }
      />
    </Surface>
  );
}

function Filters({ params }: { params: MyOffersParams }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const options = useStateOptions('offer');
  const show = (change: MyOffersParams) => {
    const { after: _, ...rest } = { ...params, ...change };
    void navigate({ to: '/seller/offers', search: rest, replace: true });
  };
  return (
    <FilterBar>
      <TextFilter
        label={t`Number, part number or name`}
        placeholder={t`Number or name`}
        value={params.q}
        onSearch={(q) => show({ q })}
      />
      <NativeSelect
        aria-label={t`State`}
        data={[{ value: '', label: t`All states` }, ...options]}
        value={params.state ?? ''}
        onChange={(event) => {
          const state = event.currentTarget.value as OfferState | '';
          show({ state: state || undefined });
        }}
      />
    </FilterBar>
  );
}
