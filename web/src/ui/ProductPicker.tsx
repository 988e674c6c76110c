// Finds a product by typing and hands back its id and name.
import { useLingui } from '@lingui/react/macro';
import { CloseButton, InputBase, TextInput } from '@mantine/core';
import type { FinderProps, PickedProduct } from './finder-props.js';
import { late, type StandIn } from './late.js';
import classes from './ProductPicker.module.css';
import { unbroken } from './unbroken.js';

interface Props extends FinderProps {
  value: PickedProduct | null;
}

export function ProductPicker({ label, value, onChange, error, isRequired = false }: Props) {
  const { t } = useLingui();
  if (value) {
    return (
      <InputBase
        label={label}
        withAsterisk={isRequired}
        component="div"
        multiline
        classNames={{ input: classes.field }}
        error={error}
        rightSection={<CloseButton aria-label={t`Choose another`} onClick={() => onChange(null)} />}
        rightSectionPointerEvents="all"
      >
        <span className={classes.facts}>
          {value.label.split(' · ').map((fact) => (
            <span key={fact}>{unbroken(fact)}</span>
          ))}
        </span>
      </InputBase>
    );
  }
  return <ProductFinder label={label} onChange={onChange} error={error} isRequired={isRequired} />;
}

const ProductFinder = late<FinderProps>({
  load: async () => (await import('./ProductFinder.js')).ProductFinder,
  Plain: PlainFinder,
  withTyped: (props, typed) => ({ ...props, typed }),
});

function PlainFinder({ label, error, isRequired, field, typed, onType }: FinderProps & StandIn) {
  const { t } = useLingui();
  return (
    <TextInput
      ref={field}
      label={label}
      placeholder={t`Type a part number or name`}
      value={typed}
      error={error}
      withAsterisk={isRequired ?? false}
      autoComplete="off"
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
