// The filters on a phone: slide in from the side. Its code comes with the first opening.
import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShown } from '../../ui/use-shown.js';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function FilterDrawer({ isOpen, onClose, children }: Props) {
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
    </Drawer>
  );
}
