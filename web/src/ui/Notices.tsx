// Where short messages appear; loaded beside the page, not before it.
import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

export function Notices() {
  return <Notifications position="bottom-center" limit={3} />;
}
