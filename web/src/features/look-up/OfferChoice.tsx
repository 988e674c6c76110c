// Whose offer a line takes: opens with the live offers for its quantity, the best first. Their menu's code comes
// when somebody reaches for it.
import { lazy } from 'react';
import { Reached } from '../../ui/Reached.js';
import { OfferButton } from './OfferButton.js';
import type { ChosenOffer } from './part-list.js';

const load = () => import('./OfferMenu.js');
const OfferMenu = lazy(() => load().then((module) => ({ default: module.OfferMenu })));

interface Props {
  productId: string;
  partNumber: string;
  quantity: number;
  chosen: ChosenOffer;
  onChoose: (offer: ChosenOffer) => void;
}

export function OfferChoice({ partNumber, chosen, ...rest }: Props) {
  const button = <OfferButton partNumber={partNumber} chosen={chosen} />;
  return (
    <Reached button={button} load={load}>
      <OfferMenu button={button} chosenId={chosen.id} {...rest} />
    </Reached>
  );
}
