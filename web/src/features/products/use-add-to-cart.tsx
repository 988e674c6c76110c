// Puts an offer into the company's cart and says what became of it. A visitor's wish is kept over the sign-in and
// carried out on the way back.
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../data/generated/gql.js';
import { type UserErrorParts, useVerb } from '../../data/use-verb.js';
import { errorText } from '../../i18n/error-messages.js';
import { ButtonLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { useSignInFor, useWishAgain } from '../../ui/use-wish.js';

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
  const signInFor = useSignInFor();

  const refuse = (wish: Wish, errors: readonly UserErrorParts[]) => {
    if (errors.some(({ code }) => code === 'UNAUTHENTICATED')) {
      signInFor(wish);
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

/** Puts into the cart what was wished here before the sign-in. */
export function useWishedIntoCart(): void {
  const { add } = useAddToCart();
  useWishAgain((wish) => {
    if (isWish(wish)) void add(wish);
  });
}
