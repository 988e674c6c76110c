// A button with a menu. The menu's code comes when somebody reaches for it; it opens in the button's place.
import { cloneElement, lazy, Suspense, useState } from 'react';
import type { MenuButtonProps } from './menu-props.js';

const load = () => import('./MenuWindow.js');
const MenuWindow = lazy(() => load().then((module) => ({ default: module.MenuWindow })));

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
