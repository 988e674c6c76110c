// For windows whose code comes with the first opening: they open only after they are there, so that they know
// where the focus was and give it back.
import { useEffect, useState } from 'react';

/** Whether it was ever open: until then its code is not needed. */
export function useWasOpened(isOpen: boolean): boolean {
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  return wasOpened;
}

export function useShown(isOpen: boolean): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => setShown(isOpen), [isOpen]);
  return isShown;
}

/** For a window that is taken away as a whole instead of being closed: what opened it has the focus again. */
export function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
}
