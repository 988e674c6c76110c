// The filters on a phone: slide in from the side. Its code comes with the first opening.
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShown } from '../../ui/use-shown.js';
import classes from './Facets.module.css';

interface Props {
  isOpen: boolean;
  /** How many products are left by what is chosen. */
  count: number;
  onClose: () => void;
  children: ReactNode;
}

export function FilterDrawer({ isOpen, count, onClose, children }: Props) {
  const { t } = useLingui();
  return (
    <Drawer
      opened={useShown(isOpen)}
      onClose={onClose}
      title={t`Filters`}
      position="left"
      size={330}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {children}
      <div className={classes.show}>
        <Button fullWidth onClick={onClose}>
          <Plural value={count} _0="Nothing is left" one="Show # product" other="Show # products" />
        </Button>
      </div>
    </Drawer>
  );
}
