// One product: what it is, who offers it at which price for the quantity typed, what is asked about it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ProductPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { CompareToggle } from '../../ui/CompareToggle.js';
import { Icon } from '../../ui/icons.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink, ProductThumb } from '../../ui/ProductLink.js';
import { RecentlyViewed } from '../../ui/RecentlyViewed.js';
import { useNoteView } from '../../ui/recently-viewed.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { InSecondPass } from '../../ui/second-pass.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { unitWords } from '../../ui/unit-words.js';
import { DocumentList } from './DocumentList.js';
import { OfferComparison } from './OfferComparison.js';
import { OwnPartNumber } from './OwnPartNumber.js';
import { ProductAlternates } from './ProductAlternates.js';
import { ProductDemands } from './ProductDemands.js';
import classes from './ProductPage.module.css';
import { ProductPictures } from './ProductPictures.js';
import { ProductQuestions } from './ProductQuestions.js';
import { lookedAt, type ProductParams, productQuantity } from './product-quantity.js';
import { ProductPageQuery } from './products.queries.js';
import { RelatedProducts } from './RelatedProducts.js';
import { SpecificationTable } from './SpecificationTable.js';
import { WatchButton } from './WatchButton.js';

type Product = NonNullable<Answer['product']>;

const typenames = ['StoreOffer', 'SellerOffer', 'Thread', 'Demand', 'Watch'];

interface Props {
  productId: string;
  params: ProductParams;
}

export function ProductPage({ productId, params }: Props) {
  const quantity = productQuantity(productId, params);
  useNoteView(productId);
  useEffect(() => {
    if (params.quantity) lookedAt.set(productId, params.quantity);
  }, [productId, params.quantity]);
  const result = useGraph(ProductPageQuery, { productId, quantity }, { typenames });
  return (
    <Screen result={result} find={({ product }) => product} skeleton={<PageSkeleton />}>
      {(product) => (
        <>
          <MovedOn product={product} />
          <ProductHeader product={product} quantity={quantity} />
          <OfferComparison product={product} quantity={quantity} isStale={result.isStale} />
          <div className={classes.columns}>
            <div className={classes.main}>
              <SpecificationTable product={product} />
              <InSecondPass>
                <RelatedProducts product={product} />
                <ProductQuestions product={product} />
              </InSecondPass>
            </div>
            <div className={classes.side}>
              <ProductPictures product={product} />
              <InSecondPass>
                <DocumentList product={product} />
                <OwnPartNumber product={product} />
                <ProductDemands
                  product={product}
                  quantity={params.quantity ?? lookedAt.get(productId)}
                />
              </InSecondPass>
            </div>
          </div>
          <InSecondPass>
            <div data-screen-only className={classes.more}>
              <ProductAlternates productId={productId} />
              <RecentlyViewed exceptId={productId} />
            </div>
          </InSecondPass>
        </>
      )}
    </Screen>
  );
}

/** A merged product leads on at once; one that is replaced says by what. */
function MovedOn({ product }: { product: Product }) {
  const { mergedInto, supersededBy } = product;
  if (mergedInto) {
    return <Navigate to="/products/$productId" params={{ productId: mergedInto.id }} replace />;
  }
  if (!supersededBy) return null;
  return (
    <Notice tone="yellow" title={<Trans>There is a successor</Trans>}>
      <ProductLink product={supersededBy} />
    </Notice>
  );
}

function ProductHeader({ product, quantity }: { product: Product; quantity: number }) {
  const format = useFormat();
  const { i18n } = useLingui();
  const { category, brand, mpn, gtin, name, description, state, unit, media } = product;
  const trail = category
    ? [...category.ancestors, category].map((each) => (
        <TextLink key={each.id} to="/search" search={{ category: each.id }}>
          {format.text(each.name)}
        </TextLink>
      ))
    : [];
  const about = format.text(description);
  return (
    <PageHeader
      title={format.text(name)}
      trail={trail}
      mark={media[0] && <ProductThumb url={media[0].thumb} size={84} />}
      badge={<StateBadge of="product" state={state} isQuietWhenUsual />}
      actions={
        <>
          <WatchButton product={product} quantity={quantity} />
          <CompareToggle productId={product.id} name={format.text(name)} />
          <Button
            variant="default"
            leftSection={<Icon name="print" size={17} />}
            onClick={() => print()}
          >
            <Trans>Print</Trans>
          </Button>
        </>
      }
      description={
        <div className={classes.facts}>
          {mpn && (
            <span>
              <Trans>MPN</Trans> <b>{mpn}</b>
            </span>
          )}
          {brand && (
            <TextLink to="/search" search={{ brands: brand.id }}>
              {brand.name}
            </TextLink>
          )}
          {gtin && <span>GTIN {gtin}</span>}
          {unit !== 'PIECE' && (
            <span>
              <Trans>Sold by the {i18n._(unitWords[unit])}</Trans>
            </span>
          )}
          {about && (
            <Text className={classes.about} c="inherit" inherit>
              {about}
            </Text>
          )}
        </div>
      }
    />
  );
}
