// An article in two lines.
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { useFormat } from '../i18n/use-format.js';
import { TextLink } from './links.js';
import classes from './Teaser.module.css';
import { Day } from './When.js';

const ArticleTeaserFragment = graphql(`
  fragment ArticleTeaser_Article on Article {
    id
    slug
    publishedAt
    title {
      zhCN
      en
    }
    summary {
      zhCN
      en
    }
  }
`);

interface Props {
  article: FragmentType<typeof ArticleTeaserFragment>;
  /** With its summary, where there is room. */
  isLong?: boolean;
}

export function ArticleTeaser({ isLong = false, ...props }: Props) {
  const { slug, title, summary, publishedAt } = readFragment(ArticleTeaserFragment, props.article);
  const format = useFormat();
  return (
    <article className={classes.teaser}>
      <TextLink
        to="/articles/$slug"
        params={{ slug }}
        fw={isLong ? 650 : 550}
        size={isLong ? 'lg' : undefined}
        c="inherit"
        data-name
      >
        {format.text(title)}
      </TextLink>
      {isLong && <Text c="dimmed">{format.text(summary)}</Text>}
      <Text size="sm" c="dimmed">
        <Day value={publishedAt} />
      </Text>
    </article>
  );
}
