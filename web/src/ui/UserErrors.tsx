// Why a verb did nothing, in words; or that its answer did not come.
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { List } from '@mantine/core';
import type { UserErrorParts } from '../data/use-verb.js';
import { errorText } from '../i18n/error-messages.js';
import { Notice } from './Notice.js';

interface Props {
  errors: readonly UserErrorParts[];
  isFailed?: boolean;
}

export function UserErrors({ errors, isFailed = false }: Props) {
  const { i18n } = useLingui();
  if (errors.length === 0 && !isFailed) return null;
  const texts = [...new Set(errors.map((error) => errorText(i18n, error)))];
  return (
    <Notice tone="red" role="alert">
      {isFailed ? (
        <Trans>The server did not answer. Try again: nothing will be done twice.</Trans>
      ) : texts.length === 1 ? (
        texts[0]
      ) : (
        <List size="sm">
          {texts.map((text) => (
            <List.Item key={text}>{text}</List.Item>
          ))}
        </List>
      )}
    </Notice>
  );
}
