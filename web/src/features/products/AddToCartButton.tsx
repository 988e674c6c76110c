// Puts an offer into the company's cart. The line's id is kept until it worked, so a repeat adds nothing twice.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { newId } from '../../data/ids.js';
import { type UserErrorParts, useVerb } from '../../data/use-verb.js';
import { errorText } from '../../i18n/error-messages.js';
import { ButtonLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';

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

export function AddToCartButton({ offerId, quantity }: { offerId: string; quantity: number }) {
  const { i18n, t } = useLingui();
  const verb = useVerb(AddToCart);
  const [lineId, setLineId] = useState(() => newId('cli'));
  const navigate = useNavigate();
  const here = useRouterState({ select: (state) => state.location.href });

  const refuse = (errors: readonly UserErrorParts[]) => {
    if (errors.some(({ code }) => code === 'UNAUTHENTICATED')) {
      void navigate({ to: '/sign-in', search: { next: here } });
      return;
    }
    const message = errors.map((error) => errorText(i18n, error)).join(' ');
    void notify({ color: 'red', title: t`Not added to the cart`, message });
  };
  const add = async () => {
    const payload = await verb.run({ lineId, offerId, quantity }, refuse);
    if (!payload) return;
    setLineId(newId('cli'));
    void notify({
      title: t`Added to the cart`,
      message: (
        <ButtonLink to="/cart" variant="light" size="compact-sm" mt={4}>
          <Trans>Open the cart</Trans>
        </ButtonLink>
      ),
    });
  };
  return (
    <Button size="xs" fz="sm" loading={verb.isRunning} onClick={() => void add()}>
      <Trans>Add to cart</Trans>
    </Button>
  );
}
