// Takes a product into the comparison, or out of it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { COMPARED_MAX, compared, toggleCompared } from './compared.js';

interface Props {
  productId: string;
  /** Of the product, for those who cannot see which row it is in. */
  name: string;
}

export function CompareToggle({ productId, name }: Props) {
  const { t } = useLingui();
  const { ids } = compared.use();
  const isCompared = ids.includes(productId);
  return (
    <Checkbox
      size="xs"
      styles={{ label: { whiteSpace: 'nowrap' } }}
      label={<Trans>Compare</Trans>}
      aria-label={t`Compare ${name}`}
      checked={isCompared}
      disabled={!isCompared && ids.length >= COMPARED_MAX}
      onChange={() => toggleCompared(productId)}
    />
  );
}
