// Picks offers of the vendor by its own numbers; what is picked keeps its name while one looks for more.

import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { MultiSelect } from '../../ui/choices.js';
import { OffersToPriceQuery } from './pricing.queries.js';
import { type OwnOffer, useOfferWord } from './use-offer-word.js';

const waitMs = 200;

interface Props {
  label: string;
  vendorId: string;
  known: readonly OwnOffer[];
  value: string[];
  onChange: (offerIds: string[]) => void;
}

export function OwnOfferPicker({ label, vendorId, known, value, onChange }: Props) {
  const { t } = useLingui();
  const wordOf = useOfferWord();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), waitMs);
  const { data } = useGraph(OffersToPriceQuery, { vendorId, text: wanted || null });
  const [names, setNames] = useState(() => new Map(known.map((each) => [each.id, wordOf(each)])));
  const node = data?.node;
  const found = node && 'ownOffers' in node ? present(node.ownOffers?.nodes) : [];
  const options = new Map([
    ...value.map((id) => [id, names.get(id) ?? id] as const),
    ...found.map((offer) => [offer.id, wordOf(offer)] as const),
  ]);
  const change = (offerIds: string[]) => {
    setNames(new Map([...names, ...options]));
    onChange(offerIds);
  };
  return (
    <MultiSelect
      label={label}
      data={[...options].map(([id, word]) => ({ value: id, label: word }))}
      value={value}
      onChange={change}
      searchable
      searchValue={text}
      onSearchChange={setText}
      // The search is done already, by the vendor's own numbers.
      filter={({ options: all }) => all}
      placeholder={value.length === 0 ? t`Number, part number or name` : ''}
      nothingFoundMessage={t`No offers here`}
      maxDropdownHeight={260}
    />
  );
}
