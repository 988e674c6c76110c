// The product's pictures: one large, the others to choose from.
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Surface } from '../../ui/Surface.js';
import classes from './ProductPictures.module.css';

const ProductPicturesFragment = graphql(`
  fragment ProductPictures_Product on Product {
    media {
      source
      small: url(width: 160)
      large: url(width: 960)
      width
      height
      alt {
        zhCN
        en
      }
    }
  }
`);

export function ProductPictures(props: { product: FragmentType<typeof ProductPicturesFragment> }) {
  const { media } = readFragment(ProductPicturesFragment, props.product);
  const { t } = useLingui();
  const format = useFormat();
  const [chosen, setChosen] = useState(0);
  const shown = media[chosen] ?? media[0];
  if (!shown) return null;
  return (
    <Surface>
      <img className={classes.picture} src={shown.large} alt={format.text(shown.alt)} />
      {media.length > 1 && (
        <ul className={classes.choices}>
          {media.map(({ source, small }, index) => (
            <li key={source}>
              <button
                type="button"
                className={classes.choice}
                aria-pressed={shown === media[index]}
                aria-label={t`Picture ${index + 1}`}
                onClick={() => setChosen(index)}
              >
                <img src={small} alt="" loading="lazy" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Surface>
  );
}
