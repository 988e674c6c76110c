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
  /** Nothing more can come: what is open waits for nobody. */
  isOver?: boolean;
}

export function Requirements({ requirements, country, isOver = false }: Props) {
  const { word, missing } = useVerificationWords(country);
  return (
    <ul className={classes.list}>
      {requirements.map(({ code, isMet, missing: names }) => (
        <li key={code} className={classes.item}>
          <Tag tone={isMet ? 'green' : isOver ? 'gray' : 'yellow'} isSmall>
            {isMet ? (
              <Trans>Done</Trans>
            ) : isOver ? (
              <Trans>Not done</Trans>
            ) : (
              <Trans>Still open</Trans>
            )}
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
