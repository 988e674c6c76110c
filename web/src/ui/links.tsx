// Links that know the routes: typed targets, and what they lead to is fetched on hover or focus.
import { ActionIcon, type ActionIconProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './links.module.css';
import { type Look, styleOf } from './words.js';

type NativeButton = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
  ref?: Ref<HTMLAnchorElement>;
};
type NativeIcon = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ActionIconProps> & {
  ref?: Ref<HTMLAnchorElement>;
};

interface TextLinkProps extends Look, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  /** Where a link stands among words of its own colour; elsewhere it is underlined under the pointer. */
  isUnderlined?: boolean;
  isTruncated?: boolean;
}

/** A link out of the client: a file, the schema explorer. */
export function PlainLink(props: TextLinkProps) {
  const { size, fw, c, isUnderlined, isTruncated, className, style, ...rest } = props;
  return (
    <a
      {...rest}
      className={className ? `${classes.text} ${className}` : classes.text}
      style={{ ...styleOf({ size, fw, c }), ...style }}
      data-underlined={isUnderlined || undefined}
      data-truncated={isTruncated || undefined}
    />
  );
}

export const TextLink = createLink(PlainLink);

export const ButtonLink = createLink((props: ButtonProps & NativeButton) => (
  <Button component="a" {...props} />
));

export const IconLink = createLink((props: ActionIconProps & NativeIcon) => (
  <ActionIcon component="a" variant="subtle" color="gray" size="lg" {...props} />
));
