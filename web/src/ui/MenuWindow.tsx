// The menu of a button that was pressed: opens as soon as it is here, in the button's place.
import { Menu, type MenuProps } from '@mantine/core';
import { cloneElement, Fragment, type ReactNode, useEffect, useState } from 'react';
import type { MenuButtonProps } from './menu-props.js';
import type { ReachedButton } from './Reached.js';

interface OpenedProps extends Omit<MenuProps, 'opened' | 'onChange' | 'children'> {
  button: ReachedButton;
  /** The menu's dropdown. */
  children: ReactNode;
}

export function OpenedMenu({ button, children, ...looks }: OpenedProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return (
    <Menu shadow="md" {...looks} opened={isOpen} onChange={setOpen}>
      <Menu.Target>{cloneElement(button, { ref: focusFirst })}</Menu.Target>
      {children}
    </Menu>
  );
}

/** The button that was pressed is gone with its focus. */
const focusFirst = (button: HTMLButtonElement | null) => button?.focus();

export function MenuWindow({ button, entries, ...looks }: MenuButtonProps) {
  return (
    <OpenedMenu button={button} position="bottom-end" {...looks}>
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
              {...(entry.isDangerous ? { color: 'var(--agora-red-ink)' } : {})}
            >
              {label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </OpenedMenu>
  );
}
