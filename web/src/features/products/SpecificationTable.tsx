// What the product is, property by property, with units, as its maker states it.
import { Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Surface } from '../../ui/Surface.js';
import classes from './SpecificationTable.module.css';

const SpecificationTableFragment = graphql(`
  fragment SpecificationTable_Product on Product {
    specifications {
      text
      attribute {
        id
        name {
          zhCN
          en
        }
      }
    }
  }
`);

interface Props {
  product: FragmentType<typeof SpecificationTableFragment>;
}

export function SpecificationTable(props: Props) {
  const { specifications } = readFragment(SpecificationTableFragment, props.product);
  const format = useFormat();
  return (
    <Surface title={<Trans>Specifications</Trans>}>
      {specifications.length === 0 ? (
        <Trans>None are stated.</Trans>
      ) : (
        <dl className={classes.list}>
          {specifications.map(({ attribute, text }) => (
            <div key={attribute?.id ?? text} className={classes.row}>
              <dt>{attribute ? format.text(attribute.name) : '—'}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Surface>
  );
}
