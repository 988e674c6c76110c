// What happened to a seller, newest first: for its own people and the operator.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { present } from '../data/nodes.js';
import { DataTable } from './DataTable.js';
import { StateBadge } from './StateBadge.js';
import { Surface } from './Surface.js';
import { Instant } from './When.js';

const RecordFragment = graphql(`
  fragment SellerRecord_Seller on Seller {
    record(first: 20) {
      nodes {
        id
        step
        reason
        at
      }
    }
  }
`);

export function SellerRecord(props: { seller: FragmentType<typeof RecordFragment> }) {
  const { record } = readFragment(RecordFragment, props.seller);
  const { t } = useLingui();
  return (
    <Surface title={<Trans>Record</Trans>} isFlush>
      <DataTable
        label={t`Record`}
        rows={present(record?.nodes)}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'step',
            header: t`Step`,
            cell: ({ step }) => <StateBadge of="sellerStep" state={step} />,
          },
          { key: 'at', header: t`When`, cell: ({ at }) => <Instant value={at} /> },
          { key: 'reason', header: t`Reason`, cell: ({ reason }) => reason ?? '—' },
        ]}
      />
    </Surface>
  );
}
