// The person shows that it is not somebody else at its desk: by the password or by a code.
import { useLingui } from '@lingui/react/macro';
import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isFilled } from '../../ui/is-filled.js';
import { Segments } from '../../ui/Segments.js';

type Kind = 'password' | 'code';

export function useProof() {
  const { t } = useLingui();
  const [kind, setKind] = useState<Kind>('password');
  const [text, setText] = useState('');
  const choose = (value: string) => {
    setKind(value as Kind);
    setText('');
  };
  const fields = (
    <>
      <Segments
        segments={[
          { value: 'password', label: t`Password` },
          { value: 'code', label: t`Sign-in code` },
        ]}
        value={kind}
        onChange={choose}
        label={t`Show that it is you`}
        isFullWidth
      />
      {kind === 'password' ? (
        <PasswordInput
          label={t`Your password`}
          autoComplete="current-password"
          required
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          label={t`Sign-in code`}
          description={t`Of your authenticator app, or a recovery code.`}
          autoComplete="one-time-code"
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
    </>
  );
  const input = kind === 'password' ? { password: text } : { code: text.trim() };
  return { fields, input, isGiven: isFilled(text), clear: () => setText('') };
}
