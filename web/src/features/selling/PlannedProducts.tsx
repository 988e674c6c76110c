// The products a company will sell: found by typing, taken out again with one click.
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PickedProduct } from '../../ui/finder-props.js';
import { ProductPicker } from '../../ui/ProductPicker.js';
import { unbroken } from '../../ui/unbroken.js';

interface Props {
  products: readonly PickedProduct[];
  onChange: (products: PickedProduct[]) => void;
  error?: ReactNode;
}

/** The part number stands below the name, as everywhere. */
function Named({ label }: { label: string }) {
  const [name = '', ...numbers] = label.split(' · ');
  return (
    <div>
      <Text size="sm">{unbroken(name)}</Text>
      <Text size="xs" c="dimmed">
        {numbers.join(' · ')}
      </Text>
    </div>
  );
}

export function PlannedProducts({ products, onChange, error }: Props) {
  const { t } = useLingui();
  const add = (product: PickedProduct | null) => {
    if (product && !products.some(({ id }) => id === product.id)) onChange([...products, product]);
  };
  return (
    <Stack gap="xs">
      <ProductPicker
        key={products.length}
        label={t`Products you will sell`}
        value={null}
        onChange={add}
        error={error}
        isRequired
      />
      {products.length === 0 && (
        <Text size="xs" c="dimmed">
          <Trans>Name at least one, so that the operator knows your field.</Trans>
        </Text>
      )}
      {products.map(({ id, label }) => (
        <Group key={id} justify="space-between" wrap="nowrap" gap="sm">
          <Named label={label} />
          <CloseButton
            aria-label={t`Take out ${label}`}
            onClick={() => onChange(products.filter((product) => product.id !== id))}
          />
        </Group>
      ))}
    </Stack>
  );
}
