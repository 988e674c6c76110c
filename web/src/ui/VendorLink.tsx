// A vendor's name, leading to its storefront; says when it is the operator's own.
import { Trans } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { useFormat } from '../i18n/use-format.js';
import { TextLink } from './links.js';
import { Tag } from './Tag.js';
import classes from './VendorLink.module.css';

const VendorLinkFragment = graphql(`
  fragment VendorLink_Vendor on Vendor {
    id
    slug
    isSelfOperated
    name {
      zhCN
      en
    }
  }
`);

export function VendorLink(props: {
  vendor: FragmentType<typeof VendorLinkFragment> | null | undefined;
}) {
  const vendor = readFragment(VendorLinkFragment, props.vendor);
  const format = useFormat();
  if (!vendor) return '—';
  return (
    <Group gap={6} component="span" display="inline-flex">
      <TextLink to="/vendors/$slug" params={{ slug: vendor.slug }} className={classes.link}>
        {format.text(vendor.name)}
      </TextLink>
      {vendor.isSelfOperated && (
        <Tag isSmall>
          <Trans>Self-operated</Trans>
        </Tag>
      )}
    </Group>
  );
}
