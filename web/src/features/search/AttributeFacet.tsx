// A facet made from an attribute: options, a range with its unit, or yes.
import { Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import {
  attributeFilter,
  type SearchParams,
  withAttribute,
  withOption,
} from '../../data/search-params.js';
import { useFormat } from '../../i18n/use-format.js';
import { useAttributeUnit } from '../../ui/use-attribute-unit.js';
import { ChoiceFacet } from './ChoiceFacet.js';
import { FacetChoice } from './FacetChoice.js';
import { FacetGroup } from './FacetGroup.js';
import { Histogram } from './Histogram.js';
import { RangeFacet } from './RangeFacet.js';
import { takesPrefixes } from './si-decimal.js';
import { useShowSearch } from './use-search-params.js';

const AttributeFacetFragment = graphql(`
  fragment AttributeFacet_AttributeFacet on AttributeFacet {
    count
    minimum
    maximum
    options {
      value
      name {
        zhCN
        en
      }
      count
    }
    buckets {
      minimum
      maximum
      count
    }
    attribute {
      id
      kind
      unit
      name {
        zhCN
        en
      }
    }
  }
`);

interface Props {
  facet: FragmentType<typeof AttributeFacetFragment>;
  params: SearchParams;
}

export function AttributeFacet({ params, ...props }: Props) {
  const { attribute, options, buckets, minimum, maximum, count } = readFragment(
    AttributeFacetFragment,
    props.facet,
  );
  const format = useFormat();
  const unitText = useAttributeUnit();
  const show = useShowSearch();
  if (!attribute) return null;
  const attributeId = attribute.id;
  const title = format.text(attribute.name);
  const filter = attributeFilter(params, attributeId);
  const showRange = (from: string | undefined, to: string | undefined) =>
    show((now) => withAttribute(now, { attributeId, minimum: from ?? null, maximum: to ?? null }));
  if (options.length > 0) {
    return (
      <ChoiceFacet
        title={title}
        choices={options.map(({ value, name, count }) => ({
          value,
          count,
          label: format.text(name) || value,
        }))}
        chosen={filter?.options ?? []}
        onToggle={(option) => show((now) => withOption(now, attributeId, option))}
      />
    );
  }
  if (minimum && maximum) {
    return (
      <FacetGroup title={title}>
        <Histogram
          name={title}
          buckets={buckets}
          isScaled={takesPrefixes(attribute.unit)}
          minimum={filter?.minimum ?? undefined}
          maximum={filter?.maximum ?? undefined}
          onChange={showRange}
        />
        <RangeFacet
          hasExact
          unit={attribute.unit && unitText(attribute.unit)}
          isScaled={takesPrefixes(attribute.unit)}
          bounds={{ minimum, maximum }}
          minimum={filter?.minimum ?? undefined}
          maximum={filter?.maximum ?? undefined}
          onChange={showRange}
        />
      </FacetGroup>
    );
  }
  return (
    <FacetGroup title={title}>
      <FacetChoice
        label={<Trans>Yes</Trans>}
        count={count}
        isChosen={filter?.isTrue === true}
        onToggle={() =>
          show((now) => withAttribute(now, { attributeId, isTrue: filter?.isTrue ? null : true }))
        }
      />
    </FacetGroup>
  );
}
