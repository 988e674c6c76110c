// A vendor's public home: who it is, what it offers, on which terms.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { StorefrontQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Tag } from '../../ui/Tag.js';
import { unbroken } from '../../ui/unbroken.js';
import { VendorMark } from '../../ui/VendorCard.js';
import { StorefrontOffers } from './StorefrontOffers.js';
import classes from './StorefrontPage.module.css';
import { type CursorParams, StorefrontQuery } from './vendors.queries.js';

const StorefrontFragment = graphql(`
  fragment Storefront_Vendor on Vendor {
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
    company {
      id
      name
      country
      verificationState
    }
    ...StorefrontOffers_Vendor
  }
`);

interface Props {
  slug: string;
  params: CursorParams;
}

export function StorefrontPage({ slug, params }: Props) {
  const variables = { slug, after: params.after ?? null };
  const result = useGraph(StorefrontQuery, variables, { typenames: ['SellerOffer', 'StoreOffer'] });
  return (
    <Screen
      result={result}
      find={({ businessUnit, seller }) => businessUnit ?? seller}
      skeleton={<PageSkeleton />}
    >
      {(vendor) => (
        <Storefront
          vendor={vendor}
          seller={result.data?.seller}
          params={params}
          isStale={result.isStale}
        />
      )}
    </Screen>
  );
}

interface StorefrontProps {
  vendor: FragmentType<typeof StorefrontFragment>;
  seller: Answer['seller'] | undefined;
  params: CursorParams;
  isStale: boolean;
}

function Storefront({ seller, params, isStale, ...props }: StorefrontProps) {
  const vendor = readFragment(StorefrontFragment, props.vendor);
  const format = useFormat();
  const name = format.text(vendor.name);
  useDocumentTitle(`${name} · Agora`);
  const terms = format.text(seller?.storefrontPolicies);
  return (
    <>
      <StorefrontHead vendor={vendor} name={name} logo={seller?.logo} />
      {seller?.banner && <img src={seller.banner} alt="" className={classes.banner} />}
      {seller && <NotTakingOrders seller={seller} />}
      <div className={classes.columns}>
        <StorefrontOffers vendor={vendor} isStale={isStale} />
        <Stack gap="lg">
          <Surface title={<Trans>About</Trans>}>
            <Text className={classes.prose}>
              {unbroken(format.text(vendor.introduction) || '—')}
            </Text>
          </Surface>
          {terms && (
            <Surface title={<Trans>Terms of this vendor</Trans>}>
              <Text className={classes.prose}>{terms}</Text>
            </Surface>
          )}
        </Stack>
      </div>
    </>
  );
}

/** Why nothing can be bought here now, in the vendor's own words. */
function NotTakingOrders({ seller }: { seller: NonNullable<Answer['seller']> }) {
  const format = useFormat();
  const { availability, holidayUntil, availabilityNote } = seller;
  if (availability === 'OPEN') return null;
  return (
    <Notice
      tone="yellow"
      title={
        availability === 'HOLIDAY' && holidayUntil ? (
          <Trans>On holiday, back on {format.day(holidayUntil)}</Trans>
        ) : (
          <Trans>Takes no orders at the moment</Trans>
        )
      }
    >
      {format.text(availabilityNote)}
    </Notice>
  );
}

interface HeadProps {
  vendor: {
    id: string;
    isSelfOperated: boolean;
    company: { name: string; country: string } | null;
  };
  name: string;
  logo: string | null | undefined;
}

function StorefrontHead({ vendor, name, logo }: HeadProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, company, isSelfOperated } = vendor;
  return (
    <PageHeader
      title={name}
      mark={
        logo ? (
          <img src={logo} alt="" className={classes.logo} />
        ) : (
          <VendorMark name={name} size={60} />
        )
      }
      trail={[
        <TextLink key="all" to="/vendors">
          <Trans>Vendors</Trans>
        </TextLink>,
      ]}
      badge={isSelfOperated && <Tag>{t`Self-operated`}</Tag>}
      description={company && `${company.name} · ${format.country(company.country)}`}
      actions={
        <>
          <ButtonLink to="/threads/new" search={{ vendor: id }} variant="default">
            <Trans>Ask the vendor</Trans>
          </ButtonLink>
          <ButtonLink
            to="/search"
            search={{ vendors: id }}
            leftSection={<Icon name="search" size={17} />}
          >
            <Trans>Search these goods</Trans>
          </ButtonLink>
        </>
      }
    />
  );
}
