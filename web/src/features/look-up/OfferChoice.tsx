// Whose offer a line takes: opens with the live offers for its quantity, the best first. Their menu's code comes
// when somebody reaches for it.
import { lazy, Suspense, useState } from 'react';
import { OfferButton, type OfferChoiceProps } from './OfferButton.js';

const load = () => import('./OfferMenu.js');
const OfferMenu = lazy(() => load().then((module) => ({ default: module.OfferMenu })));

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
