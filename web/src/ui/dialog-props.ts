// What every dialog is told, whether its window has been loaded or not.
import type { ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';

export interface DialogProps
  extends Pick<ModalProps, 'size' | 'closeOnClickOutside' | 'closeOnEscape' | 'withCloseButton'> {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}
