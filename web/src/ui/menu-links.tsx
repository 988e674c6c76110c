// Links inside menus.
import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type NativeItem = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> & {
  ref?: Ref<HTMLAnchorElement>;
};

export const MenuLink = createLink((props: MenuItemProps & NativeItem) => (
  <Menu.Item component="a" {...props} />
));
