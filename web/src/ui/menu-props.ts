// What a button with a menu is told, and its menu with it.
import type { MenuProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReachedButton } from './Reached.js';

interface MenuEntry {
  key: string;
  label: ReactNode;
  onChoose: () => void;
  isDisabled?: boolean;
  isDangerous?: boolean;
  rightSection?: ReactNode;
  /** Where the label alone does not say it. */
  name?: string;
  /** A line above it; a title below the line. */
  group?: { title?: ReactNode };
}

export interface MenuButtonProps extends Pick<MenuProps, 'position' | 'width'> {
  button: ReachedButton;
  entries: readonly MenuEntry[];
}
