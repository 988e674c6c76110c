// Writes an answer in Markdown. Its id is kept until it is posted, so that a repeat posts once.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { PostAnswer } from './forum-verbs.js';

export function AnswerForm({ threadId }: { threadId: string }) {
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
  return (
    <Surface title={<Trans>Your answer</Trans>}>
      <form onSubmit={answer.submit}>
        <Stack gap="sm">
          <Textarea
            aria-label={t`Your answer`}
            autosize
            minRows={4}
            maxRows={20}
            required
            maxLength={20_000}
            {...answer.form.getInputProps('body')}
          />
          <UserErrors errors={answer.errors} isFailed={answer.isFailed} />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              <Trans>Markdown works: **bold**, lists, `code`, links.</Trans>
            </Text>
            <Button type="submit" loading={answer.isRunning}>
              <Trans>Post answer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}
