// How words are set off in a question or an answer.
import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';

export function FormatHint() {
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        For bold words write **two stars** around them; for a list begin lines with a hyphen.
      </Trans>
    </Text>
  );
}
