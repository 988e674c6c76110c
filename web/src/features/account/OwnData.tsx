// All that the platform knows of the person, as a file.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../data/generated/gql.js';
import { Notice } from '../../ui/Notice.js';
import { Surface } from '../../ui/Surface.js';
import { unbroken } from '../../ui/unbroken.js';

const OwnDataQuery = graphql(`
  query OwnData {
    viewer {
      personalData
    }
  }
`);

function save(data: unknown): void {
  const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'agora-my-data.json',
  });
  link.click();
  URL.revokeObjectURL(address);
}

export function OwnData() {
  const { t } = useLingui();
  const client = useClient();
  const [state, setState] = useState<'IDLE' | 'RUNNING' | 'FAILED'>('IDLE');
  const download = async () => {
    setState('RUNNING');
    const options = { requestPolicy: 'network-only' as const };
    const { data } = await client.query(OwnDataQuery, {}, options).toPromise();
    const own = data?.viewer?.personalData;
    if (own) save(own);
    setState(own ? 'IDLE' : 'FAILED');
  };
  return (
    <Surface title={<Trans>My data</Trans>}>
      <Stack gap="md">
        <Group justify="space-between" gap="md">
          <Text maw={560}>
            {unbroken(
              t`Everything the platform knows of you, in all your companies: profile, sign-ins, what you did, ordered, asked and wrote.`,
            )}
          </Text>
          <Button variant="default" loading={state === 'RUNNING'} onClick={() => void download()}>
            <Trans>Download as a file</Trans>
          </Button>
        </Group>
        {state === 'FAILED' && (
          <Notice tone="red" role="alert">
            {t`The file could not be put together. Try again in a while.`}
          </Notice>
        )}
      </Stack>
    </Surface>
  );
}
