// One answer: who says what, whether it is the accepted one, and what its reader may do with it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { PostAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Dotted } from '../../ui/Dotted.js';
import { RichText } from '../../ui/RichText.js';
import { Surface } from '../../ui/Surface.js';
import { Tag } from '../../ui/Tag.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';
import { AcceptAnswer, HidePost } from './forum-verbs.js';

const PostCardFragment = graphql(`
  fragment PostCard_Post on Post {
    id
    bodyHtml
    isAccepted
    createdAt
    allowedActions
    author {
      id
      displayName
      company {
        id
        name
      }
    }
  }
`);

export function PostCard(props: { post: FragmentType<typeof PostCardFragment> }) {
  const nameOf = usePersonName();
  const post = readFragment(PostCardFragment, props.post);
  const { t } = useLingui();
  const { id, bodyHtml, isAccepted, author, createdAt, allowedActions } = post;
  return (
    <Surface>
      <Stack gap="sm">
        {isAccepted && (
          <div>
            <Tag tone="green">
              <Trans>Accepted answer</Trans>
            </Tag>
          </div>
        )}
        <RichText html={bodyHtml} />
        <Group justify="space-between" gap="sm">
          <Dotted>
            {nameOf(author) ?? t`A member`}
            {author?.company?.name}
            <Instant value={createdAt} />
          </Dotted>
          {allowedActions.length > 0 && (
            <Group gap="xs">
              {allowedActions.map((action) => {
                const Action = buttons[action];
                return <Action key={action} postId={id} />;
              })}
            </Group>
          )}
        </Group>
      </Stack>
    </Surface>
  );
}

interface ButtonProps {
  postId: string;
}

const buttons: Record<PostAction, (props: ButtonProps) => React.ReactNode> = {
  ACCEPT: AcceptButton,
  HIDE: HideButton,
};

function AcceptButton({ postId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(AcceptAnswer);
  return (
    <ActionDialog
      label={t`Accept answer`}
      explanation={<Trans>It is shown first and the question counts as answered.</Trans>}
      verb={verb}
      button={{ variant: 'light', size: 'compact-sm' }}
      onConfirm={async () => (await verb.run({ postId })) !== null}
    />
  );
}

function HideButton({ postId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(HidePost);
  return (
    <ActionDialog
      label={t`Hide`}
      explanation={<Trans>Nobody but its author and the operator sees it any more.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async (reason) => (await verb.run({ postId, reason })) !== null}
    />
  );
}
