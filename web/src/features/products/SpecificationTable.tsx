// What the product is, property by property, with units, as its maker states it.
import { Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Surface } from '../../ui/Surface.js';
import { useSpecificationText } from '../../ui/use-specification-text.js';
import classes from './SpecificationTable.module.css';

const SpecificationTableFragment = graphql(`
  fragment SpecificationTable_Product on Product {
    specifications {
      text
      boolean
      optionName {
        zhCN
        en
      }
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
  const textOf = useSpecificationText();
  return (
    <Surface title={<Trans>Specifications</Trans>}>
      {specifications.length === 0 ? (
        <Trans>None are stated.</Trans>
      ) : (
        <dl className={classes.list}>
          {specifications.map(({ attribute, ...stated }) => (
            <div key={attribute?.id ?? stated.text} className={classes.row}>
              <dt>{attribute ? format.text(attribute.name) : '—'}</dt>
              <dd>{textOf(stated)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Surface>
  );
}
