// The parcels of an order and what is in each.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Surface } from '../../ui/Surface.js';
import { unbroken } from '../../ui/unbroken.js';
import { Instant } from '../../ui/When.js';

const ShipmentListFragment = graphql(`
  fragment ShipmentList_Order on Order {
    shipments {
      id
      carrier
      trackingNumber
      shippedAt
      lines {
        quantity
        orderLine {
          id
          specification
          product {
            id
            name {
              zhCN
              en
            }
          }
        }
      }
    }
  }
`);

export function ShipmentList(props: { order: FragmentType<typeof ShipmentListFragment> }) {
  const { shipments } = readFragment(ShipmentListFragment, props.order);
  const { t } = useLingui();
  const format = useFormat();
  if (shipments.length === 0) return null;
  return (
    <Surface title={<Trans>Shipments</Trans>}>
      <Stack gap="md">
        {shipments.map(({ id, carrier, trackingNumber, shippedAt, lines }) => (
          <div key={id}>
            <Text fw={600}>
              {[carrier ?? t`Carrier not named`, trackingNumber].filter(Boolean).join(' · ')}
            </Text>
            <Text size="sm" c="dimmed">
              <Instant value={shippedAt} />
            </Text>
            {lines.map(({ orderLine, quantity }, index) => (
              <Text size="sm" key={orderLine?.id ?? index}>
                {format.number(quantity)} ×{' '}
                {unbroken(format.text(orderLine?.product?.name) || orderLine?.specification || '—')}
              </Text>
            ))}
          </div>
        ))}
      </Stack>
    </Surface>
  );
}
