// The button that says whose offer a line takes.
import { useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import type { ChosenOffer } from './part-list.js';

export interface OfferChoiceProps {
  productId: string;
  partNumber: string;
  quantity: number;
  chosen: ChosenOffer;
  onChoose: (offer: ChosenOffer) => void;
}

type ButtonNeeds = Pick<OfferChoiceProps, 'partNumber' | 'chosen'>;
type Native = Pick<
  ComponentPropsWithRef<'button'>,
  'onClick' | 'onPointerEnter' | 'onFocus' | 'ref'
>;

export function OfferButton({
  partNumber,
  chosen,
  ...rest
}: ButtonNeeds & ButtonProps & Native & Partial<OfferChoiceProps>) {
  const { t } = useLingui();
  const format = useFormat();
  const name = format.text(chosen.vendor?.name) || t`Vendor`;
  const { productId: _p, quantity: _q, onChoose: _c, ...button } = rest;
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t`Vendor for ${partNumber}: ${name}`}
      aria-haspopup="menu"
      rightSection={<Icon name="down" size={13} />}
      {...button}
    >
      {name}
    </Button>
  );
}
