// A vendor as a card that leads to its storefront.
import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { useFormat } from '../i18n/use-format.js';
import { Tag } from './Tag.js';
import { unbroken } from './unbroken.js';
import classes from './VendorCard.module.css';

const VendorCardFragment = graphql(`
  fragment VendorCard_Vendor on Vendor {
    id
    slug
    isSelfOperated
    name {
      zhCN
      en
    }
    introduction {
      zhCN
      en
    }
  }
`);

interface Props {
  vendor: FragmentType<typeof VendorCardFragment>;
  /** Among its like: the heading says what they are. */
  isAmongAlike?: boolean;
}

export function VendorCard({ isAmongAlike = false, ...props }: Props) {
  const { slug, name, introduction, isSelfOperated } = readFragment(
    VendorCardFragment,
    props.vendor,
  );
  const format = useFormat();
  const title = format.text(name);
  return (
    <Link to="/vendors/$slug" params={{ slug }} className={classes.card}>
      <VendorMark name={title} />
      <span className={classes.words}>
        <span className={classes.name}>{title}</span>
        {isSelfOperated && !isAmongAlike && (
          <Tag isSmall>
            <Trans>Self-operated</Trans>
          </Tag>
        )}
        <Text size="sm" c="dimmed" lineClamp={7} component="span">
          {unbroken(format.text(introduction))}
        </Text>
      </span>
    </Link>
  );
}

/** The first letter of a vendor's name as its mark, until it has a picture. */
export function VendorMark({ name, size = 40 }: { name: string; size?: number }) {
  return (
    <span
      className={classes.mark}
      style={{ width: size, height: size, fontSize: size * 0.45 }}
      aria-hidden="true"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
