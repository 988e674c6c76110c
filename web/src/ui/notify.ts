// Says something short at the page's edge. What shows it is loaded with the first message.
import { t } from '@lingui/core/macro';
import type { NotificationData } from '@mantine/notifications';

let isNeeded = false;
const listeners = new Set<() => void>();

export function onNoticesNeeded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const areNoticesNeeded = (): boolean => isNeeded;

/** What was said under an id is over, because its page is left. */
export async function hush(id: string): Promise<void> {
  if (isNeeded) (await import('@mantine/notifications')).notifications.hide(id);
}

export async function notify(notice: NotificationData): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  isNeeded = true;
  for (const listener of listeners) listener();
  const closeButtonProps = { 'aria-label': t`Close` };
  notifications.show({ withBorder: true, closeButtonProps, ...notice });
}
