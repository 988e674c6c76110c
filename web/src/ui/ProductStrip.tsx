// A few products in a row, each with its lowest public price.
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { useFormat } from '../i18n/use-format.js';
import { Dotted } from './Dotted.js';
import { UnitPriceText } from './MoneyText.js';
import { ProductThumb } from './ProductLink.js';
import classes from './ProductStrip.module.css';
import { unbroken } from './unbroken.js';
import { Words } from './words.js';

const ProductStripFragment = graphql(`
  fragment ProductStrip_Product on Product {
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
    priceFrom {
      amount
      currencyCode
    }
  }
`);

export function ProductStrip(props: {
  products: readonly FragmentType<typeof ProductStripFragment>[];
}) {
  const products = readFragment(ProductStripFragment, props.products);
  const format = useFormat();
  return (
    <ul className={classes.strip}>
      {products.map(({ id, mpn, name, brand, media, priceFrom }) => (
        <li key={id}>
          <Link to="/products/$productId" params={{ productId: id }} className={classes.product}>
            <ProductThumb url={media[0]?.thumb} size={64} />
            <span className={classes.words}>
              <span className={classes.name} data-name>
                {unbroken(format.text(name))}
              </span>
              <Dotted size="xs">
                {mpn}
                {brand?.name}
              </Dotted>
              {priceFrom && (
                <Words size="xs" c="dimmed">
                  <Trans>
                    from <UnitPriceText value={priceFrom} fw={600} size="sm" c="var(--agora-ink)" />
                  </Trans>
                </Words>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
