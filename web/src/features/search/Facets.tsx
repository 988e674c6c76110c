// How to narrow the search. Each facet's counts ignore its own filter, so a count says what choosing gives.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { Facets_SearchFacetsFragment as Known } from '../../data/generated/graphql.js';
import {
  attributeFilter,
  changed,
  listOf,
  type SearchParams,
  toggled,
} from '../../data/search-params.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { InSecondPass } from '../../ui/second-pass.js';
import { AttributeFacet } from './AttributeFacet.js';
import { type Choice, ChoiceFacet } from './ChoiceFacet.js';
import { FacetChoice } from './FacetChoice.js';
import { FacetGroup } from './FacetGroup.js';
import classes from './Facets.module.css';
import { RangeFacet } from './RangeFacet.js';
import { useShowSearch } from './use-search-params.js';

const FacetsFragment = graphql(`
  fragment Facets_SearchFacets on SearchFacets {
    inStockCount
    categories {
      count
      category {
        id
        name {
          zhCN
          en
        }
      }
    }
    brands {
      count
      brand {
        id
        name
      }
    }
    vendors {
      count
      vendor {
        id
        name {
          zhCN
          en
        }
      }
    }
    price {
      minimum
      maximum
      currencyCode
    }
    leadTimes {
      days
      count
    }
    attributes {
      count
      minimum
      maximum
      options {
        value
      }
      attribute {
        id
      }
      ...AttributeFacet_AttributeFacet
    }
  }
`);

const ATTRIBUTES_AT_FIRST = 8;

type AttributeFacetRow = Known['attributes'][number];

interface Props {
  facets: FragmentType<typeof FacetsFragment>;
  params: SearchParams;
  /** Products found: a facet that all of them share narrows nothing. */
  totalCount: number;
}

export function Facets({ params, totalCount, ...props }: Props) {
  const facets = readFragment(FacetsFragment, props.facets);
  const show = useShowSearch();
  const { t } = useLingui();
  const format = useFormat();
  const brands = facets.brands.flatMap(({ brand, count }): Choice[] =>
    brand ? [{ value: brand.id, label: brand.name, count }] : [],
  );
  const vendors = facets.vendors.flatMap(({ vendor, count }): Choice[] =>
    vendor ? [{ value: vendor.id, label: format.text(vendor.name), count }] : [],
  );
  return (
    <div className={classes.facets}>
      <Categories categories={facets.categories} params={params} />
      <Availability facets={facets} params={params} />
      <InSecondPass>
        {facets.price && (
          <FacetGroup title={t`Unit price at the smallest quantity`}>
            <RangeFacet
              unit={facets.price.currencyCode}
              bounds={facets.price}
              minimum={params.priceMin}
              maximum={params.priceMax}
              onChange={(priceMin, priceMax) => show((now) => changed(now, { priceMin, priceMax }))}
            />
          </FacetGroup>
        )}
        <ChoiceFacet
          title={t`Brand`}
          choices={brands}
          chosen={listOf(params.brands)}
          onToggle={(id) => show((now) => changed(now, { brands: toggled(now.brands, id) }))}
        />
        <ChoiceFacet
          title={t`Vendor`}
          choices={vendors}
          chosen={listOf(params.vendors)}
          onToggle={(id) => show((now) => changed(now, { vendors: toggled(now.vendors, id) }))}
        />
        <Attributes facets={facets.attributes} params={params} totalCount={totalCount} />
      </InSecondPass>
    </div>
  );
}

function Categories({
  categories,
  params,
}: {
  categories: readonly {
    count: number;
    category: { id: string; name: { zhCN: string | null; en: string | null } } | null;
  }[];
  params: SearchParams;
}) {
  const { t } = useLingui();
  const format = useFormat();
  if (categories.length === 0) return null;
  return (
    <FacetGroup title={t`Category`}>
      <ul className={classes.links}>
        {categories.map(
          ({ category, count }) =>
            category && (
              <li key={category.id}>
                <TextLink
                  to="/search"
                  search={changed(params, { category: category.id, attributes: undefined })}
                  c="inherit"
                >
                  {format.text(category.name)}
                </TextLink>
                <span className={classes.count}>{format.number(count)}</span>
              </li>
            ),
        )}
      </ul>
    </FacetGroup>
  );
}

interface AttributesProps {
  facets: readonly AttributeFacetRow[];
  params: SearchParams;
  totalCount: number;
}

/** Those that can narrow the search, the most common first, the rest on demand. */
function Attributes({ facets, params, totalCount }: AttributesProps) {
  const [isWhole, setWhole] = useState(false);
  const useful = facets.filter(({ attribute, options, minimum, maximum, count }) => {
    if (!attribute) return false;
    if (attributeFilter(params, attribute.id)) return true;
    return options.length > 1 || minimum !== maximum || count < totalCount;
  });
  const isChosen = ({ attribute }: AttributeFacetRow) =>
    attribute !== null && attributeFilter(params, attribute.id) !== undefined;
  const shown = isWhole
    ? useful
    : useful.filter((facet, index) => index < ATTRIBUTES_AT_FIRST || isChosen(facet));
  return (
    <>
      {shown.map((facet) => (
        <AttributeFacet key={facet.attribute?.id} facet={facet} params={params} />
      ))}
      {useful.length > ATTRIBUTES_AT_FIRST && (
        <Button variant="subtle" fullWidth my="xs" onClick={() => setWhole(!isWhole)}>
          {isWhole ? <Trans>Fewer filters</Trans> : <Trans>More filters</Trans>}
        </Button>
      )}
    </>
  );
}

interface AvailabilityProps {
  facets: { inStockCount: number; leadTimes: readonly { days: number; count: number }[] };
  params: SearchParams;
}

function Availability({ facets, params }: AvailabilityProps) {
  const { t } = useLingui();
  const show = useShowSearch();
  const within = (days: number) => String(days) === params.leadTimeDays;
  // Longer waits that find nothing more are no choice.
  const useful = facets.leadTimes.filter(
    ({ days, count }, index, all) => within(days) || count > (all[index - 1]?.count ?? 0),
  );
  if (useful.length === 0 && facets.inStockCount === 0 && !params.stock) return null;
  return (
    <FacetGroup title={t`Availability`}>
      <Stack gap={0}>
        <FacetChoice
          label={<Trans>In stock</Trans>}
          count={facets.inStockCount}
          isChosen={params.stock === 'true'}
          onToggle={() => show((now) => changed(now, { stock: now.stock ? undefined : 'true' }))}
        />
        {useful.map(({ days, count }) => (
          <FacetChoice
            key={days}
            label={<Plural value={days} _0="At once" one="Within # day" other="Within # days" />}
            count={count}
            isChosen={within(days)}
            onToggle={() =>
              show((now) => changed(now, { leadTimeDays: within(days) ? undefined : String(days) }))
            }
          />
        ))}
      </Stack>
    </FacetGroup>
  );
}
