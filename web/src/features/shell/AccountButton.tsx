// The name of who is signed in, as the button of its menu; a dot says that something it watches has come.
import { useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../../ui/icons.js';
import classes from './AccountMenu.module.css';
import { useNewWatches } from './use-new-watches.js';

type Props = { member: string } & ButtonProps & Omit<ComponentPropsWithRef<'button'>, 'color'>;

export function AccountButton({ member, ...rest }: Props) {
  const { t } = useLingui();
  const newCount = useNewWatches();
  return (
    <Button
      variant="subtle"
      color="gray"
      className={classes.button}
      aria-label={t`Account of ${member}`}
      leftSection={
        <span className={newCount > 0 ? classes.marked : undefined}>
          <Icon name="person" />
        </span>
      }
      {...rest}
    >
      <span className={classes.name}>{member}</span>
    </Button>
  );
}
