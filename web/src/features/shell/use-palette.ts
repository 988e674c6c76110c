// Opens the command palette with Ctrl-K, or Command-K; once opened its code stays.
import { useEffect, useState } from 'react';

export function usePalette() {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpened(true);
      setOpen((is) => !is);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  return { isOpen, wasOpened, open, close: () => setOpen(false) };
}
