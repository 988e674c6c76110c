// The menu of a button that was pressed: opens as soon as it is here, in the button's place.
import { Menu } from '@mantine/core';
import { cloneElement, Fragment, useEffect, useState } from 'react';
import type { MenuButtonProps } from './menu-props.js';

export function MenuWindow({ button, entries, ...rest }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return (
    <Menu shadow="md" position="bottom-end" opened={isOpen} onChange={setOpen} {...rest}>
      <Menu.Target>{cloneElement(button, { ref: focusFirst })}</Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ key, label, onChoose, group, ...entry }) => (
          <Fragment key={key}>
            {group && <Menu.Divider />}
            {group?.title && <Menu.Label>{group.title}</Menu.Label>}
            <Menu.Item
              onClick={onChoose}
              disabled={entry.isDisabled ?? false}
              rightSection={entry.rightSection}
              aria-label={entry.name}
              {...(entry.isDangerous ? { color: 'red' } : {})}
            >
              {label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The button that was pressed is gone with its focus. */
const focusFirst = (button: HTMLButtonElement | null) => button?.focus();
