// Where short messages appear; loaded beside the page, not before it.
import '@mantine/notifications/styles.layer.css';
import { useLingui } from '@lingui/react/macro';
import { Notifications } from '@mantine/notifications';

export function Notices() {
  const { t } = useLingui();
  return <Notifications position="bottom-center" limit={3} aria-label={t`Messages`} />;
}
