// Chooses companies by name: any for the operator, those that bought before for a seller.

import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../data/generated/gql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { MultiSelect } from '../../ui/choices.js';
import { useViewer } from '../../ui/use-viewer.js';

const KnownCompaniesQuery = graphql(`
  query KnownCompanies {
    companies(first: 80) {
      nodes {
        id
        name
      }
    }
  }
`);

const KnownBuyersQuery = graphql(`
  query KnownBuyers {
    orders(first: 80, filter: { side: SELLING }) {
      nodes {
        id
        buyer {
          id
          name
        }
      }
    }
  }
`);

interface Company {
  id: string;
  name: string;
}

interface Props {
  label: string;
  /** Companies chosen before, so that they have a name whoever they are. */
  known: readonly (Company | null)[];
  value: string[];
  onChange: (companyIds: string[]) => void;
  /** What no company at all means. */
  placeholder?: string;
}

export function CompanyPicker({ label, known, value, onChange, placeholder }: Props) {
  const { t } = useLingui();
  const isOperator = useViewer().data?.viewer?.isOperator ?? false;
  const all = useGraph(KnownCompaniesQuery, {}, { isPaused: !isOperator });
  const buyers = useGraph(KnownBuyersQuery, {}, { isPaused: isOperator });
  const found = [
    ...present(known),
    ...present(all.data?.companies?.nodes),
    ...present(buyers.data?.orders?.nodes).flatMap(({ buyer }) => buyer ?? []),
  ];
  const names = new Map(found.map(({ id, name }) => [id, name]));
  for (const id of value) if (!names.has(id)) names.set(id, id);
  return (
    <MultiSelect
      label={label}
      data={[...names].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      placeholder={value.length === 0 ? (placeholder ?? t`Choose companies`) : ''}
      nothingFoundMessage={t`No company found`}
    />
  );
}
