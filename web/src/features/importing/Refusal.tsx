// Why a file did not arrive.
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/Notice.js';
import { uploadWords } from './words.js';

export function Refusal({ code }: { code: string | null }) {
  const { i18n } = useLingui();
  if (code === null) return null;
  const word = uploadWords[code];
  return (
    <Notice tone="red" role="alert">
      {word ? i18n._(word) : <Trans>The file did not arrive ({code}). Try again.</Trans>}
    </Notice>
  );
}
