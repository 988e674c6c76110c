// Nothing fits: what may help instead. Fewer conditions, other words, a category, or a demand.
import { Plural, Trans } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { changed, conditionCount, type SearchParams } from '../../data/search-params.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { ButtonLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';

const NothingFoundFragment = graphql(`
  fragment NothingFound_SearchResult on SearchResult {
    unfilteredCount
    nearTexts {
      text
      totalCount
    }
  }
`);

const CategoriesQuery = graphql(`
  query NothingFoundCategories {
    categories {
      id
      name {
        zhCN
        en
      }
    }
  }
`);

interface Props {
  result: FragmentType<typeof NothingFoundFragment>;
  params: SearchParams;
}

export function NothingFound({ params, ...props }: Props) {
  const { nearTexts, unfilteredCount } = readFragment(NothingFoundFragment, props.result);
  const { q, quantity, sort, view } = params;
  const isNarrowed = conditionCount(params) > 0 || params.category !== undefined;
  return (
    <Surface>
      <Empty
        icon="search"
        title={isNarrowed ? <Trans>Nothing fits all of this</Trans> : <Trans>Nothing found</Trans>}
        action={
          <Group justify="center" gap="xs">
            {isNarrowed && unfilteredCount > 0 && (
              <ButtonLink to="/search" search={changed({}, { q, quantity, sort, view })}>
                <Plural
                  value={unfilteredCount}
                  one="Show # product without filters"
                  other="Show # products without filters"
                />
              </ButtonLink>
            )}
            <ButtonLink
              to="/demands/new"
              variant="light"
              search={{ ...(q && { text: q }), ...(quantity && { quantity }) }}
            >
              <Trans>Post a demand instead</Trans>
            </ButtonLink>
          </Group>
        }
      >
        {isNarrowed ? (
          <Trans>
            Remove a filter or try fewer words. Vendors can also quote for what is not listed.
          </Trans>
        ) : (
          <Trans>Try other words. Vendors can also quote for what is not listed.</Trans>
        )}
      </Empty>
      <Stack gap="lg" align="center" mb="lg">
        <NearTexts texts={nearTexts} />
        <Categories />
      </Stack>
    </Surface>
  );
}

function NearTexts({ texts }: { texts: readonly { text: string; totalCount: number }[] }) {
  const format = useFormat();
  if (texts.length === 0) return null;
  return (
    <Stack gap={8} align="center">
      <Text size="sm" c="dimmed">
        <Trans>Near what you typed</Trans>
      </Text>
      <Group gap={6} justify="center">
        {texts.map(({ text, totalCount }) => (
          <ButtonLink
            key={text}
            to="/search"
            search={{ q: text }}
            variant="default"
            size="compact-sm"
          >
            {text} ({format.number(totalCount)})
          </ButtonLink>
        ))}
      </Group>
    </Stack>
  );
}

function Categories() {
  const format = useFormat();
  const { data } = useGraph(CategoriesQuery, {});
  const categories = data?.categories ?? [];
  if (categories.length === 0) return null;
  return (
    <Stack gap={8} align="center">
      <Text size="sm" c="dimmed">
        <Trans>Or look through a category</Trans>
      </Text>
      <Group gap={6} justify="center">
        {categories.map(({ id, name }) => (
          <ButtonLink
            key={id}
            to="/search"
            search={{ category: id }}
            variant="light"
            size="compact-sm"
          >
            {format.text(name)}
          </ButtonLink>
        ))}
      </Group>
    </Stack>
  );
}
