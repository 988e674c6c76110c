// Who is looking for this product right now.
import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { present } from '../../data/nodes.js';
import { DemandTeaser } from '../../ui/DemandTeaser.js';
import { TextLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { MissingPart } from '../../ui/states.js';

const ProductDemandsFragment = graphql(`
  fragment ProductDemands_Product on Product {
    id
    demands(first: 5) {
      nodes {
        id
        ...DemandTeaser_Demand
      }
    }
  }
`);

interface Props {
  product: FragmentType<typeof ProductDemandsFragment>;
  /** How many the reader looks for; a whole number as text. */
  quantity: string | undefined;
}

export function ProductDemands({ quantity, ...props }: Props) {
  const product = readFragment(ProductDemandsFragment, props.product);
  const demands = present(product.demands?.nodes);
  return (
    <Surface
      title={<Trans>Open demands</Trans>}
      aside={
        <TextLink to="/demands/new" search={{ product: product.id, quantity }} size="sm">
          <Trans>Post one</Trans>
        </TextLink>
      }
    >
      {demands.map((demand) => (
        <DemandTeaser key={demand.id} demand={demand} />
      ))}
      {!product.demands && <MissingPart />}
      {product.demands && demands.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>No buyer asks for quotes on this right now.</Trans>
        </Text>
      )}
    </Surface>
  );
}
