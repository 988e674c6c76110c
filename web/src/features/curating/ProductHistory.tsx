// What was done to a product, the latest first: what, when, why, and which fields changed.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ProductRevisionKind } from '../../data/generated/graphql.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';
import { Instant } from '../../ui/When.js';

const ProductHistoryFragment = graphql(`
  fragment ProductHistory_Product on Product {
    id
    history {
      revision
      kind
      reason
      changedAt
      changes {
        field
      }
    }
  }
`);

const kindWords: Record<ProductRevisionKind, MessageDescriptor> = {
  CREATED: msg`Created`,
  PROPOSED: msg`Proposed`,
  UPDATED: msg({ message: 'Changed', context: 'done' }),
  SUBMITTED: msg`Submitted for review`,
  ACCEPTED: msg`Accepted`,
  REJECTED: msg`Sent back`,
  ACTIVATED: msg`Activated`,
  RETIRED: msg`Retired`,
  MERGED: msg`Merged`,
};

const fieldWords: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`Name`,
  description: msg`Description`,
  kind: msg`Kind`,
  unit: msg`Counted in`,
  state: msg`State`,
  categoryId: msg`Category`,
  brandId: msg`Brand`,
  mpn: msg`Part number`,
  gtin: msg({ message: 'GTIN' }),
  specifications: msg`Specifications`,
  media: msg`Pictures`,
  documents: msg`Documents`,
  supersededById: msg`Successor`,
  mergedIntoId: msg`Merged into`,
};

export function ProductHistory(props: { product: FragmentType<typeof ProductHistoryFragment> }) {
  const { history } = readFragment(ProductHistoryFragment, props.product);
  const { i18n } = useLingui();
  if (!history) return null;
  if (history.length === 0) {
    return (
      <Surface title={<Trans>History</Trans>}>
        <Empty isSmall title={<Trans>No changes yet</Trans>} />
      </Surface>
    );
  }
  return (
    <Surface title={<Trans>History</Trans>}>
      <Stack gap="sm">
        {history.map(({ revision, kind, reason, changedAt, changes }) => (
          <div key={`${revision}-${kind}`}>
            <Text fw={550}>{i18n._(kindWords[kind])}</Text>
            <Text size="xs" c="dimmed" component="div">
              <Instant value={changedAt} />
            </Text>
            {reason && <Text size="sm">{reason}</Text>}
            {kind === 'UPDATED' && changes.length > 0 && (
              <Text size="xs" c="dimmed">
                {changes
                  .map(({ field }) => (fieldWords[field] ? i18n._(fieldWords[field]) : field))
                  .join(' · ')}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Surface>
  );
}
