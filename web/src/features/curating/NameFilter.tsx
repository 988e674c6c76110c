// Narrows a list of the catalog's keeping by a name, in the URL.
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { FilterBar } from '../../ui/FilterBar.js';
import { TextFilter } from '../../ui/TextFilter.js';

interface Props {
  to: '/operator/brands' | '/operator/attributes';
  q: string | undefined;
}

export function NameFilter({ to, q: value }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <FilterBar>
      <TextFilter
        label={t`Name`}
        value={value}
        onSearch={(q) => void navigate({ to, search: q ? { q } : {}, replace: true })}
      />
    </FilterBar>
  );
}
