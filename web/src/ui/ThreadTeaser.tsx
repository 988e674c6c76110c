// A thread in two lines: what is asked, by whom, whether it is answered.
import { Plural } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { Dotted } from './Dotted.js';
import { TextLink } from './links.js';
import { StateBadge } from './StateBadge.js';
import classes from './Teaser.module.css';
import { unbroken } from './unbroken.js';
import { usePersonName } from './use-person-name.js';
import { Distance } from './When.js';

const ThreadTeaserFragment = graphql(`
  fragment ThreadTeaser_Thread on Thread {
    id
    title
    state
    postCount
    lastActivityAt
    author {
      id
      displayName
    }
  }
`);

interface Props {
  thread: FragmentType<typeof ThreadTeaserFragment>;
  /** The author's company and what it is about, where the page says neither. */
  company?: string | undefined;
  product?: string;
}

export function ThreadTeaser({ company, product, ...props }: Props) {
  const nameOf = usePersonName();
  const thread = readFragment(ThreadTeaserFragment, props.thread);
  const { id, title, state, author, postCount, lastActivityAt } = thread;
  return (
    <div className={classes.teaser}>
      <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
        <TextLink to="/threads/$threadId" params={{ threadId: id }} fw={550} c="inherit" data-name>
          {unbroken(title)}
        </TextLink>
        <StateBadge of="thread" state={state} />
      </Group>
      <Dotted>
        {product && unbroken(product)}
        {author && nameOf(author)}
        {company}
        <Plural value={postCount} _0="no answers yet" one="# answer" other="# answers" />
        <Distance value={lastActivityAt} />
      </Dotted>
    </div>
  );
}
