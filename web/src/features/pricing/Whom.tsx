// Whom something is for: a few names, and how many more.
import { Plural } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { present } from '../../data/nodes.js';
import { useFormat } from '../../i18n/use-format.js';

interface Props {
  companies: readonly ({ id: string; name: string } | null)[];
  groups: readonly { id: string; name: string }[];
}

const shownMax = 3;

export function Whom({ companies, groups }: Props) {
  const format = useFormat();
  const names = [...groups, ...present(companies)].map(({ name }) => name);
  const more = names.length - shownMax;
  if (names.length === 0) return '—';
  return (
    <Text component="span" inherit data-long>
      {format.list(names.slice(0, shownMax))}
      {more > 0 && (
        <>
          {' '}
          <Plural value={more} one="and # more" other="and # more" />
        </>
      )}
    </Text>
  );
}
