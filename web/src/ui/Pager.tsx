// Pages by cursor: forward from here, or back to the beginning. The cursor is `after` in the URL, beside
// whatever else the page was asked for, so the browser's own back button is "previous".

import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { ButtonLink } from './links.js';
import classes from './Pager.module.css';

interface Props {
  /** How many are shown here. */
  count: number;
  totalCount?: number | undefined;
  /** Where the shown ones end; null while nothing is there. */
  pageInfo: { hasNextPage: boolean; endCursor: string | null } | null | undefined;
  /** Leads to all of them at once, where a page can show them. */
  all?: ReactNode;
}

/** For a list whose page reads `after` from its URL. */
export function Pager({ pageInfo, ...counts }: Props) {
  const { after } = useSearch({ strict: false });
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <PageTurner
      {...counts}
      first={
        after && (
          <ButtonLink to="." search={({ after: _, ...rest }) => rest} variant="default">
            <Trans>First page</Trans>
          </ButtonLink>
        )
      }
      next={
        next && (
          <ButtonLink to="." search={(asked) => ({ ...asked, after: next })} variant="default">
            <Trans>Next page</Trans>
          </ButtonLink>
        )
      }
    />
  );
}

interface TurnerProps extends Pick<Props, 'count' | 'totalCount'> {
  /** Leads to the next page, when there is one. */
  next: ReactNode;
  /** Leads to the first page, when this is not it. */
  first: ReactNode;
  all?: ReactNode;
}

/** For a list that turns its pages in another way. */
export function PageTurner({ next, first, all, ...counts }: TurnerProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (!next && !first) return null;
  const count = format.number(counts.count);
  const totalCount = format.number(counts.totalCount ?? 0);
  return (
    <Group
      component="nav"
      aria-label={t`Pages`}
      justify="space-between"
      gap="sm"
      className={classes.pager}
    >
      <Text size="sm" c="dimmed">
        {counts.totalCount === undefined ? null : (
          <Trans>
            {count} of {totalCount}
          </Trans>
        )}
      </Text>
      <Group gap="xs">
        {all}
        {first}
        {next}
      </Group>
    </Group>
  );
}
