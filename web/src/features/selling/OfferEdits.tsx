// The last edits of many offers, and taking one back.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { MyOffersQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { DataTable } from '../../ui/DataTable.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { Instant } from '../../ui/When.js';
import { UndoOfferEdit } from './standing-verbs.js';

export function OfferEdits({ edits }: { edits: NonNullable<Answer['mySeller']>['offerEdits'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const rows = present(edits?.nodes);
  if (rows.length === 0) return null;
  return (
    <Surface title={<Trans>Bulk edits</Trans>} isFlush>
      <DataTable
        label={t`Bulk edits`}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ createdAt, offerCount }) =>
          [
            format.instant(createdAt),
            t`${plural(offerCount, { one: '# offer', other: '# offers' })}`,
          ].join('\n')
        }
        columns={[
          { key: 'at', header: t`When`, cell: ({ createdAt }) => <Instant value={createdAt} /> },
          {
            key: 'count',
            header: t`Offers`,
            isNumeric: true,
            cell: ({ offerCount }) => format.number(offerCount),
          },
          {
            key: 'changed',
            header: t({ message: 'Changed', context: 'done' }),
            isNumeric: true,
            cell: ({ changedCount }) => format.number(changedCount),
          },
          {
            key: 'skipped',
            header: t`Left as they were`,
            isNumeric: true,
            cell: ({ skippedCount }) => format.number(skippedCount),
          },
          {
            key: 'back',
            header: t`Taken back`,
            isNumeric: true,
            cell: ({ takenBackCount }) => format.number(takenBackCount),
          },
          {
            key: 'state',
            header: t`State`,
            cell: ({ state }) => <StateBadge of="offerEdit" state={state} />,
          },
          {
            key: 'undo',
            header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
            isBare: true,
            cell: ({ id, isUndoable }) => isUndoable && <UndoButton offerEditId={id} />,
          },
        ]}
      />
    </Surface>
  );
}

function UndoButton({ offerEditId }: { offerEditId: string }) {
  const { t } = useLingui();
  const verb = useVerb(UndoOfferEdit, ['OfferEdit', 'SellerOffer', 'Seller']);
  return (
    <ActionDialog
      label={t`Take back`}
      explanation={
        <Trans>
          Offers that nobody changed since become what they were; what was sold stays sold.
        </Trans>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      onConfirm={async () => (await verb.run({ offerEditId })) !== null}
    />
  );
}
