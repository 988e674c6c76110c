// A few short facts in a line, with dots between them; no line begins or ends with a dot.
import { Text } from '@mantine/core';
import { Children, type ReactNode } from 'react';
import classes from './Dotted.module.css';

export function Dotted({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" component="div" className={classes.facts}>
      {Children.map(children, (fact) =>
        fact === null || fact === undefined || typeof fact === 'boolean' ? null : (
          <span>{fact}</span>
        ),
      )}
    </Text>
  );
}
