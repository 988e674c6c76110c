// Links that know the routes: typed targets, and what they lead to is fetched on hover or focus.
import {
  ActionIcon,
  type ActionIconProps,
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
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
