// What stands beside a product: what may be used instead, what is used with it, and what a bundle is made of.
import { Trans } from '@lingui/react/macro';
import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Surface } from '../../ui/Surface.js';
import { Tag } from '../../ui/Tag.js';

const RelatedProductsFragment = graphql(`
  fragment RelatedProducts_Product on Product {
    id
    alternates {
      fit
      remark {
        zhCN
        en
      }
      product {
        id
        ...ProductLink_Product
      }
    }
    accessories {
      remark {
        zhCN
        en
      }
      product {
        id
        ...ProductLink_Product
      }
    }
    bundleParts {
      quantity
      product {
        id
        ...ProductLink_Product
      }
    }
    bundledIn {
      id
      ...ProductLink_Product
    }
  }
`);

interface Props {
  product: FragmentType<typeof RelatedProductsFragment>;
}

export function RelatedProducts(props: Props) {
  const { alternates, accessories, bundleParts, bundledIn } = readFragment(
    RelatedProductsFragment,
    props.product,
  );
  const format = useFormat();
  const count = alternates.length + accessories.length + bundleParts.length + bundledIn.length;
  if (count === 0) return null;
  return (
    <Surface title={<Trans>Related products</Trans>}>
      <Stack gap="lg">
        <Part title={<Trans>In this bundle</Trans>} isShown={bundleParts.length > 0}>
          {bundleParts.map(({ product, quantity }) => (
            <Group key={product.id} justify="space-between" wrap="nowrap" align="flex-start">
              <ProductLink product={product} />
              <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
                × {format.number(quantity)}
              </Text>
            </Group>
          ))}
        </Part>
        <Part title={<Trans>Alternates</Trans>} isShown={alternates.length > 0}>
          {alternates.map(({ product, fit, remark }) => (
            <Group key={product.id} justify="space-between" wrap="nowrap" align="flex-start">
              <ProductLink product={product} note={format.text(remark)} />
              <Tag isSmall tone={fit === 'FORM_FIT_FUNCTION' ? 'green' : 'gray'}>
                {fit === 'FORM_FIT_FUNCTION' ? (
                  <Trans>Drop-in</Trans>
                ) : (
                  <Trans>Same function</Trans>
                )}
              </Tag>
            </Group>
          ))}
        </Part>
        <Part title={<Trans>Accessories</Trans>} isShown={accessories.length > 0}>
          {accessories.map(({ product, remark }) => (
            <ProductLink key={product.id} product={product} note={format.text(remark)} />
          ))}
        </Part>
        <Part title={<Trans>Part of these bundles</Trans>} isShown={bundledIn.length > 0}>
          {bundledIn.map((bundle) => (
            <ProductLink key={bundle.id} product={bundle} />
          ))}
        </Part>
      </Stack>
    </Surface>
  );
}

function Part({
  title,
  isShown,
  children,
}: {
  title: ReactNode;
  isShown: boolean;
  children: ReactNode;
}) {
  if (!isShown) return null;
  return (
    <Stack gap="sm">
      <Title order={3} fz="sm" fw={600} c="dimmed">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
