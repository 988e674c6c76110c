// Takes a product into the comparison, or out of it.
import { useLingui } from '@lingui/react/macro';
import classes from './CompareToggle.module.css';
import { COMPARED_MAX, compared, toggleCompared } from './compared.js';
import { Tick } from './Tick.js';

interface Props {
  productId: string;
  /** Of the product, for those who cannot see which row it is in. */
  name: string;
}

export function CompareToggle({ productId, name }: Props) {
  const { t } = useLingui();
  const isCompared = compared.use(({ ids }) => ids.includes(productId));
  const isFull = compared.use(({ ids }) => ids.length >= COMPARED_MAX);
  return (
    <Tick
      className={classes.toggle}
      ariaLabel={t`Compare ${name}`}
      isChecked={isCompared}
      isDisabled={!isCompared && isFull}
      onChange={() => toggleCompared(productId)}
    >
      {t`Compare`}
    </Tick>
  );
}
