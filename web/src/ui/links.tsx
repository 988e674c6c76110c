// Links that know the routes: typed targets, and what they lead to is fetched on hover or focus.
import {
  ActionIcon,
  type ActionIconProps,
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  Menu,
  type MenuItemProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & {
  ref?: Ref<HTMLAnchorElement>;
};
type NativeButton = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
  ref?: Ref<HTMLAnchorElement>;
};
type NativeIcon = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ActionIconProps> & {
  ref?: Ref<HTMLAnchorElement>;
};

export const TextLink = createLink((props: AnchorProps & Native) => <Anchor {...props} />);

export const ButtonLink = createLink((props: ButtonProps & NativeButton) => (
  <Button component="a" {...props} />
));

export const IconLink = createLink((props: ActionIconProps & NativeIcon) => (
  <ActionIcon component="a" variant="subtle" color="gray" size="lg" {...props} />
));

type NativeItem = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> & {
  ref?: Ref<HTMLAnchorElement>;
};

export const MenuLink = createLink((props: MenuItemProps & NativeItem) => (
  <Menu.Item component="a" {...props} />
));
