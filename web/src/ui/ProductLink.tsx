// A product's name with its maker's part number, leading to its page; both are fetched on hover.
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { useFormat } from '../i18n/use-format.js';
import { Icon } from './icons.js';
import { TextLink } from './links.js';
import classes from './ProductLink.module.css';
import { unbroken } from './unbroken.js';
import { Words } from './words.js';

const ProductLinkFragment = graphql(`
  fragment ProductLink_Product on Product {
    id
    mpn
    name {
      zhCN
      en
    }
    brand {
      id
      name
    }
    media {
      thumb: url(width: 160)
    }
  }
`);

interface Props {
  product: FragmentType<typeof ProductLinkFragment> | null | undefined;
  /** Carried to the product's page. */
  quantity?: number;
  /** What to say when the product is not known, e.g. a free specification. */
  fallback?: string | null | undefined;
  /** One more line beneath. */
  note?: ReactNode;
}

export function ProductLink({ quantity, fallback, note, ...props }: Props) {
  const product = readFragment(ProductLinkFragment, props.product);
  const format = useFormat();
  const extra = note && (
    <Words size="xs" c="dimmed" className={classes.facts}>
      {note}
    </Words>
  );
  if (!product) {
    return (
      <span className={classes.words}>
        <span className={classes.plain}>{fallback || '—'}</span>
        {extra}
      </span>
    );
  }
  const facts = [product.mpn, product.brand?.name].filter(Boolean).join(' · ');
  return (
    <div className={classes.row}>
      <ProductThumb url={product.media[0]?.thumb} />
      <span className={classes.words}>
        <TextLink
          to="/products/$productId"
          params={{ productId: product.id }}
          search={quantity ? { quantity: String(quantity) } : {}}
          fw={550}
          className={classes.name}
          data-name
        >
          {unbroken(format.text(product.name))}
        </TextLink>
        <Words size="xs" c="dimmed" className={classes.facts}>
          {facts}
        </Words>
        {extra}
      </span>
    </div>
  );
}

export function ProductThumb({ url, size = 40 }: { url: string | undefined; size?: number }) {
  return (
    <span className={classes.thumb} style={{ width: size, height: size }}>
      {url ? (
        <img src={url} alt="" loading="lazy" width={size} height={size} />
      ) : (
        <Icon name="chip" size={Math.round(size * 0.55)} />
      )}
    </span>
  );
}
