// A checklist: what is required, what of it is met, what is missing.
import { Trans } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import classes from './Requirements.module.css';
import { Tag } from './Tag.js';
import { useVerificationWords } from './use-verification-words.js';

interface Requirement {
  code: string;
  isMet: boolean;
  missing: readonly string[];
}

interface Props {
  requirements: readonly Requirement[];
  /** The company's. */
  country: string | undefined;
}

export function Requirements({ requirements, country }: Props) {
  const { word, missing } = useVerificationWords(country);
  return (
    <ul className={classes.list}>
      {requirements.map(({ code, isMet, missing: names }) => (
        <li key={code} className={classes.item}>
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
        </li>
      ))}
    </ul>
  );
}
