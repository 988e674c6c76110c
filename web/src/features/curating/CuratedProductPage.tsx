// One product as the operator keeps it: what it is, its files, what it goes with, and its history.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActivateButton } from '../../ui/ActivateButton.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import classes from './Curating.module.css';
import { CuratedProductQuery } from './curating.queries.js';
import { LateProductForm } from './LateProductForm.js';
import { ProductFiles } from './ProductFiles.js';
import { ProductHistory } from './ProductHistory.js';
import type { CuratedProduct } from './product-values.js';
import { RelationsEditor } from './RelationsEditor.js';

const typenames = ['Product'];

export function CuratedProductPage({ productId }: { productId: string }) {
  const result = useGraph(CuratedProductQuery, { productId }, { typenames });
  return (
    <Screen result={result} find={({ product }) => product} skeleton={<PageSkeleton />}>
      {(product) => <Editor product={product} again={result.again} />}
    </Screen>
  );
}

function Editor({ product, again }: { product: CuratedProduct; again: () => void }) {
  const format = useFormat();
  const isSeenByBuyers = product.state === 'ACTIVE' || product.state === 'RETIRED';
  return (
    <>
      <PageHeader
        title={format.text(product.name)}
        trail={[<CatalogLink key="catalog" />]}
        badge={<StateBadge of="product" state={product.state} />}
        actions={
          <>
            {isSeenByBuyers && (
              <ButtonLink
                to="/products/$productId"
                params={{ productId: product.id }}
                variant="default"
              >
                <Trans>As buyers see it</Trans>
              </ButtonLink>
            )}
            {product.allowedActions.includes('ACTIVATE') && (
              <ActivateButton productId={product.id} button={{ variant: 'light' }} />
            )}
          </>
        }
      />
      {product.rejectionReason && (
        <Notice tone="yellow" title={<Trans>Sent back</Trans>}>
          {product.rejectionReason}
        </Notice>
      )}
      <div className={classes.columns}>
        <div className={classes.form}>
          {/* A new revision is a new form: what others changed meanwhile is seen. */}
          <LateProductForm key={product.revision} product={product} onSaved={again} />
        </div>
        <Stack gap="lg">
          <ProductFiles product={product} />
          <RelationsEditor product={product} />
        </Stack>
        <ProductHistory product={product} />
      </div>
    </>
  );
}

export function NewProductPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <Stack gap="lg" maw={960} w="100%" mx="auto">
      <PageHeader
        title={t`New product`}
        trail={[<CatalogLink key="catalog" />]}
        description={<Trans>A draft that nobody sees until it is activated.</Trans>}
      />
      <LateProductForm
        onSaved={(productId) =>
          void navigate({ to: '/operator/products/$productId', params: { productId } })
        }
      />
    </Stack>
  );
}

function CatalogLink(): ReactNode {
  return (
    <TextLink to="/operator/products">
      <Trans>Catalog</Trans>
    </TextLink>
  );
}
