// What people ask about the product, and the way to ask.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { present } from '../../data/nodes.js';
import { ButtonLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { MissingPart } from '../../ui/states.js';
import { ThreadTeaser } from '../../ui/ThreadTeaser.js';

const ProductQuestionsFragment = graphql(`
  fragment ProductQuestions_Product on Product {
    id
    openQuestionCount
    threads(first: 5) {
      nodes {
        id
        ...ThreadTeaser_Thread
      }
    }
  }
`);

interface Props {
  product: FragmentType<typeof ProductQuestionsFragment>;
}

export function ProductQuestions(props: Props) {
  const product = readFragment(ProductQuestionsFragment, props.product);
  const { t } = useLingui();
  const threads = present(product.threads?.nodes);
  const count = product.openQuestionCount;
  return (
    <Surface
      id="questions"
      title={count ? t`Questions (${count} open)` : t`Questions`}
      aside={
        <ButtonLink
          to="/threads/new"
          search={{ product: product.id }}
          variant="light"
          size="xs"
          fz="sm"
        >
          <Trans>Ask a question</Trans>
        </ButtonLink>
      }
    >
      <Stack gap={0}>
        {threads.map((thread) => (
          <ThreadTeaser key={thread.id} thread={thread} />
        ))}
        {!product.threads && <MissingPart />}
        {product.threads && threads.length === 0 && (
          <Text c="dimmed">
            <Trans>Nobody has asked yet. Vendors and other engineers answer here.</Trans>
          </Text>
        )}
      </Stack>
    </Surface>
  );
}
