// One article, with the products it speaks of.
import { Trans } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import type { ArticlePageQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { RichText } from '../../ui/RichText.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Day } from '../../ui/When.js';
import { ArticlePageQuery } from './articles.queries.js';

type Article = NonNullable<Answer['article']>;

export function ArticlePage({ slug }: { slug: string }) {
  const result = useGraph(ArticlePageQuery, { slug });
  return (
    <Screen result={result} find={({ article }) => article} skeleton={<PageSkeleton />}>
      {(article) => <Found article={article} />}
    </Screen>
  );
}

function Found({ article }: { article: Article }) {
  const nameOf = usePersonName();
  const format = useFormat();
  const { title, summary, bodyHtml, author, publishedAt } = article;
  const products = present(article.products);
  return (
    <Stack component="article" gap="lg" maw={760} w="100%" mx="auto">
      <PageHeader
        title={format.text(title)}
        trail={[
          <TextLink key="all" to="/articles">
            <Trans>News</Trans>
          </TextLink>,
        ]}
        description={
          <>
            <Day value={publishedAt} />
            {author && ` · ${nameOf(author)}`}
          </>
        }
      />
      <Surface>
        <Stack gap="md">
          {summary && (
            <Text fz="lg" fw={500}>
              {format.text(summary)}
            </Text>
          )}
          <RichText html={format.text(bodyHtml)} />
        </Stack>
      </Surface>
      {products.length > 0 && (
        <Surface title={<Trans>Products in this article</Trans>}>
          <Stack gap="sm">
            {products.map((product) => (
              <ProductLink key={product.id} product={product} />
            ))}
          </Stack>
        </Surface>
      )}
    </Stack>
  );
}
