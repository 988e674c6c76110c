// A facet of choices that may be combined; long ones open on demand, what is chosen is always shown.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FacetChoice } from './FacetChoice.js';
import { FacetGroup } from './FacetGroup.js';
import classes from './Facets.module.css';

const SHOWN_AT_FIRST = 6;
/** Longer lists can be searched. */
const SEARCHED_FROM = 13;

export interface Choice {
  value: string;
  label: string;
  count: number;
}

interface Props {
  title: ReactNode;
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

export function ChoiceFacet({ title, choices, chosen, onToggle }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(false);
  if (choices.length === 0) return null;
  const word = typed.trim().toLowerCase();
  const fitting = choices.filter(({ label }) => label.toLowerCase().includes(word));
  const shown =
    isWhole || word
      ? fitting
      : choices.filter(({ value }, index) => index < SHOWN_AT_FIRST || chosen.includes(value));
  return (
    <FacetGroup title={title}>
      {choices.length >= SEARCHED_FROM && (
        <TextInput
          className={classes.filterField}
          size="xs"
          aria-label={typeof title === 'string' ? t`Find in ${title}` : t`Find`}
          placeholder={t`Find`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Stack gap={0} className={isWhole || word ? classes.scrolled : undefined}>
        {shown.map(({ value, label, count }) => (
          <FacetChoice
            key={value}
            label={label}
            count={count}
            isChosen={chosen.includes(value)}
            onToggle={() => onToggle(value)}
          />
        ))}
      </Stack>
      {choices.length > SHOWN_AT_FIRST && !word && (
        <Button
          className={classes.more}
          variant="subtle"
          size="compact-sm"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? <Trans>Show fewer</Trans> : <Trans>Show all {choices.length}</Trans>}
        </Button>
      )}
    </FacetGroup>
  );
}
