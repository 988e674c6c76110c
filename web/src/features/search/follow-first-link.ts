// A press in a table's row, beside its controls, as if the row's first link had been pressed with the same keys held.
// Who marks text in the row goes nowhere.
import type { MouseEvent } from 'react';

export function followFirstLink({ target, nativeEvent }: MouseEvent): void {
  const pressed = target as Element;
  if (pressed.closest('a, button, input, label')) return;
  if (getSelection()?.isCollapsed === false) return;
  const link = pressed.closest('tr')?.querySelector('td a');
  link?.dispatchEvent(new window.MouseEvent('click', nativeEvent));
}
