// The head of every page: where we are, its name, what can be done here. Sets the document's title too.
import { Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';
import { unbroken } from './unbroken.js';

/** A part number that a heading keeps in one line. */
const HEADING_MAX = 24;

interface Props {
  /** Also the browser's tab; plain text. */
  title: string;
  /** Beside the title: a state. */
  badge?: ReactNode;
  /** What it looks like: a picture or a vendor's mark, before the title. */
  mark?: ReactNode;
  /** Links back up, in order. */
  trail?: readonly ReactNode[];
  description?: ReactNode;
  /** The places beside it; what is said about the page stands below them, so that they never move. */
  tabs?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, badge, mark, trail, description, tabs, actions }: Props) {
  useDocumentTitle(`${title} · Agora`);
  const about = description && (
    <Text c="dimmed" component="div">
      {description}
    </Text>
  );
  return (
    <>
      <header className={classes.header}>
        {trail && trail.length > 0 && <Trail links={trail} />}
        <div>
          <div className={classes.name} data-marked={mark ? true : undefined}>
            {mark}
            <div className={classes.words}>
              <div>
                <Title order={1}>{unbroken(title, HEADING_MAX)}</Title>
                {badge}
              </div>
              {!tabs && about}
            </div>
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      </header>
      {tabs}
      {tabs && about}
    </>
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
