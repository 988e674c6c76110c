// The places inside a portal, under its pages' title.
import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import classes from './PortalTabs.module.css';
import { useEdges } from './use-edges.js';

interface Props {
  label: string;
  tabs: readonly Tab[];
}

interface Tab {
  to: NonNullable<LinkProps['to']>;
  label: string;
  /** Marked on its own page alone, not on those below it. */
  isExact?: boolean;
  /** Places that belong to it and have addresses of their own. */
  covers?: readonly string[];
}

export function PortalTabs({ label, tabs }: Props) {
  const row = useEdges<HTMLElement>();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // On a narrow screen the row scrolls: what is marked must be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place.
  useEffect(() => {
    const marked = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !marked) return;
    row.current.scrollLeft = marked.offsetLeft - (row.current.clientWidth - marked.clientWidth) / 2;
  }, [pathname]);
  return (
    <nav aria-label={label} className={classes.tabs} ref={row}>
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          className={classes.tab}
          data-steady={tab.label}
          activeOptions={{ exact: tab.isExact ?? false }}
          activeProps={{ 'aria-current': 'page' }}
          {...(tab.covers?.some((place) => pathname.startsWith(place)) && {
            'aria-current': 'page',
          })}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
