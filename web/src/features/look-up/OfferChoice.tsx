// Whose offer a line takes: opens with the live offers for its quantity, the best first. Their menu's code comes
// when somebody reaches for it.
import { useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@mantine/core';
import { type ComponentPropsWithRef, lazy, Suspense, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import type { ChosenOffer } from './part-list.js';

const load = () => import('./OfferMenu.js');
const OfferMenu = lazy(() => load().then((module) => ({ default: module.OfferMenu })));

export interface OfferChoiceProps {
  productId: string;
  partNumber: string;
  quantity: number;
  chosen: ChosenOffer;
  onChoose: (offer: ChosenOffer) => void;
}

export function OfferChoice(props: OfferChoiceProps) {
  const [isWanted, setWanted] = useState(false);
  const early = () => void load().catch(() => undefined);
  const button = (
    <OfferButton
      {...props}
      onClick={() => setWanted(true)}
      onPointerEnter={early}
      onFocus={early}
    />
  );
  return isWanted ? (
    <Suspense fallback={button}>
      <OfferMenu {...props} />
    </Suspense>
  ) : (
    button
  );
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
