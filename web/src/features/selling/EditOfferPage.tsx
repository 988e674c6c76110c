// Other terms for an offer that exists.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { EditOfferQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { unbroken } from '../../ui/unbroken.js';
import { OfferForm } from './OfferForm.js';
import { type OfferValues, offerValues, termsOf } from './offer-values.js';
import { EditOfferQuery } from './selling.queries.js';
import { UpdateSellerOffer } from './selling-verbs.js';

const OfferFormFragment = graphql(`
  fragment OfferForm_SellerOffer on SellerOffer {
    id
    kind
    minimumQuantity
    orderMultiple
    leadTimeDays
    validUntil
    vendorSku
    cost {
      amount
    }
    tierMargins {
      minimumQuantity
      basisPoints
    }
    tiers {
      minimumQuantity
      unitPrice {
        amount
        currencyCode
      }
    }
    stock {
      isTracked
    }
  }
`);

type SellerOffer = Extract<NonNullable<Answer['node']>, { state: unknown }>;

const isSellerOffer = (node: Answer['node']): node is SellerOffer =>
  node !== null && 'state' in node;

export function EditOfferPage({ offerId }: { offerId: string }) {
  const result = useGraph(EditOfferQuery, { offerId });
  return (
    <Screen
      result={result}
      find={({ node }) => (isSellerOffer(node) ? node : null)}
      skeleton={<PageSkeleton />}
    >
      {(offer) => <Found offer={offer} />}
    </Screen>
  );
}

function Found({ offer }: { offer: SellerOffer }) {
  const { t } = useLingui();
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader
        title={t`Edit offer`}
        badge={<StateBadge of="offer" state={offer.state} />}
        trail={[
          <TextLink key="all" to="/seller/offers">
            <Trans>Offers</Trans>
          </TextLink>,
        ]}
        actions={
          <ButtonLink
            to="/seller/prices/offers/$offerId"
            params={{ offerId: offer.id }}
            search={{ quantity: String(offer.minimumQuantity) }}
            variant="default"
          >
            <Trans>Price history</Trans>
          </ButtonLink>
        }
      />
      <Terms offer={offer} product={offer.product} />
    </Stack>
  );
}

interface TermsProps {
  offer: FragmentType<typeof OfferFormFragment>;
  product: SellerOffer['product'];
}

function Terms({ product, ...props }: TermsProps) {
  const offer = readFragment(OfferFormFragment, props.offer);
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const saved = offerValues(offer);
  const change = useVerbForm({
    document: UpdateSellerOffer,
    initialValues: saved,
    inputOf: (values: OfferValues) => ({
      offerId: offer.id,
      ...termsOf(values, saved),
      stock: { isTracked: values.isTracked },
    }),
    onDone: () => {
      void notify({
        color: 'green',
        title: t`Offer saved`,
        message: `${product?.mpn ?? format.text(product?.name)}: ${tiersText(change.form.values)}`,
      });
      void navigate({ to: '/seller/offers' });
    },
  });
  const tiersText = ({ tiers, currencyCode }: OfferValues) =>
    tiers
      .map(({ minimumQuantity, unitPrice: amount }) =>
        [`${format.number(minimumQuantity)}+`, format.unitPrice({ amount, currencyCode })].join(
          '\u00a0',
        ),
      )
      .join(' · ');
  return (
    <OfferForm
      offer={change}
      hasFirstStock={false}
      margins={offer.tierMargins ?? []}
      submitLabel={<Trans>Save changes</Trans>}
      product={
        <Group gap="xs">
          <Text fw={600}>{unbroken(format.text(product?.name))}</Text>
          <Text c="dimmed">{product?.mpn}</Text>
        </Group>
      }
    />
  );
}
