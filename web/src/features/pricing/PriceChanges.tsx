// Bulk changes of a vendor's prices: what was changed, what waits, and the way back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { PriceChanges_PriceChangeFragment as Change } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Empty } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';
import { percentText } from './percent-text.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

const PriceChangesFragment = graphql(`
  fragment PriceChanges_PriceChange on PriceChange {
    id
    state
    percentBasisPoints
    effectiveAt
    priceCount
    belowCostCount
  }
`);

interface Props {
  vendorId: string;
  changes: readonly FragmentType<typeof PriceChangesFragment>[];
}

export function PriceChanges({ vendorId, ...props }: Props) {
  const changes = readFragment(PriceChangesFragment, props.changes);
  const { t } = useLingui();
  const format = useFormat();
  if (changes.length === 0) return <Empty isSmall title={<Trans>No bulk changes yet</Trans>} />;
  const columns: Column<Change>[] = [
    {
      key: 'change',
      header: t`Adjustment`,
      isNumeric: true,
      width: '120px',
      cell: ({ percentBasisPoints }) => percentText(percentBasisPoints),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="priceChange" state={state} />,
    },
    {
      key: 'from',
      header: t`Takes effect`,
      cell: ({ effectiveAt }) => <Instant value={effectiveAt} />,
    },
    {
      key: 'prices',
      header: t`Prices changed`,
      isNumeric: true,
      cell: ({ priceCount }) => format.number(priceCount),
    },
    {
      key: 'cost',
      header: t`Below cost`,
      isNumeric: true,
      cell: ({ belowCostCount }) => format.number(belowCostCount),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ id, state }) =>
        undoable.has(state) && (
          <Group justify="flex-end">
            <UndoButton vendorId={vendorId} priceChangeId={id} />
          </Group>
        ),
    },
  ];
  return (
    <DataTable
      label={t`Bulk changes`}
      columns={columns}
      rows={changes}
      rowKey={({ id }) => id}
      rowName={({ percentBasisPoints }) => percentText(percentBasisPoints)}
    />
  );
}

const undoable: ReadonlySet<string> = new Set(['SCHEDULED', 'APPLIED']);

function UndoButton({ vendorId, priceChangeId }: { vendorId: string; priceChangeId: string }) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(vendorId).undoPrices, pricingTypenames);
  return (
    <ActionDialog
      label={t`Take back`}
      explanation={
        <Trans>Prices that nobody touched since become what they were; the others stay.</Trans>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      onConfirm={async () => (await verb.run({ priceChangeId })) !== null}
    />
  );
}
