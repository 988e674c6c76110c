// Narrows an operator's list to one state, in the URL.
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type StateOf, useStateOptions } from '../../ui/StateBadge.js';

interface Props {
  of: StateOf;
  to:
    | '/operator/offer-reviews'
    | '/operator/applications'
    | '/operator/companies'
    | '/operator/sellers'
    | '/operator/products';
  state: string | undefined;
  q?: string | undefined;
}

export function StateFilter({ of, to, state, q }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const options = useStateOptions(of);
  return (
    <NativeSelect
      aria-label={t`State`}
      data={[{ value: '', label: t`All states` }, ...options]}
      value={state ?? ''}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const search = { ...(q ? { q } : {}), ...(next ? { state: next } : {}) };
        void navigate({ to, search: search as never, replace: true });
      }}
    />
  );
}
