// A picture of the storefront: sent at once, taken over when the storefront is saved.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { sendFile } from '../../data/send-file.js';

interface Picture {
  /** Where it can be seen: at its address, or in this browser until it is saved. */
  url: string | null;
  uploadId: string | null;
}

interface Props {
  label: string;
  hint: string;
  value: Picture;
  error?: ReactNode;
  onChange: (picture: Picture) => void;
}

export function PictureField({ label, hint, value, error, onChange }: Props) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (file: File) => {
    setSending(true);
    setRefusal(null);
    const sent = await sendFile(file, 'STOREFRONT_PICTURE');
    setSending(false);
    if ('code' in sent) {
      setRefusal(
        sent.code === 'FILE_TOO_LARGE'
          ? t`The picture is larger than 5 MB.`
          : t`Send a PNG, JPEG, WebP or AVIF picture.`,
      );
      return;
    }
    onChange({ url: URL.createObjectURL(file), uploadId: sent.uploadId });
  };
  return (
    <Input.Wrapper label={label} description={hint} error={error ?? refusal}>
      <Group gap="sm" my={6}>
        {value.url && (
          <img
            src={value.url}
            alt=""
            style={{ height: 48, maxWidth: 160, objectFit: 'cover', borderRadius: 6 }}
          />
        )}
        <FileButton
          accept="image/png,image/jpeg,image/webp,image/avif"
          onChange={(file) => file && void send(file)}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs" loading={isSending}>
              {value.url ? <Trans>Choose another</Trans> : <Trans>Choose a picture</Trans>}
            </Button>
          )}
        </FileButton>
        {value.url ? (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => onChange({ url: null, uploadId: null })}
          >
            <Trans>Remove</Trans>
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>None yet</Trans>
          </Text>
        )}
      </Group>
    </Input.Wrapper>
  );
}
