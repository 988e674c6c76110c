// A checklist: what is required, what of it is met, what is missing.
import { Trans } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { Tag } from './Tag.js';
import { useVerificationWords } from './use-verification-words.js';

interface Requirement {
  code: string;
  isMet: boolean;
  missing: readonly string[];
}

export function Requirements({ requirements }: { requirements: readonly Requirement[] }) {
  const { word, missing } = useVerificationWords();
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {requirements.map(({ code, isMet, missing: names }) => (
        <Group key={code} component="li" gap="sm" wrap="nowrap" align="flex-start">
          <Tag tone={isMet ? 'green' : 'yellow'} isSmall>
            {isMet ? <Trans>Done</Trans> : <Trans>Still open</Trans>}
          </Tag>
          <Stack gap={0}>
            <Text inherit>{word(code)}</Text>
            {missing(names) && (
              <Text size="sm" c="dimmed">
                <Trans>Missing: {missing(names)}</Trans>
              </Text>
            )}
          </Stack>
        </Group>
      ))}
    </Stack>
  );
}
