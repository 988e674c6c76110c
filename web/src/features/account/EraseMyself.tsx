// The way out for good: what goes, what stays and why, before the person decides, and as a report afterwards.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { graphql } from '../../data/generated/gql.js';
import type { ErasurePreviewQuery as Answer } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { signOut } from '../../data/session.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErasureReport } from '../../ui/ErasureReport.js';
import { Notice } from '../../ui/Notice.js';
import { Surface } from '../../ui/Surface.js';
import { unbroken } from '../../ui/unbroken.js';
import { useProof } from './use-proof.js';

const ErasurePreview = graphql(`
  query ErasurePreview {
    viewer {
      erasurePreview {
        blockingCompanies {
          id
          name
        }
        items {
          part
          kind
          count
          keptFor
        }
      }
    }
  }
`);

const EraseMyselfVerb = graphql(`
  mutation EraseMyself($input: EraseMyselfInput!) {
    eraseMyself(input: $input) {
      erasure {
        id
        items {
          part
          kind
          count
          keptFor
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

type Preview = NonNullable<NonNullable<Answer['viewer']>['erasurePreview']>;

export function EraseMyself() {
  const [isAsked, setAsked] = useState(false);
  return (
    <Surface title={<Trans>Delete my account</Trans>}>
      {isAsked ? (
        <Asked />
      ) : (
        <Group justify="space-between" gap="md">
          <Text maw={560}>
            <Trans>
              Everything that names you goes, in all your companies, for good. First see what would
              be deleted and what has to stay.
            </Trans>
          </Text>
          <Button variant="default" onClick={() => setAsked(true)}>
            <Trans>See what happens</Trans>
          </Button>
        </Group>
      )}
    </Surface>
  );
}

function Asked() {
  const { data, isLoading } = useGraph(ErasurePreview, {});
  const preview = data?.viewer?.erasurePreview;
  if (isLoading) {
    return (
      <Text role="status">
        <Trans>Looking what is known of you…</Trans>
      </Text>
    );
  }
  if (!preview) {
    return (
      <Notice tone="red" role="alert">
        <Trans>This cannot be said at the moment. Try again in a while.</Trans>
      </Notice>
    );
  }
  return <Known preview={preview} />;
}

function Known({ preview: { blockingCompanies, items } }: { preview: Preview }) {
  const { t } = useLingui();
  return (
    <Stack gap="md">
      <ErasureReport items={items} />
      {blockingCompanies.length > 0 ? (
        <Notice tone="yellow" title={t`You are the only administrator`}>
          <Trans>Name another administrator first, in:</Trans>
          <List>
            {blockingCompanies.map(({ id, name }) => (
              <List.Item key={id}>{name}</List.Item>
            ))}
          </List>
        </Notice>
      ) : (
        <Group justify="flex-end">
          <EraseButton />
        </Group>
      )}
    </Stack>
  );
}

function EraseButton() {
  const { t } = useLingui();
  const verb = useVerb(EraseMyselfVerb);
  const proof = useProof();
  const forget = useFreshStart();
  const navigate = useNavigate();
  const [id] = useState(() => newId('era'));
  const [report, setReport] = useState<Preview['items'] | null>(null);
  const erase = async () => {
    const done = await verb.run({ id, ...proof.input });
    if (!done?.erasure) return false;
    setReport(done.erasure.items);
    return true;
  };
  const leave = async () => {
    await signOut();
    forget();
    await navigate({ to: '/' });
  };
  return (
    <>
      <ActionDialog
        label={t`Delete my account`}
        explanation={unbroken(
          t`It happens at once and cannot be undone. You are signed out on all devices; your e-mail is free for a new account.`,
        )}
        verb={verb}
        isDangerous
        isReady={proof.isGiven}
        onConfirm={erase}
      >
        {proof.fields}
      </ActionDialog>
      <Dialog
        isOpen={report !== null}
        onClose={() => void leave()}
        withCloseButton={false}
        title={t`Your account is deleted`}
      >
        <Stack gap="md">
          <ErasureReport items={report ?? []} isDone />
          <Group justify="flex-end">
            <Button onClick={() => void leave()}>
              <Trans>Leave</Trans>
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
