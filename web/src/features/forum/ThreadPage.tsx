// One thread: what is asked, the accepted answer first, then all others, and the way to answer.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ThreadPageQuery as Answer, ThreadState } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { Dotted } from '../../ui/Dotted.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { hush } from '../../ui/notify.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { RichText } from '../../ui/RichText.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { useViewer } from '../../ui/use-viewer.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Instant } from '../../ui/When.js';
import { AnswerForm } from './AnswerForm.js';
import { askedNotice, ThreadPageQuery } from './forum.queries.js';
import { PostCard } from './PostCard.js';
import { ThreadActions } from './ThreadActions.js';

type Thread = NonNullable<Answer['thread']>;

interface Props {
  threadId: string;
  after: string | undefined;
}

export function ThreadPage({ threadId, after }: Props) {
  const variables = { threadId, after: after ?? null };
  const result = useGraph(ThreadPageQuery, variables, { typenames: ['Post', 'Thread'] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question.
  useEffect(() => () => void hush(askedNotice), [threadId]);
  return (
    <Screen result={result} find={({ thread }) => thread} skeleton={<PageSkeleton />}>
      {(thread) => <Found thread={thread} />}
    </Screen>
  );
}

function Found({ thread }: { thread: Thread }) {
  const { data } = useViewer();
  const isOwn = Boolean(thread.author) && thread.author?.id === data?.viewer?.member.id;
  const accepted = thread.acceptedPost;
  const others = present(thread.posts.nodes).filter(({ id }) => id !== accepted?.id);
  const { hasNextPage, endCursor } = thread.posts.pageInfo;
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader
        title={thread.title}
        badge={<StateBadge of="thread" state={thread.state} />}
        trail={[
          <TextLink key="all" to="/threads">
            <Trans>Questions</Trans>
          </TextLink>,
        ]}
        description={
          thread.vendor && (
            <Trans>
              Put to <VendorLink vendor={thread.vendor} />
            </Trans>
          )
        }
        actions={<ThreadActions threadId={thread.id} actions={thread.allowedActions} />}
      />
      {thread.product && (
        <Surface>
          <ProductLink product={thread.product} />
        </Surface>
      )}
      <Question thread={thread} />
      <Text fw={650} component="h2" fz="lg">
        <Plural value={thread.postCount} _0="No answers yet" one="# answer" other="# answers" />
      </Text>
      {accepted && <PostCard post={accepted} />}
      {others.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
      {hasNextPage && endCursor && (
        <div>
          <ButtonLink
            to="/threads/$threadId"
            params={{ threadId: thread.id }}
            search={{ after: endCursor }}
            variant="default"
          >
            <Trans>Next page</Trans>
          </ButtonLink>
        </div>
      )}
      {thread.allowedActions.includes('POST') && (
        <AnswerForm key={String(isOwn)} threadId={thread.id} isOwn={isOwn} />
      )}
      {data && !data.viewer && takesAnswers[thread.state] && <SignInToAnswer />}
    </Stack>
  );
}

/** For a visitor, who is told nothing of what members may do. */
const takesAnswers: Record<ThreadState, boolean> = {
  OPEN: true,
  ANSWERED: true,
  CLOSED: false,
  HIDDEN: false,
};

function SignInToAnswer() {
  const href = useRouterState({ select: (state) => state.location.href });
  return (
    <div>
      <ButtonLink to="/sign-in" search={{ next: href }} variant="light">
        <Trans>Sign in to answer</Trans>
      </ButtonLink>
    </div>
  );
}

function Question({ thread }: { thread: Thread }) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const { author, createdAt, bodyHtml } = thread;
  const asker = (
    <Dotted>
      {nameOf(author) ?? t`A member`}
      {author?.company?.name}
      <Instant value={createdAt} />
    </Dotted>
  );
  // The title may say it all.
  if (!bodyHtml) return asker;
  return (
    <Surface>
      <Stack gap="sm">
        <RichText html={bodyHtml} />
        {asker}
      </Stack>
    </Surface>
  );
}
