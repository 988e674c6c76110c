// What scrolls sideways inside its box says at which side there is more: `data-more` behind its end, `data-passed` before
// its beginning. `Sideways.module.css` shows it.
import { useEffect, useRef } from 'react';

export function useEdges<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => {
      const rest = current.scrollWidth - current.clientWidth - current.scrollLeft;
      current.toggleAttribute('data-more', rest > 1);
      current.toggleAttribute('data-passed', current.scrollLeft > 1);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    if (current.firstElementChild) sizes.observe(current.firstElementChild);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  return box;
}
