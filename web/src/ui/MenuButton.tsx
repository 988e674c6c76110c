// A button with a menu. The menu's code comes when somebody reaches for it; it opens in the button's place.
import { lazy } from 'react';
import type { MenuButtonProps } from './menu-props.js';
import { Reached } from './Reached.js';

const load = () => import('./MenuWindow.js');
const MenuWindow = lazy(() => load().then((module) => ({ default: module.MenuWindow })));

export function MenuButton(props: MenuButtonProps) {
  return (
    <Reached button={props.button} load={load}>
      <MenuWindow {...props} />
    </Reached>
  );
}
