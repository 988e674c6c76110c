// Puts an offer into the company's cart. The line's id is kept until it worked, so a repeat adds nothing twice.
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useAddToCart } from './use-add-to-cart.js';

interface Props {
  offerId: string;
  quantity: number;
  /** The best offer's, which is the screen's main button. */
  isMain: boolean;
}

export function AddToCartButton({ offerId, quantity, isMain }: Props) {
  const { add, isRunning } = useAddToCart();
  const [lineId, setLineId] = useState(() => newId('cli'));
  const press = async () => {
    if (await add({ lineId, offerId, quantity })) setLineId(newId('cli'));
  };
  return (
    <Button
      variant={isMain ? 'filled' : 'light'}
      size="xs"
      fz="sm"
      loading={isRunning}
      onClick={() => void press()}
    >
      <Trans>Add to cart</Trans>
    </Button>
  );
}
