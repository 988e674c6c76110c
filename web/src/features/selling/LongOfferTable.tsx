// The table of the seller's offers, however many there are; not part of the one that is shown by pages, because
// drawing rows as they come into sight is code of its own.
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { readFragment } from '../../data/generated/fragment-masking.js';
import { LongTable } from '../../ui/LongTable.js';
import {
  MyOfferTableFragment,
  type OfferTableProps,
  useOfferColumns,
  useOfferName,
} from './MyOfferTable.js';

interface LongProps extends Pick<OfferTableProps, 'offers' | 'marks'> {
  totalCount: number;
  onRest: (first: number, last: number) => void;
}

function Table({ totalCount, onRest, marks, ...props }: LongProps) {
  const offers = readFragment(MyOfferTableFragment, props.offers);
  const { t } = useLingui();
  const columns = useOfferColumns(offers, marks);
  return (
    <LongTable
      label={t`Offers`}
      columns={columns.map((column) => ({ ...column, ...widths[column.key] }))}
      rows={offers}
      rowKey={idOf}
      rowName={useOfferName()}
      totalCount={totalCount}
      onRest={onRest}
    />
  );
}

export const LongOfferTable = memo(Table);

const idOf = ({ id }: { id: string }) => id;

/** Of columns that stand still while rows come and go; the product has the rest. */
const widths: Record<string, { width: string }> = {
  state: { width: '200px' },
  stock: { width: '104px' },
  minimum: { width: '92px' },
  price: { width: '120px' },
  actions: { width: '312px' },
};
