// "Why this price?": every place a price may come from for the reader's company, and which one decided.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { Dialog } from '../../ui/Dialog.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { useViewer } from '../../ui/use-viewer.js';

const PriceReasons = lazy(() =>
  import('./PriceReasons.js').then((module) => ({ default: module.PriceReasons })),
);

interface Props {
  offerId: string;
  quantity: number;
  unit: ProductUnit;
}

export function PriceReasonsButton({ offerId, quantity, unit }: Props) {
  const { t } = useLingui();
  const { data } = useViewer();
  const [isOpen, { open, close }] = useDisclosure(false);
  if (!data?.viewer) return null;
  return (
    <>
      <Button variant="subtle" size="compact-xs" data-inline onClick={open}>
        <Trans>Why this price?</Trans>
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="xl" title={t`Why this price?`}>
        <Suspense fallback={<TableSkeleton />}>
          {isOpen && <PriceReasons offerId={offerId} quantity={quantity} unit={unit} />}
        </Suspense>
      </Dialog>
    </>
  );
}
