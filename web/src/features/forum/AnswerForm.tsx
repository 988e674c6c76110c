// Writes an answer in Markdown, or what the asker adds to the question. Its id is kept until it is posted, so that a repeat
// posts once.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { FormatHint } from './FormatHint.js';
import { PostAnswer } from './forum-verbs.js';

interface Props {
  threadId: string;
  /** The reader has asked: it adds something instead of answering itself. */
  isOwn: boolean;
}

export function AnswerForm({ threadId, isOwn }: Props) {
  const [isOpen, setOpen] = useState(!isOwn);
  if (isOpen) return <OpenForm threadId={threadId} isOwn={isOwn} />;
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Add something</Trans>
      </Button>
    </div>
  );
}

function OpenForm({ threadId, isOwn }: Props) {
  const { t } = useLingui();
  const [id, setId] = useState(() => newId('pst'));
  const answer = useVerbForm({
    document: PostAnswer,
    initialValues: { body: '' },
    inputOf: ({ body }: { body: string }) => ({ id, threadId, body: body.trim() }),
    onDone: () => {
      setId(newId('pst'));
      answer.form.reset();
    },
  });
  const title = isOwn ? t`What you add` : t`Your answer`;
  return (
    <Surface title={title}>
      <form onSubmit={answer.submit}>
        <Stack gap="sm">
          <Textarea
            aria-label={title}
            autoFocus={isOwn}
            autosize
            minRows={4}
            maxRows={20}
            required
            maxLength={20_000}
            {...answer.form.getInputProps('body')}
          />
          <UserErrors errors={answer.errors} isFailed={answer.isFailed} />
          <Group justify="space-between">
            <FormatHint />
            <Button type="submit" loading={answer.isRunning}>
              {isOwn ? <Trans>Post</Trans> : <Trans>Post answer</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}
