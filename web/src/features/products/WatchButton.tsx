// Waits for a price or for stock of the product; says so when the reader waits already.
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { Icon } from '../../ui/icons.js';
import { useViewer } from '../../ui/use-viewer.js';

const WatchButtonFragment = graphql(`
  fragment WatchButton_Product on Product {
    id
    kind
    watches {
      id
      state
    }
  }
`);

const WatchDialog = lazy(() =>
  import('./WatchDialog.js').then((module) => ({ default: module.WatchDialog })),
);

interface Props {
  product: FragmentType<typeof WatchButtonFragment>;
  quantity: number;
}

export function WatchButton({ quantity, ...props }: Props) {
  const product = readFragment(WatchButtonFragment, props.product);
  const { data } = useViewer();
  const [isOpen, { open, close }] = useDisclosure(false);
  if (!data?.viewer) return null;
  const isWatched = product.watches.length > 0;
  return (
    <>
      <Button
        variant={isWatched ? 'light' : 'default'}
        leftSection={<Icon name="bell" size={17} />}
        onClick={open}
      >
        {isWatched ? <Trans>Watched</Trans> : <Trans>Watch</Trans>}
      </Button>
      {isOpen && (
        <Suspense>
          <WatchDialog
            productId={product.id}
            isService={product.kind === 'SERVICE'}
            isWatched={isWatched}
            quantity={quantity}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
