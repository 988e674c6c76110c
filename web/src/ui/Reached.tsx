// A button whose menu is code of its own, which comes when somebody reaches for it; the menu then stands in the
// button's place and opens at once (`OpenedMenu`).
import {
  cloneElement,
  type MouseEventHandler,
  type ReactElement,
  type ReactNode,
  type Ref,
  Suspense,
  useState,
} from 'react';

export type ReachedButton = ReactElement<{
  onClick?: MouseEventHandler<HTMLButtonElement>;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  'aria-haspopup'?: 'menu';
  ref?: Ref<HTMLButtonElement>;
}>;

interface Props {
  button: ReachedButton;
  /** Brings the code early, so that it is there when the button is pressed. */
  load: () => Promise<unknown>;
  /** The menu, drawn once the button was pressed. */
  children: ReactNode;
}

export function Reached({ button, load, children }: Props) {
  const [isWanted, setWanted] = useState(false);
  const early = () => void load().catch(() => undefined);
  const waiting = cloneElement(button, {
    onClick: () => setWanted(true),
    onPointerEnter: early,
    onFocus: early,
    'aria-haspopup': 'menu',
  });
  return isWanted ? <Suspense fallback={waiting}>{children}</Suspense> : waiting;
}
