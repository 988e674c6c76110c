// A facet of numbers: from and to, as decimal strings, applied on Enter or when the field is left.
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import classes from './Facets.module.css';

interface Props {
  unit?: string | null;
  bounds: { minimum?: string | null; maximum?: string | null };
  minimum: string | undefined;
  maximum: string | undefined;
  onChange: (minimum: string | undefined, maximum: string | undefined) => void;
}

/** A decimal as typed, or nothing when it is none. */
const read = (typed: string) => {
  const text = typed.trim().replaceAll(',', '').replaceAll('，', '');
  return /^-?\d{1,15}([.]\d{1,12})?$/.test(text) ? text : undefined;
};

export function RangeFacet({ unit, bounds, minimum, maximum, onChange }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const hint = (bound: string | null | undefined) => (bound ? format.number(bound) : '');
  return (
    <div className={classes.range}>
      <Bound
        label={unit ? t`From, in ${unit}` : t`From`}
        value={minimum}
        hint={hint(bounds.minimum)}
        onChange={(value) => onChange(value, maximum)}
      />
      <span className={classes.count}>{unit ?? '–'}</span>
      <Bound
        label={unit ? t`To, in ${unit}` : t`To`}
        value={maximum}
        hint={hint(bounds.maximum)}
        onChange={(value) => onChange(minimum, value)}
      />
    </div>
  );
}

interface BoundProps {
  label: string;
  value: string | undefined;
  hint: string;
  onChange: (value: string | undefined) => void;
}

function Bound({ label, value, hint, onChange }: BoundProps) {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const apply = () => {
    const next = read(typed);
    setTyped(next ?? '');
    if (next !== value) onChange(next);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={typed}
      placeholder={hint}
      inputMode="decimal"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  );
}
