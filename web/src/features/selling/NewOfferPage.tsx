// A seller offers a product; it is a draft until it is published.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import { TextLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductPicker } from '../../ui/ProductPicker.js';
import { PickedProductQuery } from '../../ui/picked-product.queries.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { OfferForm } from './OfferForm.js';
import { emptyOffer, type OfferValues, termsOf } from './offer-values.js';
import { CreateSellerOffer } from './selling-verbs.js';

/** Waits for the name of the product that the offer begins with, if any. */
export function NewOfferPage({ productId }: { productId: string | undefined }) {
  const format = useFormat();
  const options = { isPaused: !productId };
  const { data, isLoading } = useGraph(PickedProductQuery, { productId: productId ?? '' }, options);
  if (isLoading && productId) return <PageSkeleton />;
  const product = data?.product;
  const label = [format.text(product?.name), product?.mpn].filter(Boolean).join(' · ');
  return <NewOffer product={product ? { id: product.id, label } : null} />;
}

function NewOffer({ product: first }: { product: PickedProduct | null }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => newId('slo'));
  const offer = useVerbForm({
    document: CreateSellerOffer,
    initialValues: emptyOffer(first),
    validate: { product: (product) => (product ? null : t`Choose a product.`) },
    fieldNames: { productId: 'product', 'stock.onHandQuantity': 'onHandQuantity' },
    inputOf: (values: OfferValues) => ({
      id,
      productId: values.product?.id ?? '',
      ...termsOf(values),
      stock: {
        isTracked: values.isTracked,
        onHandQuantity: values.isTracked ? values.onHandQuantity : null,
      },
    }),
    onDone: () => {
      void notify({ color: 'green', message: t`The offer is saved as a draft.` });
      void navigate({ to: '/seller/offers' });
    },
  });
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader
        title={t`New offer`}
        trail={[
          <TextLink key="all" to="/seller/offers">
            <Trans>Offers</Trans>
          </TextLink>,
        ]}
        description={<Trans>It is a draft until you publish it.</Trans>}
      />
      <OfferForm
        offer={offer}
        hasFirstStock
        submitLabel={<Trans>Save as draft</Trans>}
        product={
          <ProductPicker
            label={t`Product`}
            value={offer.form.values.product}
            error={offer.form.errors.product}
            isRequired
            onChange={(product) => offer.form.setFieldValue('product', product)}
          />
        }
      />
    </Stack>
  );
}
