// Narrows a list of the catalog's keeping by a name, in the URL.
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Icon } from '../../ui/icons.js';

interface Props {
  to: '/operator/brands' | '/operator/attributes';
  q: string | undefined;
}

export function NameFilter({ to, q }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState(q ?? '');
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to, search: text.trim() ? { q: text.trim() } : {}, replace: true });
  };
  return (
    <form onSubmit={search}>
      <TextInput
        aria-label={t`Name`}
        placeholder={t`Name`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<Icon name="search" size={16} />}
        maw={260}
      />
    </form>
  );
}
