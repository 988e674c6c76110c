// A visitor's wish over the sign-in: kept where it was refused, carried out once on the way back.
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useViewer } from './use-viewer.js';
import { forgetWish, keepWish, wishOf } from './wish.js';

/** Leads to the sign-in and back, with what was wished here. */
export function useSignInFor(): (wish: object) => void {
  const navigate = useNavigate();
  const router = useRouter();
  return (wish) => {
    // Read when it happens: who followed the address would be drawn anew with each quantity that is typed.
    const here = router.state.location.href;
    keepWish(wish, here);
    void navigate({ to: '/sign-in', search: { next: here } });
  };
}

/** What was wished here before the sign-in; who comes back without having signed in wishes anew. */
export function useWishAgain(carryOut: (wish: unknown) => void): void {
  const { data } = useViewer();
  const router = useRouter();
  const isKnown = data !== undefined;
  const takeUp = useEffectEvent(() => {
    const here = router.state.location.href;
    const wish = wishOf(here);
    forgetWish(here);
    if (wish !== undefined && data?.viewer) carryOut(wish);
  });
  useEffect(() => {
    if (isKnown) takeUp();
  }, [isKnown]);
}
