// What narrows the search now, each with a way to drop it, and a way to drop all.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { SearchConditions_SearchFacetsFragment as Known } from '../../data/generated/graphql.js';
import {
  changed,
  listOf,
  readAttributes,
  type SearchParams,
  toggled,
  withAttribute,
  withOption,
} from '../../data/search-params.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { useAttributeUnit } from '../../ui/use-attribute-unit.js';
import { printSi, takesPrefixes } from './si-decimal.js';
import { useShowSearch } from './use-search-params.js';

const SearchConditionsFragment = graphql(`
  fragment SearchConditions_SearchFacets on SearchFacets {
    brands {
      brand {
        id
        name
      }
    }
    vendors {
      vendor {
        id
        name {
          zhCN
          en
        }
      }
    }
    attributes {
      options {
        value
        name {
          zhCN
          en
        }
      }
      attribute {
        id
        unit
        name {
          zhCN
          en
        }
      }
    }
  }
`);

interface Condition {
  key: string;
  label: string;
  without: SearchParams;
}

interface Props {
  facets: FragmentType<typeof SearchConditionsFragment>;
  params: SearchParams;
}

export function SearchConditions({ params, ...props }: Props) {
  const known = readFragment(SearchConditionsFragment, props.facets);
  const { t } = useLingui();
  const show = useShowSearch();
  const singles = useSingleConditions(params);
  const conditions = [
    ...useListConditions(params, known),
    ...useAttributeConditions(params, known),
    ...singles,
  ];
  if (conditions.length === 0) return null;
  const { q, category, quantity, sort } = params;
  return (
    <Group gap={6}>
      {conditions.map(({ key, label, without }) => (
        <Button
          key={key}
          variant="light"
          size="compact-sm"
          rightSection={<Icon name="close" size={13} />}
          aria-label={t`Remove the filter ${label}`}
          onClick={() => show(() => without)}
        >
          {label}
        </Button>
      ))}
      <ButtonLink
        to="/search"
        search={changed({}, { q, category, quantity, sort })}
        variant="subtle"
        color="gray"
        size="compact-sm"
      >
        <Trans>Remove all</Trans>
      </ButtonLink>
    </Group>
  );
}

function useListConditions(params: SearchParams, { brands, vendors }: Known): Condition[] {
  const format = useFormat();
  const brandName = (id: string) => brands.find(({ brand }) => brand?.id === id)?.brand?.name;
  const vendorName = (id: string) => {
    const found = vendors.find(({ vendor }) => vendor?.id === id)?.vendor;
    return found ? format.text(found.name) : undefined;
  };
  return [
    ...listOf(params.brands).map((id) => ({
      key: id,
      label: brandName(id) ?? id,
      without: changed(params, { brands: toggled(params.brands, id) }),
    })),
    ...listOf(params.vendors).map((id) => ({
      key: id,
      label: vendorName(id) ?? id,
      without: changed(params, { vendors: toggled(params.vendors, id) }),
    })),
  ];
}

/** What lies between two bounds, either of which may be missing. */
function useRange() {
  const { t } = useLingui();
  return (minimum?: string | null, maximum?: string | null, unit?: string | null) => {
    const end = unit ? ` ${unit}` : '';
    const [from, to] = [`${minimum}${end}`, `${maximum}${end}`];
    if (!minimum) return maximum ? t`up to ${to}` : '';
    if (!maximum) return t`from ${from}`;
    return minimum === maximum ? to : `${minimum}–${to}`;
  };
}

function useAttributeConditions(params: SearchParams, { attributes }: Known): Condition[] {
  const { t } = useLingui();
  const format = useFormat();
  const unitText = useAttributeUnit();
  const range = useRange();
  return readAttributes(params.attributes ?? '').flatMap((filter) => {
    const { attributeId, options, minimum, maximum } = filter;
    const facet = attributes.find((each) => each.attribute?.id === attributeId);
    const attribute = facet?.attribute;
    const optionName = (value: string) =>
      format.text(facet?.options.find((option) => option.value === value)?.name) || value;
    const name = attribute ? format.text(attribute.name) : attributeId;
    if (options?.length) {
      return options.map((option) => {
        const value = optionName(option);
        return {
          key: `${attributeId} ${option}`,
          label: t`${name}: ${value}`,
          without: withOption(params, attributeId, option),
        };
      });
    }
    const isScaled = takesPrefixes(attribute?.unit);
    const bound = (value: string) => (isScaled ? printSi(value) : format.number(value));
    const unit = attribute?.unit && unitText(attribute.unit);
    const value = range(minimum && bound(minimum), maximum && bound(maximum), unit);
    const label = value ? t`${name}: ${value}` : name;
    return [{ key: attributeId, label, without: withAttribute(params, { attributeId }) }];
  });
}

function useSingleConditions(params: SearchParams): Condition[] {
  const { t } = useLingui();
  const format = useFormat();
  const range = useRange();
  const { stock, leadTimeDays, priceMin, priceMax } = params;
  const conditions: Condition[] = [];
  if (stock) {
    const without = changed(params, { stock: undefined });
    conditions.push({ key: 'stock', label: t`In stock`, without });
  }
  if (leadTimeDays) {
    const without = changed(params, { leadTimeDays: undefined });
    const days = Number(leadTimeDays);
    const label = t`${plural(days, { 0: 'At once', one: 'Within # day', other: 'Within # days' })}`;
    conditions.push({ key: 'leadTime', label, without });
  }
  if (priceMin || priceMax) {
    const without = changed(params, { priceMin: undefined, priceMax: undefined });
    const between = range(priceMin && format.number(priceMin), priceMax && format.number(priceMax));
    const label = t`Unit price: ${between}`;
    conditions.push({ key: 'price', label, without });
  }
  return conditions;
}
