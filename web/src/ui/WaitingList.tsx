// What waits for somebody, most pressing first, each line a way to it; below, where nothing waits.
// A count that could not be had is left out of both: it is not known to be none.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { Icon } from './icons.js';
import { TextLink } from './links.js';
import { Surface } from './Surface.js';
import { Empty } from './states.js';
import classes from './WaitingList.module.css';

export interface Waiting {
  key: string;
  label: string;
  /** Null or left out: not known. */
  count: number | null | undefined;
  note?: ReactNode;
  /** Red: it costs something if it goes on waiting. */
  tone?: 'red';
  to: LinkProps['to'];
  search?: Record<string, string>;
}

export function WaitingList({ items }: { items: readonly Waiting[] }) {
  const { t } = useLingui();
  const waiting = items.filter(({ count }) => count);
  const done = items.filter(({ count }) => count === 0);
  return (
    <Stack gap="lg">
      <Surface title={<Trans>Waiting for you</Trans>} isFlush>
        {waiting.length === 0 ? (
          <Empty icon="check" title={<Trans>Nothing waits for you</Trans>} isSmall />
        ) : (
          <ul className={classes.list} aria-label={t`Waiting for you`}>
            {waiting.map((item) => (
              <WaitingRow key={item.key} item={item} />
            ))}
          </ul>
        )}
      </Surface>
      {done.length > 0 && (
        <Surface title={<Trans>Nothing to do</Trans>}>
          <ul className={classes.rest}>
            {done.map(({ key, label, to, search }) => (
              <li key={key}>
                <Icon name="check" size={16} />
                <TextLink to={to} search={(search ?? {}) as never} size="sm" c="dimmed">
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        </Surface>
      )}
    </Stack>
  );
}

function WaitingRow({ item }: { item: Waiting }) {
  const { label, count, note, tone, to, search } = item;
  const format = useFormat();
  return (
    <li>
      <Link to={to} search={(search ?? {}) as never} className={classes.row} data-tone={tone}>
        <span className={classes.count}>{format.number(count ?? 0)}</span>
        <span className={classes.words}>
          <span className={classes.what}>{label}</span>
          {note && <div className={classes.note}>{note}</div>}
        </span>
        <Icon name="right" size={18} />
      </Link>
    </li>
  );
}
