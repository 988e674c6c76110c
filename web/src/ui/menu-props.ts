// What a button with a menu is told, and its menu with it.
import type { ButtonProps, MenuProps } from '@mantine/core';
import type { MouseEventHandler, ReactElement, ReactNode } from 'react';

export interface MenuEntry {
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

type Button = ReactElement<
  ButtonProps & {
    onClick?: MouseEventHandler<HTMLButtonElement>;
    onPointerEnter?: () => void;
    onFocus?: () => void;
    ref?: (button: HTMLButtonElement | null) => void;
  }
>;

export interface MenuButtonProps extends Pick<MenuProps, 'position' | 'width'> {
  button: Button;
  entries: readonly MenuEntry[];
}
