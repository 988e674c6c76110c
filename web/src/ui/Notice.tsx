// Something to know before going on, in one calm box: what it is, and what to do about it.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.js';
import classes from './Notice.module.css';
import type { Tone } from './Tag.js';

interface Props {
  tone: Exclude<Tone, 'gray'>;
  icon?: ReactNode;
  title?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits. */
  role?: 'alert' | 'status';
  children?: ReactNode;
}

const icons: Record<Props['tone'], IconName> = {
  red: 'alert',
  yellow: 'alert',
  blue: 'info',
  green: 'check',
  agora: 'check',
};

export function Notice({ tone, icon, title, role, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      {icon ?? <Icon name={icons[tone]} />}
      <div className={classes.words}>
        {title && <div className={classes.title}>{title}</div>}
        {children}
      </div>
    </div>
  );
}
