// A product's pictures and documents: sent, ordered, named in both languages, taken away.
import { Trans, useLingui } from '@lingui/react/macro';
import {
  ActionIcon,
  Button,
  FileButton,
  Group,
  Image,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { UserErrorCode } from '../../data/generated/graphql.js';
import { sendFile } from '../../data/send-file.js';
import { useVerb } from '../../data/use-verb.js';
import { Icon } from '../../ui/icons.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { documentWords } from '../../ui/unit-words.js';
import {
  AddProductDocument,
  AddProductPicture,
  ArrangeProductDocuments,
  ArrangeProductPictures,
} from './curating-verbs.js';

const ProductFilesFragment = graphql(`
  fragment ProductFiles_Product on Product {
    id
    media {
      source
      thumb: url(width: 160)
      width
      height
      alt {
        zhCN
        en
      }
    }
    documents {
      url
      title
      kind
      language
    }
  }
`);

interface Props {
  product: FragmentType<typeof ProductFilesFragment>;
}

export function ProductFiles(props: Props) {
  const { id, media, documents } = readFragment(ProductFilesFragment, props.product);
  return (
    <>
      <Pictures productId={id} media={media} />
      <Documents productId={id} documents={documents} />
    </>
  );
}

interface Picture {
  source: string;
  thumb: string;
  alt: { zhCN: string | null; en: string | null } | null;
}

const pictureTypes = 'image/png,image/jpeg,image/webp,image/avif';

function Pictures({ productId, media }: { productId: string; media: readonly Picture[] }) {
  const { t } = useLingui();
  const add = useVerb(AddProductPicture);
  const arrange = useVerb(ArrangeProductPictures);
  const { send, isSending, refusal } = useSending('PRODUCT_PICTURE');
  const save = (pictures: readonly Picture[]) =>
    arrange.run({ productId, media: pictures.map(({ source, alt }) => ({ url: source, alt })) });
  const take = async (files: File[]) => {
    for (const file of files) {
      const uploadId = await send(file);
      if (uploadId) await add.run({ productId, uploadId });
    }
  };
  return (
    <Surface
      title={<Trans>Pictures</Trans>}
      aside={
        <FileButton multiple accept={pictureTypes} onChange={(files) => void take(files)}>
          {(button) => (
            <Button
              {...button}
              size="compact-sm"
              variant="light"
              loading={isSending || add.isRunning}
            >
              <Trans>Add pictures</Trans>
            </Button>
          )}
        </FileButton>
      }
    >
      <Stack gap="md">
        {media.length === 0 && (
          <Text c="dimmed">
            <Trans>PNG, JPEG, WebP or AVIF, best 1,000 pixels wide or more.</Trans>
          </Text>
        )}
        {media.map((picture, index) => (
          <Group key={picture.source} align="flex-start" gap="sm">
            <Image src={picture.thumb} w={72} h={72} radius="sm" fit="contain" alt="" />
            <Stack gap={6} flex="1 1 240px">
              {(['zhCN', 'en'] as const).map((language) => (
                <TextInput
                  key={language}
                  size="xs"
                  label={
                    language === 'en' ? t`What it shows (English)` : t`What it shows (Chinese)`
                  }
                  defaultValue={picture.alt?.[language] ?? ''}
                  onBlur={({ currentTarget: { value } }) => {
                    if (value === (picture.alt?.[language] ?? '')) return;
                    const alt = { zhCN: null, en: null, ...picture.alt, [language]: value };
                    void save(media.map((each) => (each === picture ? { ...picture, alt } : each)));
                  }}
                />
              ))}
            </Stack>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Show first`}
              disabled={index === 0}
              onClick={() => void save([picture, ...media.filter((each) => each !== picture)])}
            >
              <Icon name="star" size={18} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Take this picture away`}
              onClick={() => void save(media.filter((each) => each !== picture))}
            >
              <Icon name="trash" size={18} />
            </ActionIcon>
          </Group>
        ))}
        <SendingRefusal code={refusal} />
        <UserErrors
          errors={[...add.errors, ...arrange.errors]}
          isFailed={add.isFailed || arrange.isFailed}
        />
      </Stack>
    </Surface>
  );
}

interface PaperProps {
  productId: string;
  documents: readonly {
    url: string;
    title: string;
    kind: keyof typeof documentWords;
    language: string | null;
  }[];
}

function Documents({ productId, documents }: PaperProps) {
  const { t, i18n } = useLingui();
  const add = useVerb(AddProductDocument);
  const arrange = useVerb(ArrangeProductDocuments);
  const { send, isSending, refusal } = useSending('PRODUCT_DOCUMENT');
  const save = (papers: PaperProps['documents']) =>
    arrange.run({ productId, documents: papers.map((paper) => ({ ...paper })) });
  const take = async (file: File | null) => {
    const uploadId = file && (await send(file));
    if (uploadId) await add.run({ productId, uploadId, title: file.name.replace(/\.\w+$/, '') });
  };
  const kinds = Object.keys(documentWords) as (keyof typeof documentWords)[];
  return (
    <Surface
      title={<Trans>Documents</Trans>}
      aside={
        <FileButton accept=".pdf,.zip,.xlsx,.docx,image/*" onChange={(file) => void take(file)}>
          {(button) => (
            <Button
              {...button}
              size="compact-sm"
              variant="light"
              loading={isSending || add.isRunning}
            >
              <Trans>Add a document</Trans>
            </Button>
          )}
        </FileButton>
      }
    >
      <Stack gap="md">
        {documents.length === 0 && (
          <Text c="dimmed">
            <Trans>Datasheets, manuals, certificates: PDF, ZIP, XLSX or DOCX.</Trans>
          </Text>
        )}
        {documents.map((paper) => (
          <Group key={paper.url} gap="xs" align="center">
            <TextInput
              size="xs"
              flex={1}
              miw={160}
              aria-label={t`Title`}
              defaultValue={paper.title}
              onBlur={({ currentTarget: { value: title } }) => {
                if (!title.trim() || title === paper.title) return;
                void save(documents.map((each) => (each === paper ? { ...paper, title } : each)));
              }}
            />
            <select
              aria-label={t`Kind`}
              value={paper.kind}
              onChange={({ currentTarget: { value } }) => {
                const kind = value as keyof typeof documentWords;
                void save(documents.map((each) => (each === paper ? { ...paper, kind } : each)));
              }}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {i18n._(documentWords[kind])}
                </option>
              ))}
            </select>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Take this document away`}
              onClick={() => void save(documents.filter((each) => each !== paper))}
            >
              <Icon name="trash" size={18} />
            </ActionIcon>
          </Group>
        ))}
        <SendingRefusal code={refusal} />
        <UserErrors
          errors={[...add.errors, ...arrange.errors]}
          isFailed={add.isFailed || arrange.isFailed}
        />
      </Stack>
    </Surface>
  );
}

function useSending(purpose: string) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (file: File) => {
    setSending(true);
    setRefusal(null);
    const sent = await sendFile(file, purpose);
    setSending(false);
    if ('uploadId' in sent) return sent.uploadId;
    setRefusal(sent.code);
    return null;
  };
  return { send, isSending, refusal };
}

function SendingRefusal({ code }: { code: UserErrorCode | string | null }) {
  if (!code) return null;
  const known: Record<string, React.ReactNode> = {
    FILE_TYPE_REFUSED: (
      <Trans>By its content, this file is of a type that is not taken here.</Trans>
    ),
    FILE_TOO_LARGE: <Trans>The file is too large.</Trans>,
    FILE_EMPTY: <Trans>There is nothing in the file.</Trans>,
  };
  return (
    <Text c="red" size="sm" role="alert">
      {known[code] ?? <Trans>The file could not be sent. Try again.</Trans>}
    </Text>
  );
}
