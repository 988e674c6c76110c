// Where the keys work after a page was left for another: at the new page's content, not at a link of the header that led
// there or, when that went away, nowhere. What takes the focus itself on the new page keeps it.
import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

export function useFocusOnArrival(content: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!fromLocation || !pathChanged) return;
        if (content.current?.contains(document.activeElement)) return;
        content.current?.focus({ preventScroll: true });
      }),
    [router, content],
  );
}
