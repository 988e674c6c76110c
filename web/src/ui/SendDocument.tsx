// Handing in a document: what it shows, and the file. What it is handed in for is its caller's verb.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, NativeSelect, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { sendFile } from '../data/send-file.js';
import { Notice } from './Notice.js';

const accepted = 'application/pdf,image/png,image/jpeg,image/webp';

interface Props<Kind extends string> {
  purpose: string;
  /** The kinds of document in their order, and what they are called. */
  kinds: Readonly<Record<Kind, string>>;
  /** What is asked for and not there yet: the first of it is chosen at first, where it is a kind. */
  wanted?: readonly string[];
  /** The file has arrived; hands it in. */
  onSent: (kind: Kind, uploadId: string) => Promise<unknown>;
  /** Why it was not taken, when it was not. */
  errors: ReactNode;
}

export function SendDocument<Kind extends string>(props: Props<Kind>) {
  const { purpose, kinds, wanted = [], onSent, errors } = props;
  const { t } = useLingui();
  const choices = Object.entries<string>(kinds).map(([value, label]) => ({ value, label }));
  const first = choices.find(({ value }) => wanted.includes(value)) ?? choices[0];
  const [chosen, setKind] = useState<string>();
  const kind = chosen ?? first?.value ?? '';
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const reasons: Readonly<Record<string, string>> = {
    FILE_EMPTY: t`The file is empty.`,
    FILE_TYPE_REFUSED: t`Send a PDF or a picture.`,
    FILE_TOO_LARGE: t`The file is larger than 20 MB.`,
  };
  const send = async (file: File) => {
    setSending(true);
    setRefusal(null);
    const sent = await sendFile(file, purpose);
    if ('code' in sent) setRefusal(reasons[sent.code] ?? t`The file could not be sent. Try again.`);
    else await onSent(kind as Kind, sent.uploadId);
    setSending(false);
  };
  return (
    <Stack gap="sm" px={{ base: 'md', sm: 'lg' }} py="md">
      <Group align="flex-end">
        <NativeSelect
          label={t`Add a document`}
          data={choices}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
        <FileButton accept={accepted} onChange={(file) => file && void send(file)}>
          {(button) => (
            <Button {...button} variant="light" loading={isSending}>
              <Trans>Choose a file</Trans>
            </Button>
          )}
        </FileButton>
      </Group>
      {refusal && (
        <Notice tone="red" role="alert">
          {refusal}
        </Notice>
      )}
      {errors}
    </Stack>
  );
}
