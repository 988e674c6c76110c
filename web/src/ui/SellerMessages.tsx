// What a seller and the operator wrote to each other, oldest first, and writing the next one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { newId } from '../data/ids.js';
import { present } from '../data/nodes.js';
import { useVerb } from '../data/use-verb.js';
import { Dotted } from './Dotted.js';
import { Surface } from './Surface.js';
import { Empty } from './states.js';
import { UserErrors } from './UserErrors.js';
import { usePersonName } from './use-person-name.js';
import { Instant } from './When.js';

const MessagesFragment = graphql(`
  fragment SellerMessages_Seller on Seller {
    id
    unreadMessageCount
    messages(first: 20) {
      nodes {
        id
        text
        isFromOperator
        sentAt
        author {
          id
          displayName
        }
      }
    }
  }
`);

const SendSellerMessage = graphql(`
  mutation SendSellerMessage($input: SendSellerMessageInput!) {
    sendSellerMessage(input: $input) {
      sellerMessage {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const MarkSellerMessagesRead = graphql(`
  mutation MarkSellerMessagesRead($input: MarkSellerMessagesReadInput!) {
    markSellerMessagesRead(input: $input) {
      seller {
        id
        unreadMessageCount
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

interface Props {
  seller: FragmentType<typeof MessagesFragment>;
  /** Whose screen it is: one's own words stand at the end of the line. */
  isOperator: boolean;
  /** Something beside the field, e.g. texts to choose from; hands its text to `write`. */
  aside?: (write: (text: string) => void) => ReactNode;
}

const own = { ml: 'auto', bg: 'var(--agora-tint)' };

export function SellerMessages({ isOperator, aside, ...props }: Props) {
  const nameOf = usePersonName();
  const {
    id: sellerId,
    messages,
    unreadMessageCount,
  } = readFragment(MessagesFragment, props.seller);
  const { t } = useLingui();
  const verb = useVerb(SendSellerMessage, ['SellerMessage', 'Seller']);
  const { run: markRead } = useVerb(MarkSellerMessagesRead);
  const [id, setId] = useState(() => newId('smg'));
  const [text, setText] = useState('');
  const hasUnread = (unreadMessageCount ?? 0) > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is shown now.
  useEffect(() => {
    if (hasUnread) void markRead({ sellerId });
  }, [hasUnread, sellerId]);
  const send = async () => {
    if (!(await verb.run({ id, sellerId, text: text.trim() }))) return;
    setText('');
    setId(newId('smg'));
  };
  const shown = present(messages?.nodes).slice().reverse();
  return (
    <Surface
      title={isOperator ? <Trans>Messages</Trans> : <Trans>Messages with the operator</Trans>}
    >
      <Stack gap="md">
        {shown.length === 0 && <Empty isSmall title={<Trans>No messages yet</Trans>} />}
        {shown.map((message) => (
          <Paper
            key={message.id}
            withBorder
            radius="md"
            p="sm"
            maw="80%"
            w="fit-content"
            {...(message.isFromOperator === isOperator && own)}
          >
            <Dotted size="xs">
              {nameOf(message.author) ?? (message.isFromOperator ? t`Operator` : t`Seller`)}
              <Instant value={message.sentAt} />
            </Dotted>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{message.text}</Text>
          </Paper>
        ))}
        <Textarea
          label={t`Your message`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={4000}
        />
        <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
        <Group justify="space-between">
          <div>{aside?.(setText)}</div>
          <Button
            // The operator's page has a main button of its own.
            variant={isOperator ? 'light' : 'filled'}
            loading={verb.isRunning}
            disabled={!text.trim()}
            onClick={() => void send()}
          >
            <Trans>Send</Trans>
          </Button>
        </Group>
      </Stack>
    </Surface>
  );
}
