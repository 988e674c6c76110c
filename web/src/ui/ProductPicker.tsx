// Finds a product by typing and hands back its id and name.
import { useLingui } from '@lingui/react/macro';
import { CloseButton, InputBase, TextInput } from '@mantine/core';
import { late, type StandIn } from './late.js';

export interface PickedProduct {
  id: string;
  label: string;
}

interface Props {
  label: string;
  value: PickedProduct | null;
  onChange: (product: PickedProduct | null) => void;
  error?: React.ReactNode;
  isRequired?: boolean;
}

export function ProductPicker({ label, value, onChange, error, isRequired = false }: Props) {
  const { t } = useLingui();
  if (value) {
    return (
      <InputBase
        label={label}
        component="div"
        multiline
        error={error}
        rightSection={<CloseButton aria-label={t`Choose another`} onClick={() => onChange(null)} />}
        rightSectionPointerEvents="all"
      >
        {value.label}
      </InputBase>
    );
  }
  return <ProductFinder label={label} onChange={onChange} error={error} isRequired={isRequired} />;
}

export interface FinderProps extends Omit<Props, 'value'> {
  /** What was typed before it came. */
  typed?: string;
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
