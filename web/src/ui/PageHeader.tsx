// The head of every page: where we are, its name, what can be done here. Sets the document's title too.
import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface Props {
  /** Also the browser's tab; plain text. */
  title: string;
  /** Beside the title: a state. */
  badge?: ReactNode;
  /** Links back up, in order. */
  trail?: readonly ReactNode[];
  description?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, badge, trail, description, actions }: Props) {
  useDocumentTitle(`${title} · Agora`);
  return (
    <Stack gap={6} component="header">
      {trail && trail.length > 0 && <Trail links={trail} />}
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} className={classes.words}>
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {badge}
          </Group>
          {description && (
            <Text c="dimmed" component="div">
              {description}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
    </Stack>
  );
}

function Trail({ links }: { links: readonly ReactNode[] }) {
  return (
    <nav className={classes.trail} aria-label="breadcrumb">
      <ol>
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trail never reorders.
          <li key={index}>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
