// What a member waits for: prices and stock, what was met, and arming it again. To look at it is to have seen it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { WatchesQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { Dotted } from '../../ui/Dotted.js';
import { isFilled } from '../../ui/is-filled.js';
import { ButtonLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Distance } from '../../ui/When.js';
import {
  MarkWatchesSeen,
  RearmWatch,
  RemoveWatch,
  type WatchesParams,
  WatchesQuery,
  watchesVariables,
} from './watches.queries.js';

type Watch = NonNullable<NonNullable<Answer['watches']>['nodes'][number]>;

export function WatchesPage({ params }: { params: WatchesParams }) {
  const { t } = useLingui();
  const result = useGraph(WatchesQuery, watchesVariables(params), { typenames: ['Watch'] });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Watched products`}
        description={
          <Trans>
            You are told once, here and by mail, when a price or the stock reaches what you wait
            for.
          </Trans>
        }
      />
      <Screen result={result} find={({ watches }) => watches} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          return rows.length === 0 ? (
            <NothingWatched />
          ) : (
            <Surface isFlush>
              <SeenOnce rows={rows} />
              <WatchTable rows={rows} isStale={result.isStale} />
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

/** Notes what is shown as seen. */
function SeenOnce({ rows }: { rows: readonly Watch[] }) {
  const verb = useVerb(MarkWatchesSeen, ['Watch']);
  const latest = rows
    .flatMap(({ isNew, metAt }) => (isNew && metAt ? [metAt] : []))
    .sort()
    .at(-1);
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!latest || told.current === latest) return;
    told.current = latest;
    void verb.run({ until: latest });
  }, [latest, verb]);
  return null;
}

/** What was new when the page was opened stays marked while it is open. */
function WatchTable({ rows, isStale }: { rows: readonly Watch[]; isStale: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const fresh = useRef(new Set<string>());
  for (const { id, isNew } of rows) if (isNew) fresh.current.add(id);
  const columns: Column<Watch>[] = [
    {
      key: 'product',
      header: t`Product`,
      cell: ({ product, quantity }) => <ProductLink product={product} quantity={quantity} />,
    },
    {
      key: 'for',
      header: t`Waits for`,
      width: '230px',
      cell: (watch) => <WaitsFor watch={watch} />,
    },
    {
      key: 'vendor',
      header: t`Vendor`,
      cell: ({ offer }) =>
        offer ? (
          <VendorLink vendor={offer.vendor} />
        ) : (
          <span data-unbroken>
            <Trans>Any vendor</Trans>
          </span>
        ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: (watch) => <Told watch={watch} isNew={fresh.current.has(watch.id)} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (watch) => (
        <Group gap={6} justify="flex-end" wrap="nowrap">
          {watch.state === 'MET' && <RearmButton watch={watch} />}
          <RemoveButton watch={watch} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Watched products`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ product }) => format.text(product?.name)}
      isStale={isStale}
    />
  );
}

function WaitsFor({ watch }: { watch: Watch }) {
  const textOf = useQuantityText();
  const units = <span data-unbroken>{textOf(watch.quantity, watch.product?.unit)}</span>;
  if (watch.kind === 'STOCK') return <Trans>{units} in stock</Trans>;
  return (
    <Trans>
      <UnitPriceText value={watch.threshold} fw={600} /> or less for {units}
    </Trans>
  );
}

function Told({ watch, isNew }: { watch: Watch; isNew: boolean }) {
  const { state, metAt, metOffer, metUnitPrice, armedAt } = watch;
  return (
    <Stack gap={2} align="flex-start">
      <StateBadge of="watch" state={isNew && state === 'MET' ? 'NEW' : state} />
      {state === 'MET' ? (
        <Dotted size="xs">
          <Distance value={metAt} />
          {metUnitPrice && <UnitPriceText value={metUnitPrice} />}
          {metOffer?.vendor && <VendorLink vendor={metOffer.vendor} />}
        </Dotted>
      ) : (
        <Text size="xs" c="dimmed">
          <Trans>
            set <Distance value={armedAt} />
          </Trans>
        </Text>
      )}
    </Stack>
  );
}

function RearmButton({ watch }: { watch: Watch }) {
  const { t } = useLingui();
  const verb = useVerb(RearmWatch, ['Watch']);
  const currencyCode = watch.threshold?.currencyCode ?? '';
  const [amount, setAmount] = useState(watch.threshold?.amount ?? '');
  const arm = () => {
    const threshold = watch.threshold ? { amount: amount.trim(), currencyCode } : null;
    return verb.run({ watchId: watch.id, threshold });
  };
  return (
    <ActionDialog
      label={t`Watch again`}
      explanation={
        <Trans>
          While it is as you waited for, you are not told again: only when it was otherwise in
          between.
        </Trans>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      isReady={!watch.threshold || isFilled(amount)}
      onConfirm={async () => (await arm()) !== null}
    >
      {watch.threshold && (
        <DecimalInput
          label={t`Unit price at most, ${currencyCode}`}
          value={amount}
          required
          data-autofocus
          onChange={setAmount}
        />
      )}
    </ActionDialog>
  );
}

function RemoveButton({ watch }: { watch: Watch }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveWatch, ['Watch']);
  return (
    <ActionDialog
      label={t`Watch no more`}
      explanation={<Trans>You are not told of it any more.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ watchId: watch.id })) !== null}
    />
  );
}

function NothingWatched() {
  return (
    <Surface>
      <Empty
        icon="bell"
        title={<Trans>You watch nothing yet</Trans>}
        action={
          <ButtonLink to="/search" variant="light">
            <Trans>Browse products</Trans>
          </ButtonLink>
        }
      >
        <Trans>Choose “Watch” on a product, and say which price or how many units.</Trans>
      </Empty>
    </Surface>
  );
}
