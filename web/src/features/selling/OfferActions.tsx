// What may be done with an offer now, as the server says.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { OfferAction, ProductUnit } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ButtonLink } from '../../ui/links.js';
import { AdjustStockButton } from './AdjustStockButton.js';
import { PauseSellerOffer, PublishSellerOffer, WithdrawSellerOffer } from './selling-verbs.js';

const OfferActionsFragment = graphql(`
  fragment OfferActions_SellerOffer on SellerOffer {
    id
    allowedActions
    inactiveReasons {
      code
    }
    product {
      id
      unit
    }
  }
`);

interface ButtonProps {
  offerId: string;
  unit: ProductUnit | undefined;
}

const small = { size: 'compact-sm' } as const;

const buttons: Record<OfferAction, (props: ButtonProps) => React.ReactNode> = {
  UPDATE: ({ offerId }) => (
    <ButtonLink
      to="/seller/offers/$offerId"
      params={{ offerId }}
      variant="default"
      size="compact-sm"
    >
      <Trans>Edit</Trans>
    </ButtonLink>
  ),
  ADJUST_STOCK: AdjustStockButton,
  PUBLISH: PublishButton,
  PAUSE: PauseButton,
  WITHDRAW: WithdrawButton,
};

/** In the order people look for them; what ends the offer comes last. */
const order = Object.keys(buttons) as OfferAction[];

export function OfferActions(props: { offer: FragmentType<typeof OfferActionsFragment> }) {
  const offer = readFragment(OfferActionsFragment, props.offer);
  const { id, allowedActions, product, inactiveReasons } = offer;
  // What waits for the operator has been published by its vendor already.
  const isAsked = inactiveReasons?.some(({ code }) => code === 'IN_REVIEW') ?? false;
  const allowed = order.filter(
    (action) => allowedActions.includes(action) && !(isAsked && action === 'PUBLISH'),
  );
  return allowed.map((action) => {
    const Action = buttons[action];
    return <Action key={action} offerId={id} unit={product?.unit} />;
  });
}

function PublishButton({ offerId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(PublishSellerOffer);
  return (
    <ActionDialog
      label={t`Publish`}
      explanation={
        <Trans>
          Buyers can find and order it from now on; where a rule calls for a review, after the
          operator's decision.
        </Trans>
      }
      verb={verb}
      button={small}
      onConfirm={async () => (await verb.run({ offerId })) !== null}
    />
  );
}

function PauseButton({ offerId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(PauseSellerOffer);
  return (
    <ActionDialog
      label={t`Pause`}
      explanation={<Trans>Buyers no longer see it until you publish it again. Orders go on.</Trans>}
      verb={verb}
      button={{ ...small, variant: 'default' }}
      onConfirm={async () => (await verb.run({ offerId })) !== null}
    />
  );
}

function WithdrawButton({ offerId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(WithdrawSellerOffer);
  return (
    <ActionDialog
      label={t`Withdraw`}
      explanation={<Trans>The offer ends for good. Orders already placed go on.</Trans>}
      verb={verb}
      isDangerous
      button={{ ...small, variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ offerId })) !== null}
    />
  );
}
