// Where the keys work after a page was left for another: at the new page's content, not at a link of the header that led
// there or, when that went away, nowhere. What takes the focus itself on the new page keeps it, and so does a window that was
// opened on the way; one that led here is about to close.
import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

const windowWithFocus = () => document.activeElement?.closest('[role="dialog"]') ?? null;

export function useFocusOnArrival(content: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    let leader: Element | null = null;
    const stops = [
      router.subscribe('onBeforeNavigate', () => {
        leader = windowWithFocus();
      }),
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!fromLocation || !pathChanged) return;
        const open = windowWithFocus();
        if (open && open !== leader) return;
        if (content.current?.contains(document.activeElement)) return;
        content.current?.focus({ preventScroll: true });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [router, content]);
}
