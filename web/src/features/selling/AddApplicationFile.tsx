// Sending a document for the application to sell: what it shows, and the file.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ApplicationDocumentKind } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { sendFile } from '../../data/send-file.js';
import { useVerb } from '../../data/use-verb.js';
import { Notice } from '../../ui/Notice.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useApplicationWords } from '../../ui/use-application-words.js';
import { AddApplicationDocument } from './selling-verbs.js';

const accepted = 'application/pdf,image/png,image/jpeg,image/webp';

export function AddApplicationFile({ applicationId }: { applicationId: string }) {
  const { t } = useLingui();
  const { documents } = useApplicationWords();
  const verb = useVerb(AddApplicationDocument, ['SellerApplication']);
  const [kind, setKind] = useState<ApplicationDocumentKind>('BUSINESS_LICENSE');
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
    const sent = await sendFile(file, 'SELLER_DOCUMENT');
    if ('code' in sent) setRefusal(reasons[sent.code] ?? t`The file could not be sent. Try again.`);
    else await verb.run({ id: newId('apd'), applicationId, kind, uploadId: sent.uploadId });
    setSending(false);
  };
  return (
    <Stack gap="sm" p="md">
      <Group align="flex-end">
        <NativeSelect
          label={t`Add a document`}
          data={Object.entries(documents).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as ApplicationDocumentKind)}
        />
        <FileButton accept={accepted} onChange={(file) => file && void send(file)}>
          {(props) => (
            <Button {...props} variant="light" loading={isSending}>
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
      <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
    </Stack>
  );
}
