// A few short facts in a line, with dots between them; no line begins or ends with a dot.
import { Text } from '@mantine/core';
import { Children, type ReactNode } from 'react';
import classes from './Dotted.module.css';

interface Props {
  size?: 'xs' | 'sm' | 'md';
  children: ReactNode;
}

export function Dotted({ size = 'sm', children }: Props) {
  return (
    <Text size={size} c="dimmed" component="div" className={classes.facts}>
      {Children.map(children, (fact) =>
        fact === null || fact === undefined || fact === '' || typeof fact === 'boolean' ? null : (
          <span>{fact}</span>
        ),
      )}
    </Text>
  );
}
