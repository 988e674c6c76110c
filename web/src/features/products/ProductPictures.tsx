// The product's main picture; a quiet drawing where there is none.
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Surface } from '../../ui/Surface.js';
import classes from './ProductPictures.module.css';

const ProductPicturesFragment = graphql(`
  fragment ProductPictures_Product on Product {
    media {
      url
      alt {
        zhCN
        en
      }
    }
  }
`);

export function ProductPictures(props: { product: FragmentType<typeof ProductPicturesFragment> }) {
  const { media } = readFragment(ProductPicturesFragment, props.product);
  const format = useFormat();
  const [main] = media;
  if (!main) return null;
  return (
    <Surface>
      <img className={classes.picture} src={main.url} alt={format.text(main.alt)} />
    </Surface>
  );
}
