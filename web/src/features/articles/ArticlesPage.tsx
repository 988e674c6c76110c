// Edited industry news, newest first.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { ArticleTeaser } from '../../ui/ArticleTeaser.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { ArticlesQuery } from './articles.queries.js';

export function ArticlesPage({ after }: { after: string | undefined }) {
  const { t } = useLingui();
  const result = useGraph(ArticlesQuery, { after: after ?? null }, { typenames: ['Article'] });
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader title={t`News`} />
      <Screen result={result} find={({ articles }) => articles} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) {
            return (
              <Surface>
                <Empty icon="news" title={<Trans>No articles yet</Trans>} />
              </Surface>
            );
          }
          return (
            <Surface>
              {rows.map((article) => (
                <ArticleTeaser key={article.id} article={article} isLong />
              ))}
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}
