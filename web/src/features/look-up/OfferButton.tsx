// The button that says whose offer a line takes.
import { useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import classes from './LookUp.module.css';
import type { ChosenOffer } from './part-list.js';

type Native = Omit<ComponentPropsWithRef<'button'>, 'color'>;
type Props = { partNumber: string; chosen: ChosenOffer } & ButtonProps & Native;

export function OfferButton({ partNumber, chosen, ...rest }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const name = format.text(chosen.vendor?.name) || t`Vendor`;
  return (
    <Button
      variant="default"
      size="compact-sm"
      className={classes.vendor}
      aria-label={t`Vendor for ${partNumber}: ${name}`}
      rightSection={<Icon name="down" size={13} />}
      {...rest}
    >
      <span className={classes.name}>{name}</span>
    </Button>
  );
}
