// How to narrow the search. Each facet's counts ignore its own filter, so a count says what choosing gives.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Stack } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { AttributeFacet } from './AttributeFacet.js';
import { type Choice, ChoiceFacet } from './ChoiceFacet.js';
import { FacetGroup } from './FacetGroup.js';
import classes from './Facets.module.css';
import { RangeFacet } from './RangeFacet.js';
import { changed, listOf, type SearchParams, toggled } from './search-params.js';
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
      attribute {
        id
      }
      ...AttributeFacet_AttributeFacet
    }
  }
`);

interface Props {
  facets: FragmentType<typeof FacetsFragment>;
  params: SearchParams;
}

export function Facets({ params, ...props }: Props) {
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
      {facets.price && (
        <FacetGroup title={t`Unit price`}>
          <RangeFacet
            unit={facets.price.currencyCode}
            bounds={facets.price}
            minimum={params.priceMin}
            maximum={params.priceMax}
            onChange={(priceMin, priceMax) => show(changed(params, { priceMin, priceMax }))}
          />
        </FacetGroup>
      )}
      <ChoiceFacet
        title={t`Brand`}
        choices={brands}
        chosen={listOf(params.brands)}
        onToggle={(id) => show(changed(params, { brands: toggled(params.brands, id) }))}
      />
      <ChoiceFacet
        title={t`Vendor`}
        choices={vendors}
        chosen={listOf(params.vendors)}
        onToggle={(id) => show(changed(params, { vendors: toggled(params.vendors, id) }))}
      />
      {facets.attributes.map((facet) => (
        <AttributeFacet key={facet.attribute?.id} facet={facet} params={params} />
      ))}
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
                  inherit
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

interface AvailabilityProps {
  facets: { inStockCount: number; leadTimes: readonly { days: number; count: number }[] };
  params: SearchParams;
}

function Availability({ facets, params }: AvailabilityProps) {
  const { t } = useLingui();
  const format = useFormat();
  const show = useShowSearch();
  const within = (days: number) => String(days) === params.leadTimeDays;
  return (
    <FacetGroup title={t`Availability`}>
      <Stack gap={8}>
        <Checkbox
          size="sm"
          label={
            <>
              <Trans>In stock</Trans>{' '}
              <span className={classes.count}>{format.number(facets.inStockCount)}</span>
            </>
          }
          checked={params.stock === 'true'}
          onChange={(event) =>
            show(changed(params, { stock: event.currentTarget.checked ? 'true' : undefined }))
          }
        />
        {facets.leadTimes.map(({ days, count }) => (
          <Checkbox
            key={days}
            size="sm"
            label={
              <>
                <Trans>Within {days} days</Trans>{' '}
                <span className={classes.count}>{format.number(count)}</span>
              </>
            }
            checked={within(days)}
            onChange={() =>
              show(changed(params, { leadTimeDays: within(days) ? undefined : String(days) }))
            }
          />
        ))}
      </Stack>
    </FacetGroup>
  );
}
