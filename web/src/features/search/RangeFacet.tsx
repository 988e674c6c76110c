// A facet of numbers: from and to, applied on Enter or when the field is left. Physical values are typed and
// shown as engineers write them; what is asked for are plain decimal strings.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import classes from './Facets.module.css';
import { printSi, readSi } from './si-decimal.js';

interface Props {
  unit?: string | null;
  bounds: { minimum?: string | null; maximum?: string | null };
  minimum: string | undefined;
  maximum: string | undefined;
  /** Whether the unit takes prefixes such as k or µ. */
  isScaled?: boolean;
  /** Whether people look for one value: of a size they do, of a price not. */
  hasExact?: boolean;
  onChange: (minimum: string | undefined, maximum: string | undefined) => void;
}

export function RangeFacet(props: Props) {
  const { unit, bounds, minimum, maximum, isScaled = false, hasExact, onChange } = props;
  const { t } = useLingui();
  const format = useFormat();
  const shown = (bound: string) =>
    isScaled ? `${printSi(bound)}${unit ?? ''}` : format.number(bound);
  const hint = (bound: string | null | undefined) => (bound ? shown(bound) : '');
  // One value is typed once.
  const exact = !hasExact || (minimum && maximum) ? undefined : (minimum ?? maximum);
  const exactText = exact && [shown(exact), !isScaled && unit].filter(Boolean).join(' ');
  return (
    <>
      <div className={classes.range}>
        <Bound
          label={unit ? t`From, in ${unit}` : t`From`}
          value={minimum}
          unit={unit}
          isScaled={isScaled}
          hint={hint(bounds.minimum)}
          onChange={(value) => onChange(value, maximum)}
        />
        {/* A prefix stands at its unit: the fields say both. */}
        <span className={classes.count}>{(!isScaled && unit) || '–'}</span>
        <Bound
          label={unit ? t`To, in ${unit}` : t`To`}
          value={maximum}
          unit={unit}
          isScaled={isScaled}
          hint={hint(bounds.maximum)}
          onChange={(value) => onChange(minimum, value)}
        />
      </div>
      {exact && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.more}
          onClick={() => onChange(exact, exact)}
        >
          <Trans>Exactly {exactText}</Trans>
        </Button>
      )}
    </>
  );
}

interface BoundProps {
  label: string;
  value: string | undefined;
  unit: string | null | undefined;
  isScaled: boolean;
  hint: string;
  onChange: (value: string | undefined) => void;
}

function Bound({ label, value, unit, isScaled, hint, onChange }: BoundProps) {
  const shown = value && isScaled ? `${printSi(value)}${unit ?? ''}` : (value ?? '');
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const apply = () => {
    const next = readSi(typed, unit);
    if (next === value) setTyped(shown);
    else if (next || !typed.trim()) onChange(next);
    else setTyped(shown);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={typed}
      placeholder={hint}
      inputMode={isScaled ? 'text' : 'decimal'}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  );
}
