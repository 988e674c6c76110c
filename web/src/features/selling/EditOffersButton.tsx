// Changes many offers as one thing: first what would become of them, then the edit itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { atRest } from '../../ui/at-rest.js';
import { Dialog } from '../../ui/Dialog.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import type { EditedOffers } from './edited-offers.js';

const load = () => import('./OfferEditForm.js');
const OfferEditForm = lazy(async () => ({ default: (await load()).OfferEditForm }));

interface Props extends EditedOffers {
  onDone?: () => void;
}

export function EditOffersButton({ onDone, ...edited }: Props) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  useEffect(() => atRest(load), []);
  return (
    <>
      <Button variant={edited.offerIds ? 'filled' : 'default'} onClick={open}>
        {edited.offerIds ? <Trans>Edit the marked</Trans> : <Trans>Bulk edit</Trans>}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="xl" title={t`Bulk edit`}>
        {isOpen && (
          <Suspense fallback={<TableSkeleton />}>
            <OfferEditForm
              {...edited}
              onLeave={close}
              onDone={() => {
                close();
                onDone?.();
              }}
            />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
