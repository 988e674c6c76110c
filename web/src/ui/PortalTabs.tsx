// The places inside a portal, under its pages' title.
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './PortalTabs.module.css';

interface Props {
  label: string;
  /** `isExact`: marked on its own page alone, not on those below it. */
  tabs: readonly { to: LinkProps['to']; label: ReactNode; isExact?: boolean }[];
}

export function PortalTabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          className={classes.tab}
          activeOptions={{ exact: tab.isExact ?? false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
