// Puts an offer into the company's cart and says what became of it. A visitor's wish is kept over the sign-in and
// carried out on the way back.
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { type UserErrorParts, useVerb } from '../../data/use-verb.js';
import { errorText } from '../../i18n/error-messages.js';
import { ButtonLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { useViewer } from '../../ui/use-viewer.js';
import { forgetWish, keepWish, wishOf } from '../../ui/wish.js';

const AddToCart = graphql(`
  mutation AddToCart($input: AddToCartInput!) {
    addToCart(input: $input) {
      cart {
        id
        lines {
          id
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

interface Wish {
  lineId: string;
  offerId: string;
  quantity: number;
}

const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' && value !== null && 'lineId' in value && 'offerId' in value;

/** Long enough to be read by somebody who looks at a new page first. */
const READ_MS = 12_000;

interface AddToCart {
  /** Whether it is in the cart now. */
  add: (wish: Wish) => Promise<boolean>;
  isRunning: boolean;
}

export function useAddToCart(): AddToCart {
  const { i18n, t } = useLingui();
  const verb = useVerb(AddToCart);
  const navigate = useNavigate();
  const router = useRouter();

  const refuse = (wish: Wish, errors: readonly UserErrorParts[]) => {
    if (errors.some(({ code }) => code === 'UNAUTHENTICATED')) {
      // Read when it happens: who followed the address would be drawn anew with each quantity that is typed.
      const here = router.state.location.href;
      keepWish(wish, here);
      void navigate({ to: '/sign-in', search: { next: here } });
      return;
    }
    const message = errors.map((error) => errorText(i18n, error)).join(' ');
    void notify({ color: 'red', title: t`Not added to the cart`, message, autoClose: READ_MS });
  };
  const add = async (wish: Wish) => {
    const payload = await verb.run({ ...wish }, (errors) => refuse(wish, errors));
    if (!payload) return false;
    void notify({
      title: t`Added to the cart`,
      autoClose: READ_MS,
      message: (
        <ButtonLink to="/cart" variant="light" size="compact-sm" mt={4}>
          <Trans>Open the cart</Trans>
        </ButtonLink>
      ),
    });
    return true;
  };
  return { add, isRunning: verb.isRunning };
}

/** Carries out what was wished here before the sign-in; who comes back without having signed in wishes anew. */
export function useWishAgain(): void {
  const { data } = useViewer();
  const { add } = useAddToCart();
  const router = useRouter();
  const isKnown = data !== undefined;
  const takeUp = useEffectEvent(() => {
    const here = router.state.location.href;
    const wish = wishOf(here);
    forgetWish(here);
    if (isWish(wish) && data?.viewer) void add(wish);
  });
  useEffect(() => {
    if (isKnown) takeUp();
  }, [isKnown]);
}
