// The places to go, on a phone: slides in from the side. Its code comes with the first opening.
import { useLingui } from '@lingui/react/macro';
import { Drawer, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShown } from '../../ui/use-shown.js';
import { AppearanceSwitch } from './AppearanceSwitch.js';
import classes from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.js';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function NavigationDrawer({ isOpen, onClose, children }: Props) {
  const { t } = useLingui();
  return (
    <Drawer
      opened={useShown(isOpen)}
      onClose={onClose}
      size={300}
      title={t`Menu`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={classes.drawer}>
        {children}
        <Group gap="xs">
          <LanguageSwitch />
          <AppearanceSwitch />
        </Group>
      </div>
    </Drawer>
  );
}
