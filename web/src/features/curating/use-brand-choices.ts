// The brands that a person may mean by what is typed so far, asked for once the typing rests.
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { BrandChoicesQuery } from './curating.queries.js';

export function useBrandChoices(begun = '') {
  const [text, setText] = useState(begun);
  const [settled] = useDebouncedValue(text, 200);
  const { data, error, again } = useGraph(BrandChoicesQuery, { text: settled || null });
  return { text, setText, brands: present(data?.brands?.nodes), error, again };
}
