// What opens an attribute, a new one or one that is there; the code of its fields comes with the first opening.
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { atRest } from '../../ui/at-rest.js';
import type { KeptAttribute } from './attribute-words.js';

const load = () => import('./AttributeDialog.js');
const AttributeDialog = lazy(async () => ({ default: (await load()).AttributeDialog }));

export function AttributeButton(props: { label: string; attribute?: KeptAttribute }) {
  const { label, attribute } = props;
  const [isOpen, { open, close }] = useDisclosure(false);
  useEffect(() => atRest(load), []);
  return (
    <>
      <Button
        size={attribute ? 'compact-sm' : 'sm'}
        variant={attribute ? 'default' : 'filled'}
        onClick={open}
      >
        {label}
      </Button>
      {isOpen && (
        <Suspense>
          <AttributeDialog label={label} attribute={attribute} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
