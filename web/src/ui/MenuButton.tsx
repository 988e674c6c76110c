// A button with a menu. The menu's code comes when somebody reaches for it; it opens in the button's place.
import type { ButtonProps, MenuProps } from '@mantine/core';
import {
  cloneElement,
  lazy,
  type MouseEventHandler,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';

const load = () => import('./MenuWindow.js');
const MenuWindow = lazy(() => load().then((module) => ({ default: module.MenuWindow })));

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

export function MenuButton(props: MenuButtonProps) {
  const [isWanted, setWanted] = useState(false);
  const early = () => void load().catch(() => undefined);
  const button = cloneElement(props.button, {
    onClick: () => setWanted(true),
    onPointerEnter: early,
    onFocus: early,
    'aria-haspopup': 'menu',
  } as object);
  return isWanted ? (
    <Suspense fallback={button}>
      <MenuWindow {...props} />
    </Suspense>
  ) : (
    button
  );
}
